import { setTimeout as wait } from 'node:timers/promises';

const EVERY_MS = 100;
/** Whoever waits longer than this has no answer. */
const PATIENCE_MS = 5_000;

const WARM_MS = 60_000;

/** What came of asking an address again and again. */
export type Asked = {
  asked: number;
  answered: number;
  slowestMs: number;
  /** What came instead of an answer, and how often. */
  readonly instead: Record<string, number>;
};

export const NOTHING_ASKED: Asked = { asked: 0, answered: 0, slowestMs: 0, instead: {} };

/** Of two times, as if it had been one. */
export function bothOf(one: Asked, other: Asked): Asked {
  const instead = { ...one.instead };
  for (const [what, times] of Object.entries(other.instead)) instead[what] = (instead[what] ?? 0) + times;
  return {
    asked: one.asked + other.asked,
    answered: one.answered + other.answered,
    slowestMs: Math.max(one.slowestMs, other.slowestMs),
    instead,
  };
}

/** Asks for so long, ten times a second unless told otherwise; `isGood` says what counts as an answer. */
export async function askAgainAndAgain(
  url: string,
  forMs: number,
  isGood: (status: number, body: string) => boolean,
  everyMs = EVERY_MS,
): Promise<Asked> {
  const said: Asked = { asked: 0, answered: 0, slowestMs: 0, instead: {} };
  const asking: Promise<void>[] = [];
  for (const end = Date.now() + forMs; Date.now() < end; await wait(everyMs)) asking.push(ask(url, said, isGood));
  await Promise.all(asking);
  return said;
}

/** The first request of a process loads what all later ones use. */
export async function warmUp(url: string): Promise<void> {
  await (await fetch(url, { signal: AbortSignal.timeout(WARM_MS) })).text();
}

async function ask(url: string, said: Asked, isGood: (status: number, body: string) => boolean): Promise<void> {
  said.asked += 1;
  const from = performance.now();
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (isGood(answer.status, await answer.text())) said.answered += 1;
    else note(said, String(answer.status));
  } catch (failure) {
    // Not answered in time, or refused: that is what is counted.
    if (!(failure instanceof Error)) throw failure;
    note(said, failure.name);
  }
  said.slowestMs = Math.max(said.slowestMs, performance.now() - from);
}

function note({ instead }: Asked, what: string): void {
  instead[what] = (instead[what] ?? 0) + 1;
}

export const isCalendar = (status: number, body: string): boolean => status === 200 && body.includes('BEGIN:VEVENT');
/** Pages are asked for less often than calendars: they cost more. */
export const PAGE_EVERY_MS = 500;
export const isPage = (status: number, body: string): boolean => status === 200 && body.includes('</html>');

export function shareOf({ asked, answered, slowestMs, instead }: Asked): string {
  const others = Object.entries(instead).map(([what, times]) => `, ${String(times)} ${what}`);
  return `${((answered / asked) * 100).toFixed(1)} % of ${String(asked)}, slowest ${slowestMs.toFixed(0)} ms${others.join('')}`;
}
