import { Inject, Injectable } from '@nestjs/common';
import type { GatheringIndex } from '#libs/domain';
import { Clock } from '#libs/platform';
import { Handles, Jobs, relayOutbox, type JobData } from '#libs/queue';
import { INDEX } from '#libs/search';
import { GatheringsRepository, OutboxRepository } from '#libs/store';

const BATCH = 500;

/**
 * Notes in the outbox → the index. The present row is read and sent whole, so order and repeats do not matter; a note is done
 * only when the index says that the change can be found.
 */
@Injectable()
export class RelayOutboxJob {
  constructor(
    private readonly outbox: OutboxRepository,
    private readonly gatherings: GatheringsRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(INDEX) private readonly index: GatheringIndex,
  ) {}

  @Handles(relayOutbox)
  async run(_: JobData<typeof relayOutbox>): Promise<void> {
    const notes = await this.outbox.claim(BATCH, this.clock.now());
    if (notes.length === 0) return;
    const ids = [...new Set(notes.map((note) => note.gatheringId))];
    const records = await this.gatherings.byIds(ids);
    const shown = records.filter((record) => record.listed && record.state === 'public');
    const gone = new Set(ids);
    for (const record of shown) gone.delete(record.gathering.id);
    await this.index.save(shown.map(({ gathering, version }) => ({ gathering, version })));
    await this.index.remove([...gone]);
    await this.outbox.done(notes.map((note) => note.id));
    if (notes.length === BATCH) await this.jobs.publish(relayOutbox, {});
  }
}
