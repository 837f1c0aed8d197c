import type { Doubt, ImportReport, Instant, Problem } from '#libs/domain';

/**
 * How a source is. `slow`: nothing is broken, and what we have of it is older or less than it should be. `changed`: it answers, and we
 * cannot read it. `quarantined`: what it said last waits for a person or for being said again.
 */
export type Health = 'healthy' | 'slow' | 'changed' | 'quarantined' | 'silent' | 'paused' | 'gone';

/** A source as its card shows it. */
export type SourceHealth = {
  readonly id: string;
  readonly name: string;
  /** How it is published, for people: “iCalendar file or feed”. */
  readonly format: string;
  readonly health: Health;
  /** What is so, in one sentence or two. */
  readonly sentence: string;
  /** What becomes of it if nobody does anything; null where the card says so otherwise. */
  readonly next: string | null;
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
  /** “41 events now, usually 40–45.”; null when no answer was read. */
  readonly events: string | null;
  readonly gatherings: number;
  readonly host: HostContact | null;
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

/** How to ask its host for what would mend it; null where there is nothing to ask. */
export type HostContact = {
  /** A `mailto:` address with the letter already written; null when no address is known. */
  readonly mail: string | null;
  /** The front page of where it is read: the place to look for an address. Null of a file. */
  readonly site: string | null;
};
