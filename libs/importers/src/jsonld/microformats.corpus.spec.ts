import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readIsoTime } from '#libs/extract';
import { addDays, type ExtractedEvent, type ExtractedTime } from '#libs/domain';
import { timeKey } from '../reading/time-key.js';
import { jsonld } from './jsonld.js';

// The event pairs of the microformats test suite: a page, and what is to be read from it. Not shipped here.
const root = join(process.env['PORCHLIGHT_CORPUS'] ?? '../shared/corpus', 'microformats');
const pairs = ['h-event', 'hcalendar'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name.replace('.json', ''))),
);

type Place = { readonly value: string; readonly properties: Readonly<Record<string, readonly unknown[]>> };
type Stated = {
  readonly name: readonly string[];
  readonly start?: readonly string[];
  readonly end?: readonly string[];
  readonly url?: readonly string[];
  readonly location?: readonly (string | Place)[];
  readonly category?: readonly string[];
};

describe('the events of the microformats corpus', () => {
  it.each(pairs)('%s', (pair) => {
    const { items } = JSON.parse(readFileSync(join(root, `${pair}.json`), 'utf8')) as {
      readonly items: readonly [{ readonly properties: Stated }];
    };
    const stated = items[0].properties;
    const { events, problems } = jsonld.extract({
      text: readFileSync(join(root, `${pair}.html`), 'utf8'),
      url: 'https://corpus.example/',
      contentType: 'text/html',
      options: {},
      now: '2012-01-01T00:00:00Z',
      from: '2009-01-01T00:00:00Z',
      until: '2014-01-01T00:00:00Z',
    });
    if (stated.start === undefined) {
      expect([events, problems.map(({ code }) => code)]).toEqual([[], ['no-start', 'no-events']]);
      return;
    }
    expect(events.map(shown)).toEqual([
      {
        name: stated.name[0],
        dates: datesOf(stated.start),
        end: endOf(stated),
        url: stated.url?.[0] ?? 'https://corpus.example/',
        place: placeOf(stated.location?.[0]),
        categories: stated.category ?? [],
      },
    ]);
  });
});

function shown({ title, start, recurrence, end, url, place, categories }: ExtractedEvent) {
  const dates = [start, ...(recurrence?.rdates ?? [])].flatMap((time) => (time ? timeKey(time) : [])).sort();
  const where = [place?.name ?? place?.text ?? null, place?.address?.locality ?? null];
  return { name: title, dates, end, url, place: where, categories };
}

function datesOf(texts: readonly string[]): readonly string[] {
  const times = texts.map((text) => readIsoTime(text)).filter((time): time is ExtractedTime => time !== null);
  return [...new Set(times.map(timeKey))].sort();
}

/** A last day is the day before the end; an event with several dates has no one end. */
function endOf({ start, end }: Stated): ExtractedTime | null {
  const time = start?.length === 1 && end !== undefined ? readIsoTime(end[0] ?? '') : null;
  return time?.kind === 'date' ? { kind: 'date', date: addDays(time.date, 1) } : time;
}

function placeOf(location: string | Place | undefined): readonly (string | null)[] {
  if (location === undefined || typeof location === 'string') return [location ?? null, null];
  const { locality, adr } = location.properties;
  const inner = adr?.[0] as Place | undefined;
  return [location.value, String(locality?.[0] ?? inner?.properties['locality']?.[0] ?? '')];
}
