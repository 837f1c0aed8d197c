import { Injectable } from '@nestjs/common';
import type { ImportOutcome, Instant, SnapshotId } from '#libs/domain';
import { resolve, withPlaces } from '#libs/pipeline';
import { Clock, LazyGazetteer, SnapshotReader } from '#libs/platform';
import { askPages, Handles, importSnapshot, Jobs, linkDuplicates, relayOutbox, type JobData } from '#libs/queue';
import { ImportsRepository, SnapshotsRepository, type LoadedSnapshot } from '#libs/store';
import { tellingOf } from '../dead-letters/telling-of.js';
import { answeredOf } from '../runs/answered-of.js';
import { readContextOf } from '../runs/read-context.js';

/** While parts are compared nobody else writes gatherings: once for what many imports of a second wrote, not once for each of them. */
const LINK_AFTER_MS = 1_000;

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
    if (loaded.damaged) {
      await this.snapshots.setAside(snapshotId, now);
      return;
    }
    const { missing } = await this.take(snapshotId, loaded, now);
    if (missing.some(({ state }) => state === 'unseen')) {
      await this.jobs.publish(askPages, { sourceId: loaded.source.id }, { lane: 'later' });
    }
    await this.jobs.publish(linkDuplicates, {}, { delayMs: LINK_AFTER_MS });
    await this.jobs.publish(relayOutbox, {});
  }

  private async take(snapshotId: SnapshotId, loaded: LoadedSnapshot, now: Instant): Promise<ImportOutcome> {
    const { id } = loaded.source;
    try {
      const prepared = await this.read(loaded, now);
      const known = await this.imports.known(id, now);
      const outcome = resolve(prepared, known, await this.imports.memory(id), answeredOf(loaded));
      await this.imports.saveOutcome(id, snapshotId, loaded.epoch, outcome, now, loaded.readAs);
      return outcome;
    } catch (failure) {
      // The same bytes would fail again; the source's next answer gets a fresh try, and what we hold stays.
      const told = tellingOf(failure);
      if (told !== null) await this.snapshots.failReading(snapshotId, told);
      throw failure;
    }
  }

  private async read({ source, snapshot, more, cut }: LoadedSnapshot, now: Instant) {
    const host = { name: source.hostName, kind: source.hostKind, venue: source.defaultVenue };
    const context = readContextOf(source, snapshot, now);
    const prepared = await this.reader.prepare({ bytes: snapshot.bytes, more, cut, context, host });
    return withPlaces(prepared, this.gazetteer, { zone: source.zone, venue: source.defaultVenue });
  }
}
