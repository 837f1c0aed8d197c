import { toInstant, type Instant } from '#libs/domain';

/** What time it is. Handed to whatever needs it, so that a test, or a trial with last year's calendar, can say. */
export class Clock {
  readonly #offsetMs: number;
  readonly #real: () => number;

  /** With `startsAt` (milliseconds since 1970) it is that instant now, and time runs on from there. */
  constructor(startsAt: number | null = null, real: () => number = () => Date.now()) {
    this.#real = real;
    this.#offsetMs = startsAt === null ? 0 : startsAt - real();
  }

  now(): Instant {
    return toInstant(this.nowMs());
  }

  /** Milliseconds since 1970. */
  nowMs(): number {
    return this.#real() + this.#offsetMs;
  }
}
