import { blockingKeys, fingerprintOf, judge, type Heard } from '#libs/dedupe';
import { duplicatePairs, type LabelledPair } from '../support/duplicate-pairs.js';
import { pairFigures } from '../support/pair-figures.js';
import { heardAs } from '../support/told-listing.js';
import { Seeded } from './data/seeded.js';
import { TITLES } from './data/texts.js';
import { alternate } from './measure.js';
import { compared, figure, type Result } from './report.js';

/** How well and how fast listings of different sources are recognised as one gathering: on the labelled pairs, and by look-up among many. */
export async function samePairs(seconds: number, rows: number): Promise<readonly Result[]> {
  const heldOut = duplicatePairs('held-out');
  const all = [...duplicatePairs('tuning'), ...heldOut];
  const { ours, floor } = await alternate(
    {
      ours: () => all.map(({ a, b }) => judge(a, b)),
      floor: () => all.map(({ a, b }) => fingerprintOf(a.listing) === fingerprintOf(b.listing)),
    },
    seconds,
  );
  const perSecond = (ms: number): number => (all.length * 1000) / ms;
  return [
    ...figuresOf('pairs', all),
    ...figuresOf('held out', heldOut),
    compared('pairs judged a second', perSecond(ours.median), 'two fingerprints each', perSecond(floor.median)),
    ...lookUps(manyListings(rows)),
  ];
}

function figuresOf(name: string, pairs: readonly LabelledPair[]): readonly Result[] {
  const figures = pairFigures(pairs);
  return [
    figure(`${name}: labelled`, figures.pairs),
    figure(`${name}: precision`, figures.precision),
    figure(`${name}: recall`, figures.recall),
    figure(`${name}: merged across venues`, figures.acrossVenues),
    figure(`${name}: doubtful, for a person`, figures.doubtful * 100, '%'),
  ];
}

/** How many keys a listing has, and how many others come up under them. */
function lookUps(listings: readonly Heard[]): readonly Result[] {
  const byKey = new Map<string, number[]>();
  const keys = listings.map((one) => blockingKeys(one));
  for (const [at, own] of keys.entries()) {
    for (const key of own) {
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, [at]);
      else found.push(at);
    }
  }
  const others = keys.map((own) => new Set(own.flatMap((key) => byKey.get(key) ?? [])).size - 1);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [
    figure('keys of a listing', mean(keys.map((own) => own.length))),
    figure(`others that its keys bring up, of ${String(listings.length)}`, mean(others)),
  ];
}

/** Weekly groups in the houses of many towns, two dozen to a town, at hours and with titles that are everybody's. */
function manyListings(count: number): readonly Heard[] {
  const random = new Seeded(7);
  return Array.from({ length: count }, (_, at) => {
    const town = nameOf(Math.floor(at / 24));
    const hour = String(random.between(9, 20)).padStart(2, '0');
    const house = random.pick(['Library', 'Community Centre', 'Village Hall', 'Methodist Church', "St Mary's Church"]);
    const door = random.chance(0.7) ? `${String(random.between(1, 90))} High Street, ` : '';
    return heardAs(`listing ${String(at)}`, {
      title: random.pick(TITLES),
      when: `2026-12-0${String(random.between(1, 7))} ${hour}:${random.chance(0.5) ? '00' : '30'}`,
      rule: 'FREQ=WEEKLY;COUNT=4',
      place: `${random.chance(0.5) ? `${town} ` : ''}${house}, ${door}${town}`,
      host: random.chance(0.5) ? `${town} Diary` : null,
    });
  });
}

/** A town's name of three syllables, another for each of the first four thousand numbers. */
function nameOf(number: number): string {
  const [one, two, three] = [number % 16, Math.floor(number / 16) % 16, Math.floor(number / 256)];
  const name = [one, two, three].map((at) => SYLLABLES[at % SYLLABLES.length] ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const SYLLABLES = 'bra del fen gor hul kes lin mor nad pel ros sta tor ulv wen yar'.split(' ');
