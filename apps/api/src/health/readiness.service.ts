import { Inject, Injectable } from '@nestjs/common';
import type { GatheringIndex } from '#libs/domain';
import { Draining, inTime, type Log } from '#libs/platform';
import { Jobs } from '#libs/queue';
import { INDEX } from '#libs/search';
import { STORE, type Store } from '#libs/store';
import { LOG } from '../tokens.js';

/** Slower than this is as good as away. */
const PATIENCE_MS = 2_000;

/** `ready` whether visitors may be sent here; the rest says what is missing, by kinds and without names. */
export type Readiness = {
  readonly ready: boolean;
  readonly database: 'well' | 'away';
  readonly queue: 'well' | 'away';
  readonly search: 'well' | 'away';
  readonly ending: boolean;
};

/** Whether the pages can answer: they need the database. Without the queue or the search server they do with less. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly draining: Draining,
    private readonly jobs: Jobs,
    @Inject(STORE) private readonly store: Store,
    @Inject(INDEX) private readonly index: GatheringIndex,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async read(): Promise<Readiness> {
    const ending = this.draining.begun;
    const [database, queue, search] = await Promise.all([
      this.answers('database', () => this.store.ready()),
      this.answers('queue', async () => (await this.jobs.state('fetch')).waiting >= 0),
      this.answers('search', () => this.index.ready()),
    ]);
    return { ready: database === 'well' && !ending, database, queue, search, ending };
  }

  private async answers(what: string, ask: () => Promise<boolean>): Promise<'well' | 'away'> {
    try {
      return (await inTime(ask(), PATIENCE_MS)) ? 'well' : 'away';
    } catch (error) {
      this.log.warn({ what, error }, 'not ready');
      return 'away';
    }
  }
}
