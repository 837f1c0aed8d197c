import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Listing, Source } from '#libs/domain';
import { copyRows } from '../../../libs/store/src/database/copy-rows.js';
import { addSource } from './add-source.js';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';
import { aClaim, aListing, aVenue, onDate, outcome, prepared } from './prepared-listing.js';

/** Whatever means something to the text format of COPY, to JSON, or to Postgres' text. */
const AWKWARD = 'tab\there, line\nthere\r\n, \\N \\. \\\\ "quoted" \u0001 {a,b} éß – 読書 🕯️';

describe('rows written in bulk', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  const aSource = () => addSource(opened);
  const save = (source: Source, listings: readonly Listing[]) => {
    const said = outcome(listings.map((one) => prepared(one, [aClaim('sensory.noise', 1, { quote: AWKWARD })])));
    return opened.store.imports.saveOutcome(source.id, null, null, said, NOW);
  };
  /** All that is kept of a source but ids, versions and hashes of ids. */
  const kept = async (source: Source): Promise<unknown> => opened.pool.query(KEPT, [source.id]);

  const listings = Array.from({ length: 30 }, (_, at) =>
    aListing({
      key: `key ${String(at)} ${AWKWARD}`,
      title: `${AWKWARD} ${String(at)}`,
      description: at % 2 === 0 ? AWKWARD : '',
      url: at % 3 === 0 ? null : `https://host.example/${String(at)}`,
      status: at % 5 === 0 ? 'cancelled' : 'scheduled',
      venue: at % 4 === 0 ? null : aVenue(39.8, at % 2 === 0 ? null : -89.64),
      occurrences: Array.from({ length: at }, (__, day) => ({
        ...onDate(`2026-12-${String(day + 1).padStart(2, '0')}`),
        title: day % 2 === 0 ? AWKWARD : null,
        status: day % 3 === 0 ? ('cancelled' as const) : ('scheduled' as const),
        ...(day % 7 === 0 ? { date: `2026-12-${String(day + 1).padStart(2, '0')}` } : {}),
      })),
    }),
  );

  it('are the same as when they are written over others that were there', async () => {
    const anew = await aSource();
    await save(anew, listings);
    const over = await aSource();
    const others = listings.map((one) =>
      aListing({ key: one.key, title: `Once ${one.title}`, occurrences: [onDate('2026-12-30')] }),
    );
    await save(over, others);
    await save(over, listings);
    expect(await kept(over)).toEqual(await kept(anew));
  });

  it('are the same as when half of them were there before', async () => {
    const anew = await aSource();
    await save(anew, listings);
    const halves = await aSource();
    await save(
      halves,
      listings.filter((_, at) => at % 2 === 0),
    );
    await save(halves, listings);
    expect(await kept(halves)).toEqual(await kept(anew));
  });

  it('stay as they are when they are written again, and none is announced anew', async () => {
    const source = await aSource();
    await save(source, listings);
    const before = await opened.pool.query('SELECT id, created_at FROM outbox ORDER BY id');
    expect(await save(source, listings)).toEqual({ applied: true, written: 0, gatherings: 0, occurrences: 0 });
    expect(await opened.pool.query('SELECT id, created_at FROM outbox ORDER BY id')).toEqual(before);
  });

  it('lose what Postgres refuses in text, and nothing else', async () => {
    const source = await aSource();
    const refused = 'nothing\0ness, half \ud83d a pair';
    await save(source, [aListing({ title: refused, occurrences: [{ ...onDate('2026-12-01'), title: refused }] })]);
    const [row] = (await kept(source)) as readonly { readonly title: string }[];
    expect(row?.title).toBe('nothingness, half \uFFFD a pair');
  });

  it('are kept whole or not at all, and the connection goes on', async () => {
    const rows = [
      ['twice', 'a'],
      ['once', 'b'],
      ['twice', 'c'],
    ];
    const copied = opened.owner.transaction(async (tx) => {
      await tx.query('CREATE TABLE told (key text PRIMARY KEY, said text)');
      await copyRows(tx, 'told', ['key', 'said'], rows);
    });
    await expect(copied).rejects.toMatchObject({ code: '23505' });
    expect(await opened.owner.query(`SELECT to_regclass('told') AS told`)).toEqual([{ told: null }]);
  });

  it('fail at once when the connection is cut while they are on their way', async () => {
    const copied = opened.owner.transaction(async (tx) => {
      await tx.query('CREATE TABLE told (key text PRIMARY KEY, said text)');
      const [own] = await tx.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
      await opened.owner.query('SELECT pg_terminate_backend($1)', [own?.pid]);
      const rows = Array.from({ length: 50_000 }, (_, at) => [String(at), AWKWARD]);
      await copyRows(tx, 'told', ['key', 'said'], rows);
    });
    await expect(copied).rejects.toThrow();
    expect(await opened.owner.query(`SELECT to_regclass('told') AS told`)).toEqual([{ told: null }]);
  });
});

const KEPT = `
  SELECT listing.key, listing.hash, listing.fingerprint, listing.state, missing, begins_at, begins_as, last_start, listing.title, listing.url,
    run, prepared, judged, first_seen_at, last_seen_at, gathering.listed, gathering.title AS "shownTitle", description, mode, venue_name, place,
    lat, lon, facets, closed, harmful, words::text,
    (record::jsonb - 'claimSources' - 'speaker' - 'from')::text AS record,
    (SELECT json_agg(to_jsonb(occurrence) - 'gathering_id' ORDER BY start_at) FROM occurrence WHERE gathering_id = gathering.id) AS dates,
    (SELECT count(*) FROM outbox WHERE outbox.gathering_id = gathering.id) AS notes
  FROM listing JOIN gathering ON gathering.id = gathering_id WHERE source_id = $1 ORDER BY listing.key`;
