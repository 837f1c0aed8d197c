import { importerOf } from '#libs/importers';
import { FEED_EDITION, feed } from './data/feed.js';
import { fullestCase } from './data/importer-cases.js';
import { FEED_CONTEXT } from './data/read-context.js';
import { kept } from './kept.js';
import { readInChild } from './read-in-child.js';
import type { Result } from './report.js';

const MIB = 1024 * 1024;
/** As large as an answer may be that is no JSON; and what the reading of it may take. */
const SIZE = 20 * MIB;
const LIMIT_MIB = 256;

/** What the reading child takes of memory for the largest answers: an iCalendar feed, and lists in JSON. */
export async function largeAnswers(seconds: number): Promise<readonly Result[]> {
  const calendar = kept(`feed-20000-v${String(FEED_EDITION)}.ics`, () => feed(20_000));
  const results = [...(await readInChild(calendar, seconds, { what: '20 MiB of iCalendar: ', limit: LIMIT_MIB }))];
  for (const key of ['librarycalendar', 'tsml']) {
    const importer = importerOf(key);
    if (importer === undefined) throw new Error(`there is no importer called "${key}"`);
    const sample = fullestCase(importer, 1_000);
    const { text, given } = fullestCase(importer, Math.floor((1_000 * SIZE) / sample.text.length));
    const context = { ...FEED_CONTEXT, ...given, importer: key, language: null };
    results.push(
      ...(await readInChild(Buffer.from(text), seconds, { what: `20 MiB of ${key}: `, context, limit: LIMIT_MIB })),
    );
  }
  return results;
}
