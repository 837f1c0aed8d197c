import type pg from 'pg';
import { epochMs, type Gathering, searchFacets } from '#libs/domain';
import type { Store } from '#libs/store';
import { cellOf } from '../../../libs/store/src/gatherings/cell.js';
import { UPSERT_DATES, UPSERT_GATHERINGS } from '../../../libs/store/src/gatherings/rebuild-gatherings.sql.js';
import { gatherings } from './gatherings.js';
import { NOW } from './feed.js';
import { Seeded } from './seeded.js';
import { description } from './texts.js';

const BATCH = 2_000;

/** The gatherings of a country as rows, each with a listing, as imports leave them. Gives how many occurrences they have. */
export async function storeGatherings(store: Store, owner: pg.Client, count: number): Promise<number> {
  const { id } = await store.sources.add({ ...SOURCE, state: 'active', nextFetchAt: NEVER });
  const all = gatherings(count);
  for (let at = 0; at < all.length; at += BATCH) {
    const some = all.slice(at, at + BATCH).map((one, n) => rowsOf(one, at + n));
    await owner.query('BEGIN');
    await owner.query(UPSERT_GATHERINGS, [JSON.stringify(some.map(({ gathering }) => gathering))]);
    await owner.query(UPSERT_DATES, [JSON.stringify(some.flatMap(({ dates }) => dates))]);
    await owner.query(LISTINGS, [id, NOW, some.map(({ gathering }) => gathering.id)]);
    await owner.query('COMMIT');
  }
  await owner.query('ANALYZE');
  return all.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
}

const SOURCE = { name: 'A country', importer: 'ics', url: 'https://country.example/', zone: 'Europe/London' };
/** Nobody goes there. */
const NEVER = '2099-01-01T00:00:00Z';

/** $1 source, $2 now, $3 gatherings. */
const LISTINGS = `
  INSERT INTO listing (source_id, key, hash, fingerprint, gathering_id, state, first_seen_at, last_seen_at, title, prepared, judged)
  SELECT $1, id::text, '', id::text, id, 'listed', $2, $2, '', '{}', true FROM unnest($3::uuid[]) AS given(id)`;

function rowsOf(one: Gathering, at: number) {
  const id = `018f0000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`;
  const { filters, closed, harmful } = searchFacets(one);
  const geo = one.venue?.geo ?? null;
  const gathering = {
    id,
    hash: '',
    listed: true,
    title: one.title,
    description: description(new Seeded(at + 1), 5),
    mode: one.mode,
    host_name: one.host?.name,
    host_kind: one.host?.kind,
    series: one.series,
    venue_name: one.venue?.name,
    lat: geo?.lat,
    lon: geo?.lon,
    facets: filters,
    closed,
    harmful,
    record: recordOf(one),
  };
  const dates = one.occurrences.map(({ start, end, zone }) => ({
    g: id,
    s: start,
    e: end,
    z: zone,
    l: new Date(epochMs(start)).toISOString().slice(0, 19),
    d: false,
    u: 'scheduled',
    c: geo === null ? null : cellOf(geo.lat, geo.lon),
    a: geo?.lat,
    o: geo?.lon,
  }));
  return { gathering, dates };
}

function recordOf({ series, language, status, recurring, venue, cost, categories, claims }: Gathering) {
  const place = venue === null || venue === undefined ? null : { ...venue, room: null, address: { text: null } };
  const nothing = { rrule: null, url: null, onlineUrl: null, image: null, audience: null };
  const registration = { required: null, url: null, full: null };
  return {
    ...{ series, language, status, recurring, cost, categories, claims, registration, ...nothing },
    venue: place,
    claimSources: claims?.map(() => '') ?? [],
  };
}
