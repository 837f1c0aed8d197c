import type { HostKind, Instant, SourceId } from '#libs/domain';

/** The source of a running import, locked until it is written. */
export type ImportingSource = {
  readonly id: SourceId;
  readonly importer: string;
  readonly hostName: string | null;
  readonly hostKind: HostKind;
  /** When what is being written was fetched. */
  readonly seenAt: Instant;
  /** When the source last confirmed all it lists. */
  readonly confirmedAt: Instant | null;
  /** It led nowhere for a week, and has answered since. */
  readonly gone: boolean;
};
