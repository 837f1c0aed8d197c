const MIB = 1024 * 1024;

/** What is being fetched: a feed or an API answer, or a page made for people (robots.txt holds for those). */
export type FetchKind = 'feed' | 'page';

/** Sizes in bytes. `ratio` is inflated to wire bytes; it counts once more than `ratioFrom` came out. */
export type SizeBudget = {
  readonly wire: number;
  readonly inflated: number;
  /** Where it may be more for JSON, whose names stand in every row: a list of all meetings of a fellowship is such an answer. */
  readonly inflatedJson?: number;
  readonly ratio: number;
  readonly ratioFrom: number;
};

/** Milliseconds. After `slowAfter` the body must have come at `bytesPerSecond` or more on average. */
export type Clocks = {
  readonly dns: number;
  readonly connect: number;
  readonly tls: number;
  /** From the first question to a name server until the connection stands: the three before this one together. */
  readonly open: number;
  readonly firstByte: number;
  readonly idle: number;
  readonly whole: number;
  readonly slowAfter: number;
  readonly bytesPerSecond: number;
};

export const SIZE_BUDGETS: Readonly<Record<FetchKind | 'robots', SizeBudget>> = {
  feed: { wire: 5 * MIB, inflated: 20 * MIB, inflatedJson: 32 * MIB, ratio: 50, ratioFrom: MIB },
  page: { wire: 3 * MIB, inflated: 5 * MIB, ratio: 50, ratioFrom: MIB },
  // RFC 9309 §2.5 asks for at least 500 KiB.
  robots: { wire: 512 * 1024, inflated: 512 * 1024, ratio: 50, ratioFrom: MIB },
};

export const CLOCKS: Clocks = {
  dns: 3_000,
  connect: 5_000,
  tls: 5_000,
  open: 13_000,
  firstByte: 10_000,
  idle: 10_000,
  whole: 30_000,
  slowAfter: 10_000,
  bytesPerSecond: 1_024,
};

export const MAX_HEADER_BYTES = 16 * 1024;
export const MAX_HEADER_FIELDS = 100;
export const MAX_REDIRECTS = 5;

/** The clocks with some made shorter. Longer ones are refused: the budget is a promise, not a setting. */
export function shortened(clocks: Partial<Clocks>): Clocks {
  const merged = { ...CLOCKS, ...clocks };
  for (const name of ['dns', 'connect', 'tls', 'open', 'firstByte', 'idle', 'whole', 'slowAfter'] as const) {
    if (!(merged[name] > 0 && merged[name] <= CLOCKS[name])) {
      throw new RangeError(`the clock "${name}" may only be shortened: 1 to ${String(CLOCKS[name])} ms`);
    }
  }
  return merged;
}
