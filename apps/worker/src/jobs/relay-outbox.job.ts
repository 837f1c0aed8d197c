import { Injectable } from '@nestjs/common';
import { buildIndex, Handles, Jobs, relayOutbox, type JobData } from '#libs/queue';
import { SearchAway } from '#libs/search';
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
    try {
      const taken = await store.turns.take('index-writer', (turn) => relayNotes(this.parts, turn, clock.now()));
      if (taken === NOTES_AT_ONCE) await this.jobs.publish(relayOutbox, {});
    } catch (failure) {
      // Nobody has to wait for the next look at it.
      if (failure instanceof SearchAway && failure.isOfIndex) await this.jobs.publish(buildIndex, {});
      throw failure;
    }
  }
}
