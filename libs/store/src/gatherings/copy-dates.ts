import type { Instant } from '#libs/domain';
import { copyRows } from '../database/copy-rows.js';
import type { Transaction } from '../database/sql.js';

/** One date of a gathering, named as briefly as JSON of thousands of them wants it: gathering, start, end, zone, local start, all day, status, title, cell, latitude, longitude. */
export type DateRow = {
  readonly g: string;
  readonly s: Instant;
  readonly e: Instant | null;
  readonly z: string;
  readonly l: string;
  readonly d: boolean;
  readonly u: string;
  readonly t: string | null;
  readonly c: number | null;
  readonly a: number | null;
  readonly o: number | null;
};

const COLUMNS = 'gathering_id start_at end_at zone start_local all_day status title cell lat lon'.split(' ');

/** The dates of gatherings that are new, and thus have none yet that these could meet. */
export async function copyDates(tx: Transaction, dates: readonly DateRow[]): Promise<void> {
  if (dates.length === 0) return;
  const cells = dates.map(({ g, s, e, z, l, d, u, t, c, a, o }) => [g, s, e, z, l, d, u, t, c, a, o]);
  await copyRows(tx, 'occurrence', COLUMNS, cells);
}
