/** What a caller should do about a failure: give up, try later by the usual back-off, or try again after a known wait. */
export type Retry = 'never' | 'back-off' | { readonly afterMs: number };

/**
 * A failed world: a server that is away, a refused address, a broken connection. Bad data is never one of these; it is a
 * returned {@link Problem}. `code` is stable and searchable; `context` holds ids and counts only, never a person's data.
 */
export abstract class PorchlightError extends Error {
  abstract readonly code: string;
  abstract readonly retry: Retry;
  readonly context: Readonly<Record<string, string | number>>;

  constructor(
    message: string,
    context: Readonly<Record<string, string | number>> = {},
    options: { readonly cause?: unknown } = {},
  ) {
    super(message, options);
    this.name = new.target.name;
    this.context = context;
  }
}

/** The bytes handed in are not what they claim to be. The message is one plain sentence for the person who gave them. */
export class UnreadableInput extends PorchlightError {
  readonly code = 'input.unreadable';
  readonly retry = 'never';
}

/** A size, depth or time limit was reached before anything could be read. The message names the limit. */
export class LimitReached extends PorchlightError {
  readonly code = 'input.limit';
  readonly retry = 'never';
}
