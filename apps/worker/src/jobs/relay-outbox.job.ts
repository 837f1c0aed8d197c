import { Injectable } from '@nestjs/common';
import { Handles, Jobs, relayOutbox, type JobData } from '#libs/queue';
import { IndexParts } from '../index/index-parts.js';
import { NOTES_AT_ONCE, relayNotes } from '../index/relay-notes.js';

/** Notes in the outbox → the index, one process at a time. */
@Injectable()
export class RelayOutboxJob {
  constructor(
    private readonly parts: IndexParts,
    private readonly jobs: Jobs,
  ) {}

  @Handles(relayOutbox)
  async run(_: JobData<typeof relayOutbox>): Promise<void> {
    const { store, clock } = this.parts;
    const taken = await store.turns.take('index-writer', (turn) => relayNotes(this.parts, turn, clock.now()));
    if (taken === NOTES_AT_ONCE) await this.jobs.publish(relayOutbox, {});
  }
}
