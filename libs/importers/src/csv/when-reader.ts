import type { LocalDate } from '#libs/domain';
import { remembered } from '../reading/remembered.js';
import type { WrittenWhen } from '../reading/when/read-when.js';
import type { Lone } from '../reading/when/rule.js';
import { withEnd } from '../reading/when/with-end.js';
import type { DateHabits } from './date-habits.js';

/** Reads the words of one sheet that say when. */
export type WhenReader = {
  /** A start with its end; `lone` is what a day of the week by itself means beside it. */
  read(raw: string, end: string | null, lone: Lone): WrittenWhen;
};

type About = { readonly today: LocalDate; readonly zone: string | null; readonly habits: DateHabits };

/** The reader of a sheet with its habits. A list of weekly groups says "every other Tuesday, 6.30 for 7" in many rows: each such text is read once. */
export function whenReader({ today, zone, habits }: About): WhenReader {
  const { dayFirst, clock, dated } = habits;
  const readIn = (lone: Lone) =>
    remembered((said): WrittenWhen => {
      // Cells are on one line.
      const [raw = '', end = ''] = said.split('\n');
      return withEnd(raw, end || null, { today, dayFirst, clock, lone, tzid: null, sourceZone: zone });
    });
  const ways = { every: readIn('every'), listed: readIn(dated ? 'listed' : 'every'), worded: readIn('worded') };
  return { read: (raw, end, lone) => ways[lone](`${raw}\n${end ?? ''}`) };
}
