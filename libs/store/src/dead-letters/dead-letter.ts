import type { DeadLetterId, Instant, SourceId } from '#libs/domain';

/** A job that nobody tries again by itself. `data` holds ids only; `sentence` is ours and quotes nothing of what was read. */
export type NewDeadLetter = {
  readonly job: string;
  /** Jobs with one key are one job. */
  readonly key: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly stage: 'fetch' | 'read' | 'apply' | 'link' | 'index' | 'upkeep' | 'mail';
  readonly code: string;
  readonly sentence: string;
};

export type DeadLetter = NewDeadLetter & {
  readonly id: DeadLetterId;
  readonly sourceId: SourceId | null;
  readonly sourceName: string | null;
  /** Of the bytes that it could not get past. */
  readonly sha256: string | null;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  /** How often it was given up. */
  readonly count: number;
  /** When somebody asked to try it again; null once that has failed as well. */
  readonly replayedAt: Instant | null;
};
