import { Injectable } from '@nestjs/common';
import { checkIndex, Handles, Jobs, relayOutbox, type JobData } from '#libs/queue';
import { IndexParts } from '../index/index-parts.js';
import { noteDrift } from '../index/note-drift.js';

/** Compares the index with the database, gathering by gathering; what differs gets a note, and the relay mends it. */
@Injectable()
export class CheckIndexJob {
  constructor(
    private readonly parts: IndexParts,
    private readonly jobs: Jobs,
  ) {}

  @Handles(checkIndex)
  async run(_: JobData<typeof checkIndex>): Promise<void> {
    const { index, store, clock, log } = this.parts;
    if (index === undefined) return;
    const found = await noteDrift(store, index);
    await store.outbox.saveCheck({ at: clock.now(), ...found });
    log[found.drift === 0 ? 'info' : 'warn'](found, 'index compared');
    if (found.drift > 0) await this.jobs.publish(relayOutbox, {});
  }
}
