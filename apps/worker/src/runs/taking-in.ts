import { Injectable } from '@nestjs/common';
import type { ImportOutcome, Instant, SnapshotId } from '#libs/domain';
import { isBelievable, resolve, withPlaces } from '#libs/pipeline';
import { LazyGazetteer, Metrics, SnapshotReader } from '#libs/platform';
import { ImportsRepository, SnapshotsRepository, type LoadedSnapshot } from '#libs/store';
import { tellingOf } from '../dead-letters/telling-of.js';
import { answeredOf } from './answered-of.js';
import { readContextOf } from './read-context.js';

/** What a snapshot says → listings and gatherings. The bytes are read elsewhere; here nothing is parsed. */
@Injectable()
export class TakingIn {
  constructor(
    private readonly snapshots: SnapshotsRepository,
    private readonly imports: ImportsRepository,
    private readonly reader: SnapshotReader,
    private readonly gazetteer: LazyGazetteer,
    private readonly metrics: Metrics,
  ) {}

  /** Writes what it says, unless a newer answer counts; what cannot be read is noted, and thrown. */
  async take(snapshotId: SnapshotId, loaded: LoadedSnapshot, now: Instant): Promise<ImportOutcome> {
    const { id } = loaded.source;
    const answered = answeredOf(loaded);
    try {
      const prepared = await this.read(loaded, now);
      const known = await this.imports.known(id, now);
      const outcome = resolve(prepared, known, await this.imports.memory(id), answered);
      const saved = await this.imports.saveOutcome(id, snapshotId, loaded.epoch, outcome, now, loaded.readAs);
      if (saved.applied) this.count(outcome, outcome.doubt === null && isBelievable(prepared, answered));
      return outcome;
    } catch (failure) {
      // The same bytes would fail again; the source's next answer gets a fresh try, and what we hold stays.
      const told = tellingOf(failure);
      if (told !== null) {
        await this.snapshots.failReading(snapshotId, told);
        this.metrics.snapshotRead(false);
      }
      throw failure;
    }
  }

  private async read({ source, snapshot, more, cut }: LoadedSnapshot, now: Instant) {
    const host = { name: source.hostName, kind: source.hostKind, venue: source.defaultVenue };
    const context = readContextOf(source, snapshot, now);
    const prepared = await this.reader.prepare({ bytes: snapshot.bytes, more, cut, context, host });
    return withPlaces(prepared, this.gazetteer, { zone: source.zone, venue: source.defaultVenue });
  }

  private count({ report, missing }: ImportOutcome, healthy: boolean): void {
    this.metrics.snapshotRead(healthy);
    for (const change of ['added', 'changed', 'missing'] as const) this.metrics.eventsApplied(change, report[change]);
    for (const { retiredBy } of missing) if (retiredBy !== undefined) this.metrics.eventsRetired(retiredBy, 1);
  }
}
