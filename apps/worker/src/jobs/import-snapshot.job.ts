import { Injectable } from '@nestjs/common';
import { LimitReached, UnreadableInput, type Instant } from '#libs/domain';
import { resolve, withPlaces } from '#libs/pipeline';
import { Clock, LazyGazetteer, ReaderKilled, SnapshotReader } from '#libs/platform';
import { Handles, importSnapshot, Jobs, linkDuplicates, relayOutbox, type JobData } from '#libs/queue';
import { ImportsRepository, SnapshotsRepository, type LoadedSnapshot } from '#libs/store';
import { answeredOf } from '../runs/answered-of.js';
import { readContextOf } from '../runs/read-context.js';

/** Snapshot → listings, gatherings and notes for the index. The bytes are read elsewhere; here nothing is parsed. */
@Injectable()
export class ImportSnapshotJob {
  constructor(
    private readonly snapshots: SnapshotsRepository,
    private readonly imports: ImportsRepository,
    private readonly reader: SnapshotReader,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly gazetteer: LazyGazetteer,
  ) {}

  @Handles(importSnapshot)
  async run({ snapshotId }: JobData<typeof importSnapshot>): Promise<void> {
    const loaded = await this.snapshots.load(snapshotId);
    if (loaded === null) return;
    const now = this.clock.now();
    try {
      const prepared = await this.read(loaded, now);
      const known = await this.imports.known(loaded.source.id, now);
      const memory = await this.imports.memory(loaded.source.id);
      const outcome = resolve(prepared, known, memory, answeredOf(loaded));
      await this.imports.saveOutcome(loaded.source.id, snapshotId, loaded.epoch, outcome, now);
    } catch (failure) {
      // The same bytes would fail again; the source's next answer gets a fresh try, and what we hold stays.
      if (!isHopeless(failure)) throw failure;
      await this.snapshots.failReading(snapshotId, { code: failure.code, sentence: sentenceOf(failure) });
      throw failure;
    }
    await this.jobs.publish(linkDuplicates, {});
    await this.jobs.publish(relayOutbox, {});
  }

  private async read({ source, snapshot, more, cut }: LoadedSnapshot, now: Instant) {
    const host = { name: source.hostName, kind: source.hostKind, venue: source.defaultVenue };
    const context = readContextOf(source, snapshot, now);
    const prepared = await this.reader.prepare({ bytes: snapshot.bytes, more, cut, context, host });
    return withPlaces(prepared, this.gazetteer, { zone: source.zone, venue: source.defaultVenue });
  }
}

/** A process that was stopped says so in words for us; whoever looks at the source wants to know what it means. */
function sentenceOf(failure: UnreadableInput | LimitReached | ReaderKilled): string {
  if (!(failure instanceof ReaderKilled)) return failure.message;
  return failure.code === 'reader.crashed'
    ? 'Reading its answer failed in a way that should not have happened; the log says more.'
    : 'Its answer takes more time or memory to read than it is given.';
}

function isHopeless(failure: unknown): failure is UnreadableInput | LimitReached | ReaderKilled {
  return failure instanceof UnreadableInput || failure instanceof LimitReached || failure instanceof ReaderKilled;
}
