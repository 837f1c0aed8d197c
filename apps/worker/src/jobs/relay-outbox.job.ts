import { Inject, Injectable } from '@nestjs/common';
import type { GatheringIndex } from '#libs/domain';
import { Clock, type Log } from '#libs/platform';
import { Handles, Jobs, relayOutbox, type JobData } from '#libs/queue';
import { INDEX } from '#libs/search';
import { GatheringsRepository, isInIndex, OutboxRepository } from '#libs/store';
import { saveInHalves } from '../index/save-in-halves.js';
import { LOG } from '../tokens.js';

const BATCH = 500;

/**
 * Notes in the outbox → the index. The present row is read and sent whole, so order and repeats do not matter; a note is done
 * only when the index says that the change can be found. A gathering that the index will not have holds up no other.
 */
@Injectable()
export class RelayOutboxJob {
  constructor(
    private readonly outbox: OutboxRepository,
    private readonly gatherings: GatheringsRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(INDEX) private readonly index: GatheringIndex,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Handles(relayOutbox)
  async run(_: JobData<typeof relayOutbox>): Promise<void> {
    const notes = await this.outbox.claim(BATCH, this.clock.now());
    if (notes.length === 0) return;
    const ids = [...new Set(notes.map((note) => note.gatheringId))];
    const records = await this.gatherings.byIds(ids);
    const shown = records.filter(isInIndex);
    const gone = new Set(ids);
    for (const record of shown) gone.delete(record.gathering.id);
    const documents = shown.map(({ gathering, version }) => ({ gathering, version }));
    const refused = await saveInHalves(this.index, documents);
    await this.index.remove([...gone]);
    for (const { id, reason } of refused) {
      await this.outbox.refuse(
        notes.filter(({ gatheringId }) => gatheringId === id).map((note) => note.id),
        reason,
      );
      this.log.error({ gatheringId: id, reason }, 'the index will not have a gathering');
    }
    const refusedIds = new Set(refused.map(({ id }) => id));
    await this.outbox.done(notes.filter(({ gatheringId }) => !refusedIds.has(gatheringId)).map((note) => note.id));
    if (notes.length === BATCH) await this.jobs.publish(relayOutbox, {});
  }
}
