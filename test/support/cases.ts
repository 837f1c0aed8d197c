import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '#libs/domain';

/** One golden case of an importer: an answer in its platform's shape, and what is known of where it came from. */
export type Case = {
  readonly key: string;
  readonly bytes: Buffer;
  readonly file: string;
  readonly source: {
    readonly url: string;
    readonly contentType: string | null;
    readonly zone: string | null;
    readonly now: string;
    readonly from: string;
    readonly until: string;
    readonly options: Readonly<Record<string, unknown>>;
  };
  readonly expected: Reading;
};

const FOLDER = join('libs', 'importers', 'src');

/** The case of an importer by its name. */
export function caseOf(key: string, name: string): Case {
  const folder = join(FOLDER, key, 'fixtures', name);
  const file = readdirSync(folder).find((one) => one.startsWith('input.')) ?? 'input.missing';
  const source = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')) as Partial<Case['source']>;
  return {
    key,
    bytes: readFileSync(join(folder, file)),
    file: join(folder, file),
    source: { url: '', contentType: null, zone: null, now: '', from: '', until: '', options: {}, ...source },
    expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Reading,
  };
}

/** An ordinary case of each importer that an address can be given for: all 24 keys of the contracts. */
export const PLATFORM_CASES: readonly Case[] = (
  [
    ['ics', 'places-online-and-hybrid'],
    ['tec', 'club'],
    ['jsonld', 'places-and-prices'],
    ['librarycalendar', 'ordinary'],
    ['libcal', 'ordinary'],
    ['communico', 'ordinary'],
    ['tsml', 'an-intergroup'],
    ['bmlt', 'with-formats'],
    ['bibliocommons', 'ordinary'],
    ['achurchnearyou', 'a-church'],
    ['churchsuite', 'small-groups'],
    ['squarespace', 'club'],
    ['wix', 'club'],
    ['tockify', 'library'],
    ['trumba', 'library'],
    ['localist', 'museum'],
    ['assabet', 'json'],
    ['openactive', 'sessions'],
    ['hsds', 'outpost'],
    ['wp-other', 'event-organiser'],
    ['mobilizon', 'group'],
    ['gancio', 'collective'],
    ['csv', 'village-hall-diary'],
    ['page', 'support-group'],
  ] as const
).map(([key, name]) => caseOf(key, name));
