import { Inject, Injectable } from '@nestjs/common';
import type { GatheringIndex } from '#libs/domain';
import { Clock, type Log } from '#libs/platform';
import { Handles, Jobs, reconcileIndex, relayOutbox, type JobData } from '#libs/queue';
import { INDEX } from '#libs/search';
import { GatheringsRepository, OutboxRepository } from '#libs/store';
import { driftOf } from '../index/drift.js';
import { LOG } from '../tokens.js';

const PAGE = 1_000;
const BATCH = 500;

/** Compares the index with the database, gathering by gathering; what differs gets a note, and the relay mends it. */
@Injectable()
export class ReconcileIndexJob {
  constructor(
    private readonly gatherings: GatheringsRepository,
    private readonly outbox: OutboxRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(INDEX) private readonly index: GatheringIndex,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Handles(reconcileIndex)
  async run(_: JobData<typeof reconcileIndex>): Promise<void> {
    const counts = { missing: 0, stale: 0, extra: 0 };
    let waiting: string[] = [];
    let drift = 0;
    const note = async (): Promise<void> => {
      drift += await this.outbox.announce(waiting);
      waiting = [];
    };
    const database = (after: string | null) => this.gatherings.shownVersions(after, PAGE);
    for await (const { id, how } of driftOf(database, (after) => this.index.versions(after, PAGE))) {
      counts[how] += 1;
      waiting.push(id);
      if (waiting.length === BATCH) await note();
    }
    await note();
    // What has a note already is on its way, and no drift.
    await this.outbox.saveCheck({ at: this.clock.now(), ...counts, drift });
    this.log[drift === 0 ? 'info' : 'warn']({ ...counts, drift }, 'index compared');
    if (drift > 0) await this.jobs.publish(relayOutbox, {});
  }
}
