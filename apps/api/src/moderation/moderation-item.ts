import type { Instant } from '#libs/domain';

/** Something that waits for a person's decision. */
export type ModerationItem = {
  readonly id: string;
  /** `gathering`: something listed that was taken out of sight until a person has looked; `opt-out`: a site to be left alone. */
  readonly kind: 'event' | 'calendar' | 'report' | 'gathering' | 'opt-out';
  readonly title: string;
  readonly host: string | null;
  readonly since: Instant;
  /** Why it is here, in sentences. */
  readonly why: readonly string[];
  readonly risk: 'high' | 'usual';
};
