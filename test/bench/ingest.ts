import type { Bench } from './bench.js';
import { mixedCalendar } from './ingest/mixed-calendar.js';
import { weeklyHouses } from './ingest/weekly-houses.js';

/** Feed → committed rows: twenty houses where everything comes back each week, then one calendar of single events. */
export const ingestBench: Bench = async ({ seconds, rows }, say) => [
  ...(await weeklyHouses({ seconds: seconds / 2, rows }, say)),
  ...(await mixedCalendar({ seconds: seconds / 2, rows: rows === null ? null : Math.ceil(rows / 2) }, say)),
];
