import type { Doubt, ImportReport, Instant, Problem } from '#libs/domain';

/** A source as its card shows it. */
export type SourceHealth = {
  readonly id: string;
  readonly name: string;
  /** How it is published, for people: “iCalendar file or feed”. */
  readonly format: string;
  readonly health: 'well' | 'watch' | 'broken' | 'paused';
  /** What is so, in one sentence or two. */
  readonly sentence: string;
  /** `never`: it was sent in, and there is nowhere to read it again. */
  readonly reads: 'on' | 'off' | 'never';
  readonly intervalMs: number;
  readonly inRun: boolean;
  readonly hasKey: boolean;
  readonly moved: Moved | null;
  readonly doubt: Doubt | null;
  /** It has a dead letter. */
  readonly givenUp: boolean;
  readonly lastRead: Instant | null;
  readonly gatherings: number;
  readonly checks: readonly Check[];
  readonly nextRead: Instant | null;
  readonly requests: number;
  readonly notModified: number;
  readonly report: Pick<ImportReport, 'added' | 'changed' | 'missing'> | null;
  readonly problems: readonly Pick<Problem, 'message' | 'where'>[];
};

/** One time that a source was asked. */
export type Check = { readonly at: Instant; readonly went: 'new' | 'same' | 'badly'; readonly status: number };

export type Moved = {
  /** As it is shown: of a source with a key the host only. */
  readonly to: string;
  /** How often in a row it was said. */
  readonly seen: number;
  readonly otherHost: boolean;
  /** The address that a moderator may accept; null for a source with a key, which must not go to another host. */
  readonly accept: string | null;
};
