import { Injectable } from '@nestjs/common';
import {
  DAY_MS,
  epochMs,
  LimitReached,
  toInstant,
  UnreadableInput,
  type Instant,
  type Onward,
  type Snapshot,
  type SnapshotId,
  type Source,
  type SourceRequest,
  type SourceRun,
} from '#libs/domain';
import {
  addressWithoutKey,
  FetchRateLimited,
  FetchRobots,
  FetchStatus,
  type FetchAnswer,
  type FetchError,
} from '#libs/fetch';
import { importerOf } from '#libs/pipeline';
import { ReaderKilled, SnapshotReader } from '#libs/platform';
import { SnapshotsRepository, SourcesRepository, type Pace } from '#libs/store';
import { readContextOf } from './read-context.js';
import { beliefOf } from './belief-of.js';
import { answered, beginning, failed } from './steps.js';
import { fetchRecordOf } from './fetch-record.js';

/** A source with its run between two requests; `fresh` before the first of them was answered. */
export type Running = {
  readonly source: Source;
  readonly epoch: number;
  readonly run: SourceRun;
  readonly fresh?: true;
};

/** What comes after a request: another one, or the end; `snapshotId` where there is something to read. */
export type Step = { readonly kind: 'more' } | { readonly kind: 'over'; readonly snapshotId: SnapshotId | null };

const OVER: Step = { kind: 'over', snapshotId: null };
const NOTHING: Onward = { next: null, details: [] };

/** The runs of sources: what is still to ask, where the answers are gathered, and how it ended. */
@Injectable()
export class SourceRuns {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly reader: SnapshotReader,
  ) {}

  /** The run that is going on, or a new one. What there is of one that was left lying is read as it is. */
  async resume(source: Source, now: Instant): Promise<Running> {
    const { epoch, run, left } = await this.sources.lastRun(source.id, now);
    if (run !== null && !left) return { source, epoch, run };
    if (typeof run?.snapshotId === 'string') await this.snapshots.close(run.snapshotId, true);
    return { source, epoch, run: beginning(source, now), fresh: true };
  }

  /**
   * A run begins when its first request was answered, not while its host is busy or rests. Null when another one has begun
   * meanwhile, whose answers count.
   */
  async begin({ source, epoch, run, fresh }: Running): Promise<Running | null> {
    if (fresh !== true) return { source, epoch, run };
    const begun = await this.sources.beginRunAfter(source.id, epoch);
    return begun === null ? null : { source, epoch: begun, run };
  }

  /** Keeps what a request brought and says what comes next. `jitter` is a random number in [0, 1). */
  async take(
    running: Running,
    result: FetchAnswer | FetchError,
    pace: Pace,
    now: Instant,
    jitter: number,
  ): Promise<Step> {
    if (result instanceof Error) return this.fail(running, result, pace, now, jitter);
    if (result.kind === 'not-modified') return this.end(running, result, pace, now, jitter);
    const { source, epoch, run } = running;
    const snapshotId = run.snapshotId ?? (await this.snapshots.save(source.id, epoch, result.snapshot, true));
    if (snapshotId === null) return OVER;
    if (run.snapshotId !== null && !(await this.snapshots.addPart(snapshotId, result.snapshot))) return OVER;
    const next = { ...answered(run, await this.onward(source, result.snapshot, now)), snapshotId };
    if (next.pending.length === 0) return this.end({ source, epoch, run: next }, result, pace, now, jitter);
    return this.goOn({ source, epoch, run: next }, result.wireBytes, now);
  }

  private async fail(running: Running, failure: FetchError, pace: Pace, now: Instant, jitter: number): Promise<Step> {
    // Whoever asks us to wait is asked for the rest when the wait is over.
    if (failure instanceof FetchRateLimited || running.run.snapshotId === null) {
      return this.end(running, failure, pace, now, jitter);
    }
    const next = { ...running, run: failed(running.run, isAbsent(failure)) };
    return next.run.pending.length === 0 ? this.end(next, failure, pace, now, jitter) : this.goOn(next, 0, now);
  }

  /** The host rests first; the lease knows for how long, so that the next request is due at once. */
  private async goOn({ source, epoch, run }: Running, bytes: number, now: Instant): Promise<Step> {
    return (await this.sources.saveRun(source.id, epoch, run, toInstant(epochMs(now)), bytes))
      ? { kind: 'more' }
      : OVER;
  }

  private async end(
    { source, epoch, run }: Running,
    result: FetchAnswer | FetchError,
    pace: Pace,
    now: Instant,
    jitter: number,
  ): Promise<Step> {
    const waits = result instanceof FetchRateLimited;
    const snapshotId = waits ? null : run.snapshotId;
    const last = snapshotId === null ? null : await this.snapshots.latest(source.id);
    const hash = snapshotId === null ? null : await this.snapshots.close(snapshotId, run.cut);
    const leastMs = (importerOf(source.importer)?.restHours ?? 0) * 3_600_000;
    const same = hash !== null && hash === last?.sha256;
    const again = same && snapshotId !== null && (await this.saidAgain(snapshotId, now));
    const belief = beliefOf(source, run, result, pace);
    const moved = belief.kind === 'move' ? null : belief.sightings;
    const begun = run.snapshotId !== null;
    const record = fetchRecordOf({ result, pace, moved, same, begun, now, jitter, leastMs });
    const recorded = await this.sources.recordFetch(source.id, epoch, record);
    if (recorded && belief.kind === 'move') await this.sources.move(source.id, { url: belief.to });
    return { kind: 'over', snapshotId: hash === null || again ? null : snapshotId };
  }

  /** Once a day it is read all the same, for its dates reach half a year ahead of the day of reading. */
  private saidAgain(id: SnapshotId, now: Instant): Promise<boolean> {
    return this.snapshots.sayAgain(id, toInstant(epochMs(now) - DAY_MS));
  }

  /** Bytes that cannot be read lead nowhere; that they cannot is found and said when they are imported. */
  private async onward(source: Source, snapshot: Snapshot, now: Instant): Promise<Onward> {
    if (importerOf(source.importer)?.oneAnswer === true) return NOTHING;
    const context = readContextOf(source, snapshot, now);
    try {
      const onward = await this.reader.onward({ bytes: snapshot.bytes, context });
      return withoutKey(onward, await this.sources.key(source.id));
    } catch (failure) {
      if (failure instanceof UnreadableInput || failure instanceof LimitReached) return NOTHING;
      if (failure instanceof ReaderKilled) return NOTHING;
      throw failure;
    }
  }
}

/** Some answers repeat the key that they were asked with; what is kept does not. */
function withoutKey({ next, details }: Onward, key: string | null): Onward {
  const shown = (request: SourceRequest): SourceRequest => ({ ...request, url: addressWithoutKey(request.url, key) });
  return { next: next === null ? null : shown(next), details: details.map(shown) };
}

/** Not offered, or not to us: asking again tomorrow would give the same. A robots.txt that could not be read says neither. */
function isAbsent(failure: FetchError): boolean {
  if (failure.retry !== 'never') return false;
  return failure instanceof FetchRobots || (failure instanceof FetchStatus && failure.httpStatus >= 400);
}
