import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type Part, type ReadContext } from '#libs/domain';
import { onward, prepare } from '#libs/pipeline';
import { answered, beginning, windowOf } from '../../worker/src/runs/steps.js';
import { PLATFORMS } from './formats/platforms.js';
import { HOSTS } from './hosts/hosts.js';
import { publication } from './publication.js';
import { scheduleOf } from './schedule.js';
import { sourceOf } from './sources.js';
import { series, type Format, type Host, type Series } from './series.js';

const NOW = '2026-11-25T06:00:00Z';
/** In winter, and before the clocks change in spring and in autumn. */
const DAYS = [NOW, '2026-03-10T06:00:00Z', '2026-10-05T06:00:00Z'];
const ORIGIN = 'http://127.0.0.1:41000';
/** Pages of this kind are never taken for the whole of a calendar. */
const NEVER_WHOLE = 'jsonld';
/** Formats with a field for what it costs. */
const PRICED: readonly Format[] = ['jsonld', 'tec', 'trumba', 'localist', 'spreadsheet'];

/** Everything that a host tells in one run, read as the worker reads it. */
function read(host: Host, now = NOW) {
  const source = sourceOf(host, ORIGIN);
  const { importer, zone, language, options } = source;
  const contextOf = ({ finalUrl, contentType }: Part): ReadContext => ({
    ...{ importer, zone, language, options, now, ...windowOf(now) },
    ...{ url: finalUrl, contentType },
  });
  const parts: Part[] = [];
  for (let run = beginning(source, now); run.pending.length > 0;) {
    const part = answer(host, run.pending[0]?.url ?? '', now);
    parts.push(part);
    run = answered(run, onward(part, contextOf(part)));
  }
  const [first, ...more] = parts;
  if (first === undefined) throw new Error('Nothing was asked.');
  const home = { name: source.hostName, kind: source.hostKind, venue: source.defaultVenue };
  return { ...prepare({ bytes: first.bytes, more, cut: false }, contextOf(first), home), requests: parts.length };
}

function answer(host: Host, url: string, now: string): Part {
  const { origin, pathname: path, searchParams: query } = new URL(url);
  const found = publication(host, { origin, path, query }, now);
  if (found === null) throw new Error(`${host.name} has nothing at ${url}.`);
  return { bytes: new TextEncoder().encode(found.body), contentType: found.type, finalUrl: url };
}

type Read = ReturnType<typeof read>;

/** What was read of one series: its dates from today on with their clocks, and the words around them. */
function heardOf({ listings: all }: Pick<Read, 'listings'>, one: Series, now: string) {
  const listings = all.map(({ listing }) => listing).filter(({ title }) => title === one.title);
  const dates = listings
    .flatMap(({ occurrences }) => occurrences)
    .filter(({ startLocal }) => startLocal.slice(0, 10) >= now.slice(0, 10))
    .sort((a, b) => a.start.localeCompare(b.start));
  return {
    texts: [...new Set(listings.map(({ description }) => description.replace(/\s+/gu, ' ')))],
    places: [...new Set(listings.map(({ venue }) => venue?.name ?? null))],
    modes: [...new Set(listings.map(({ mode }) => mode))],
    costs: [...new Set(listings.map(({ cost }) => `${cost.kind} ${cost.min} ${cost.currency}`))],
    taking: dates.filter(({ status }) => status === 'scheduled').map(({ startLocal }) => startLocal.slice(0, 10)),
    minutes: [...new Set(dates.map(({ start, end }) => (end === null ? null : minutesBetween(start, end))))],
    clocks: [...new Set(dates.map(({ startLocal, zone }) => `${startLocal.slice(11, 16)} ${zone}`))],
  };
}

function minutesBetween(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 60_000;
}

/** Dates on which a series takes place for certain: those of the next five weeks. */
function planned(one: Series, now = NOW): readonly string[] {
  const { upcoming } = scheduleOf(one, now.slice(0, 10));
  const dates = upcoming.filter((_, at) => one.calledOff !== true || at !== 1);
  return dates.filter((date) => date <= addDays(now.slice(0, 10), 35));
}

describe.each(HOSTS.map((host) => [host.name, host] as const))('what %s publishes', (_, host) => {
  let whole: Read;
  beforeAll(() => {
    whole = read(host);
  });

  it('is read whole, in at most four requests', () => {
    expect(whole.complete).toBe(PLATFORMS[host.format].importer !== NEVER_WHOLE);
    expect(whole.requests).toBeLessThanOrEqual(4);
    expect(whole.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('holds every series with its text at its own place', () => {
    const titles = host.series.map(({ title }) => title).filter((title) => !title.startsWith('Room booked'));
    expect([...new Set(whole.listings.map(({ listing }) => listing.title))].sort()).toEqual([...titles].sort());
    for (const { listing } of whole.listings) {
      const one = host.series.find(({ title }) => title === listing.title);
      expect(listing.description.replace(/\s+/gu, ' ')).toBe(one?.text);
      if (one?.online === true) expect(listing).toMatchObject({ mode: 'online', venue: null });
      else {
        const { name, lat, lon } = host.venue;
        expect(listing.venue).toMatchObject({ name, room: one?.room ?? null, geo: { lat, lon, precision: 'exact' } });
      }
    }
  });
});

it('takes at least twelve importers to read the town', () => {
  expect(new Set(HOSTS.map(({ format }) => PLATFORMS[format].importer)).size).toBeGreaterThanOrEqual(12);
});

const TRYING: readonly Series[] = [
  series('Quiet & Calm', 'TU 18:30-20:00', 'Tea & "cake", 3 < 4.', { calledOff: true }),
  series('No End in Sight', '2/WE 19:00', 'Until we are tired.', { categories: ['Adults'] }),
  series('From Home', '1TH 10:00-10:45', 'Cameras may stay off.', { online: true }),
  series('Just Once', 'once 9 14:00-15:00', 'One afternoon.', { price: 5 }),
];

/** A meeting list has rules of the week and nothing else: it is tried on its own. */
const LISTING = Object.keys(PLATFORMS).filter((format) => format !== 'tsml');

describe.each(LISTING.map((format) => [format as Format]))('a host that publishes with %s', (format) => {
  const venue = { name: 'Elm Hall', street: '4 Oak Road', postcode: 'MD1 1AB', lat: 54, lon: -2.3 };
  const host: Host = { slug: 'elm-hall', name: 'Elm Hall', kind: 'club', format, venue, series: TRYING };
  let answers: ReadonlyMap<string, Read>;
  beforeAll(() => {
    answers = new Map(DAYS.map((now) => [now, read(host, now)]));
  });
  const heard = (at: number, now = NOW) =>
    heardOf(answers.get(now) ?? { listings: [] }, TRYING[at] ?? series('?', '?', '?'), now);

  it.each(DAYS)('tells every date on the town’s clock, and which one is off (%s)', (now) => {
    for (const [at, one] of TRYING.entries()) {
      const { taking, clocks } = heard(at, now);
      const dates = planned(one, now);
      expect([taking.slice(0, dates.length), clocks]).toEqual([
        dates,
        [`${one.when.split(' ').at(-1)?.slice(0, 5) ?? ''} Europe/London`],
      ]);
    }
  });

  it('says nothing of an end that nobody gave', () => {
    expect([heard(0).minutes, heard(1).minutes]).toEqual([[90], [null]]);
  });

  it('says what is online, and what it costs where there is a field for it', () => {
    expect(heard(2)).toMatchObject({ modes: ['online'], places: [null] });
    expect(heard(3).costs).toEqual([PRICED.includes(format) ? 'fixed 5 GBP' : 'unknown null null']);
  });

  it('keeps words as they were written', () => {
    expect(heard(0).texts).toEqual(['Tea & "cake", 3 < 4.']);
  });
});

describe('a meeting list', () => {
  const host = HOSTS.find(({ format }) => format === 'tsml');
  const heard = (title: string) => {
    const one = host?.series.find((known) => known.title === title);
    if (host === undefined || one === undefined) throw new Error(`There is no "${title}".`);
    return { ...heardOf(read(host), one, NOW), planned: planned(one) };
  };

  it('has days of the week and of the month, with their clocks', () => {
    for (const [title, clock] of [
      ['Early Risers', '07:00 Europe/London'],
      ['1st Saturday Speaker Meeting', '19:00 Europe/London'],
    ] as const) {
      const { taking, clocks, planned: dates } = heard(title);
      expect([taking.slice(0, dates.length), clocks]).toEqual([dates, [clock]]);
    }
  });

  it('says nothing of an end that nobody gave, and which meetings are online', () => {
    expect(heard('Big Book Study').minutes).toEqual([null]);
    expect(heard('Night Owls Online')).toMatchObject({ modes: ['online'], places: [null], minutes: [60] });
  });
});
