import type { Log, Clock } from '#libs/platform';
import { fetchSource, type DeadLetterBox, type GivenUpJob, type TriedJob } from '#libs/queue';
import { SourceId } from '#libs/domain';
import type { DeadLettersRepository, SourcesRepository } from '#libs/store';
import { letterOf } from './letter-of.js';

/** Dead letters in the database, where they outlive the queue. */
export class LetterBox implements DeadLetterBox {
  constructor(
    private readonly letters: DeadLettersRepository,
    private readonly sources: SourcesRepository,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async bury(givenUp: GivenUpJob): Promise<void> {
    const letter = letterOf(givenUp);
    if (letter === null) return;
    const { job, stage, code } = letter;
    const now = this.clock.now();
    if (!(await this.letters.bury(letter, now))) return;
    this.log.error({ job, stage, code, ...givenUp.data }, 'dead letter');
    // A source that could not be asked would be due again at once.
    const asked = SourceId.safeParse(givenUp.data['sourceId']);
    if (job === fetchSource.name && asked.success) await this.sources.putOff(asked.data, 'fetch.fault', now);
  }

  settle(done: TriedJob): Promise<void> {
    return this.letters.settle(done);
  }
}
