import { NO_MEMORY, type KnownListing, type Prepared, type PreparedListing } from '#libs/domain';
import { resolve } from '#libs/dedupe';
import { aListing } from '../builders/a-listing.js';
import type { Bench } from './bench.js';
import { Seeded } from './data/seeded.js';
import { TITLES } from './data/texts.js';
import { alternate } from './measure.js';
import { compared, figure } from './report.js';

/**
 * What one import changes, against looking every listing up once: nine in ten are known, one in ten of those changed, one in
 * fifty has a new key.
 */
export const dedupeBench: Bench = async ({ seconds, rows }) => {
  const count = rows ?? 10_000;
  const random = new Seeded(11);
  const listings = Array.from({ length: count }, (_, at) => prepared(at, random.pick(TITLES)));
  const known = listings.filter(() => random.chance(0.9)).map((one, at) => knownAs(one, at, random));
  const input: Prepared = {
    importer: 'ics',
    detected: { platform: 'unknown', confidence: 0, evidence: [] },
    complete: true,
    everyListing: true,
    next: null,
    takenBack: [],
    listings,
    problems: [],
  };
  const { ours, lookups } = await alternate(
    {
      ours: () => resolve(input, known, NO_MEMORY, NOW),
      lookups: () => {
        const byKey = new Map(known.map((one) => [one.key, one]));
        let same = 0;
        for (const one of listings) if (byKey.get(one.listing.key)?.hash === one.hash) same += 1;
        return same;
      },
    },
    seconds,
  );
  const { report } = resolve(input, known, NO_MEMORY, NOW);
  return [
    compared(`${String(count)} listings resolved`, ours.median, 'one look-up each', lookups.median, 'ms'),
    figure('of them unchanged', report.unchanged),
    figure('of them added', report.added),
  ];
};

const NOW = { at: '2026-11-01T12:00:00Z', elsewhere: false };

function prepared(at: number, kind: string): PreparedListing {
  const title = `${kind} ${String(at)}`;
  const listing = aListing()
    .keyed(`event-${String(at)}@feed.example`)
    .titled(title)
    .build();
  return {
    listing,
    claims: [],
    hash: `hash ${String(at)}`,
    fingerprint: `print ${String(at)}`,
    series: `series ${title}`,
    run: null,
    recurring: null,
  };
}

function knownAs(one: PreparedListing, at: number, random: Seeded): KnownListing {
  return {
    id: `listing ${String(at)}`,
    key: random.chance(0.02) ? `old ${one.listing.key}` : one.listing.key,
    hash: random.chance(0.1) ? 'another' : one.hash,
    fingerprint: one.fingerprint,
    gatheringId: `gathering ${String(at)}`,
    run: null,
    title: one.listing.title,
    beginsAt: null,
    beginsAs: null,
    missing: 0,
    missingSince: null,
    missedAt: null,
    state: 'listed',
    nextStart: one.listing.occurrences[0]?.start ?? null,
  };
}
