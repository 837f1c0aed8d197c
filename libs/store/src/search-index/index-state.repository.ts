import type { DataSource } from 'typeorm';
import type { Instant } from '#libs/domain';
import { change, row } from '../database/sql.js';
import { BEGIN, BUILD, END_BUILD, LIVE, REACHED, SET_LIVE } from './index-state.sql.js';

/** The index that answers, as the database knows it: by the stamp that its server gave it, and the edition it was made by. */
export type LiveIndex = { readonly stamp: string; readonly edition: number; readonly builtAt: Instant };

/** An index that is being filled beside it: all up to `after`, in the order of ids, are in it. */
export type IndexBuild = {
  readonly stamp: string;
  readonly edition: number;
  readonly after: string | null;
  readonly begunAt: Instant;
  readonly reachedAt: Instant;
};

/** What is known of the search index beside what is in it, so that any process can go on where another ended. */
export class IndexStateRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null where none was ever built. */
  async live(): Promise<LiveIndex | null> {
    return row(this.dataSource, LIVE);
  }

  async build(): Promise<IndexBuild | null> {
    return row(this.dataSource, BUILD);
  }

  /** From now on changes go to it too; what an earlier build came to is forgotten. */
  async begin(stamp: string, edition: number, now: Instant): Promise<void> {
    await change(this.dataSource, BEGIN, [stamp, edition, now]);
  }

  /** False where another build has begun meanwhile. */
  async reached(stamp: string, after: string, now: Instant): Promise<boolean> {
    return (await change(this.dataSource, REACHED, [stamp, after, now])) > 0;
  }

  /** The index of this stamp has taken its place. */
  async finish({ stamp, edition, builtAt }: LiveIndex): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await change(tx, SET_LIVE, [stamp, edition, builtAt]);
      await change(tx, END_BUILD);
    });
  }
}
