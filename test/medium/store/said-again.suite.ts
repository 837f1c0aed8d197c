import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toInstant, type Source } from '#libs/domain';
import type { Handler } from '../fetch/hostile-server.js';
import { outcome } from './prepared-listing.js';
import { visitedSources, type VisitedSources } from './visited-sources.js';

const HOUR_MS = 3_600_000;

type Event = { readonly uid: string; readonly title: string; readonly more?: readonly string[] };

const circles = (count: number): readonly Event[] =>
  Array.from({ length: count }, (_, n) => ({ uid: `u${String(n)}`, title: `Circle ${String(n)}` }));

const calendar = (events: readonly Event[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Elm//EN',
    ...events.flatMap(({ uid, title, more = [] }, at) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTART:202702${String(10 + at)}T180000Z`,
      `SUMMARY:${title}`,
      ...more,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const saying =
  (body: string, type = 'text/calendar', status = 200): Handler =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': type }).end(body);

/** By the jobs that do it in production, on a real database. */
describe('an answer that says the same again', () => {
  let visited: VisitedSources;
  let number = 0;
  beforeAll(async () => {
    visited = await visitedSources();
  }, 120_000);
  afterAll(() => visited.close());

  /** A source that has said this once, and how it answers from now on. */
  const known = async (body: string, type = 'text/calendar', options = {}, importer = 'ics') => {
    const path = `/again-${String((number += 1))}`;
    visited.handlers[path] = saying(body, type);
    const source = await visited.add(path, options, importer);
    await visited.visit(source);
    return {
      source,
      path,
      answers: (handler: Handler): void => {
        visited.handlers[path] = handler;
      },
    };
  };
  /** Some hours later: whether what came was read. */
  const isRead = async (source: Source, hours = 5): Promise<boolean> => {
    visited.pass(hours * HOUR_MS);
    const before = toInstant(visited.now());
    await visited.visit(source);
    const [last] = (await visited.opened.pool.query(
      `SELECT fetched_at >= $2::timestamptz AS fetched, read_at >= $2::timestamptz AS read, read_at IS NULL AND attempts = 0 AS waits
       FROM snapshot WHERE source_id = $1 ORDER BY fetched_at DESC, id DESC LIMIT 1`,
      [source.id, before],
    )) as { fetched: boolean; read: boolean; waits: boolean }[];
    expect(last).toMatchObject({ fetched: true, waits: false });
    return last?.read === true;
  };
  const statesOf = async ({ id }: Source): Promise<Readonly<Record<string, number>>> => {
    const rows: { state: string; count: number }[] = await visited.opened.pool.query(
      'SELECT state, count(*)::integer AS count FROM listing WHERE source_id = $1 GROUP BY state',
      [id],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  };
  const healthOf = ({ id }: Source) => visited.opened.store.sources.healthOf(id);
  const shown = async (source: Source) => {
    const { imports, gatherings } = visited.opened.store;
    const [first] = await imports.known(source.id, toInstant(visited.now()));
    return (await gatherings.byIds([first?.gatheringId ?? '']))[0];
  };
  const countsOf = async ({ id }: Source) => (await visited.opened.store.imports.memory(id)).counts;
  const notes = async () => visited.opened.pool.query('SELECT id FROM outbox ORDER BY id') as Promise<unknown>;

  it('confirms what its source lists, and is not read', async () => {
    const { source } = await known(calendar(circles(5)));
    const [before, noted] = [await shown(source), await notes()];
    expect(await isRead(source)).toBe(false);
    const health = await healthOf(source);
    expect(health).toMatchObject({
      lastOutcome: 'unchanged',
      lastStatus: 200,
      failures: 0,
      lastProblem: null,
      listings: 5,
    });
    expect(health?.lastOkAt).toBe(health?.lastFetchAt);
    const after = await shown(source);
    expect(after?.gathering.lastConfirmed).toBe(health?.lastFetchAt);
    expect(after?.version).toBe(before?.version);
    expect(await notes()).toEqual(noted);
    expect(await countsOf(source)).toEqual([5, 5]);
    expect(await statesOf(source)).toEqual({ listed: 5 });
  });

  it('is read when a letter of it changed, and not the time after', async () => {
    const { source, answers } = await known(calendar(circles(5)));
    answers(saying(calendar(circles(5)).replace('Circle 3', 'Circle three')));
    expect([await isRead(source), await isRead(source)]).toEqual([true, false]);
    expect((await healthOf(source))?.report).toMatchObject({ changed: 1, unchanged: 4 });
    // What it said two answers ago is not what stands.
    answers(saying(calendar(circles(5))));
    expect([await isRead(source), await isRead(source)]).toEqual([true, false]);
  });

  it('is read once a day, so that dates reach half a year ahead of today', async () => {
    const weekly = calendar(circles(1)).replace('SUMMARY', 'RRULE:FREQ=WEEKLY\r\nSUMMARY');
    const { source } = await known(weekly);
    const lastDate = async () => (await shown(source))?.gathering.occurrences.at(-1)?.start ?? '';
    const first = await lastDate();
    expect([await isRead(source, 12), await isRead(source, 11)]).toEqual([false, false]);
    expect(await isRead(source, 24 * 7)).toBe(true);
    const second = await lastDate();
    expect(Date.parse(second) - Date.parse(first)).toBeGreaterThanOrEqual(7 * 24 * HOUR_MS);
    // Confirmed meanwhile, it counts as read when it was read, and the sweep finds it.
    for (let time = 0; time < 3; time += 1) expect(await isRead(source, 7)).toBe(false);
    const { id } = (await visited.opened.store.snapshots.latest(source.id)) ?? {};
    const staleAt = (hours: number) =>
      visited.opened.store.snapshots.findStale(toInstant(visited.now() - hours * HOUR_MS), 1_000);
    expect(await staleAt(20)).toContain(id);
    expect(await staleAt(22)).not.toContain(id);
    // Read again by the sweep, it says nothing new, and is not read by the next visit.
    visited.pass(7 * HOUR_MS);
    await visited.readStale();
    expect(await isRead(source)).toBe(false);
  });

  it('is read while something is missing, for three answers take it away', async () => {
    const { source, answers } = await known(calendar(circles(10)));
    answers(saying(calendar(circles(9))));
    const visits = [];
    for (let time = 0; time < 4; time += 1) visits.push(await isRead(source, 13));
    // The third took it away; the fourth misses nothing any more.
    expect(visits).toEqual([true, true, true, true]);
    expect(await statesOf(source)).toEqual({ listed: 9, withdrawn: 1 });
    expect(await isRead(source)).toBe(false);
  });

  it('is read while it is doubted, until it is acted on or a person decides', async () => {
    const { source, answers } = await known(calendar(circles(10)));
    const kept = await known(calendar(circles(10)));
    answers(saying(calendar([])));
    kept.answers(saying(calendar([])));
    for (let time = 0; time < 7; time += 1) {
      expect([await isRead(source, 12), await isRead(kept.source, 1)]).toEqual([true, true]);
      const { doubt } = (await healthOf(kept.source)) ?? {};
      await visited.opened.store.sources.decideDoubt(kept.source.id, doubt?.since ?? '', 'keep');
    }
    expect([await statesOf(source), await statesOf(kept.source)]).toEqual([{ withdrawn: 10 }, { listed: 10 }]);
  });

  it('is read after one that could not be read, whatever came before that', async () => {
    const { source, answers } = await known(calendar(circles(5)));
    answers(saying('<html><title>Sign in</title><form><input type="password"></form></html>', 'text/html'));
    expect([await isRead(source), await isRead(source)]).toEqual([false, false]);
    expect(await healthOf(source)).toMatchObject({ lastOutcome: 'failed', failures: 2 });
    answers(saying(calendar(circles(5))));
    expect(await isRead(source)).toBe(true);
    expect(await healthOf(source)).toMatchObject({ failures: 0, listings: 5 });
  });

  it('ends a row of failed visits, and a time of leading nowhere', async () => {
    const { source, answers } = await known(calendar(circles(5)));
    answers(saying('', 'text/plain', 404));
    for (let time = 0; time < 2; time += 1) {
      visited.pass(5 * HOUR_MS);
      await visited.visit(source);
    }
    expect(await healthOf(source)).toMatchObject({ failures: 2, lastOutcome: 'failed' });
    answers(saying(calendar(circles(5))));
    expect(await isRead(source)).toBe(false);
    expect(await healthOf(source)).toMatchObject({ failures: 0, lastOutcome: 'unchanged', goneSince: null });
    const nowhere = 'SELECT nowhere_since FROM source WHERE id = $1';
    expect(await visited.opened.pool.query(nowhere, [source.id])).toEqual([{ nowhere_since: null }]);
  });

  it('is read when its source was gone, which brings back what it lists', async () => {
    const { source, answers } = await known(calendar(circles(5)));
    answers(saying('', 'text/plain', 410));
    for (let day = 0; day < 9; day += 1) {
      visited.pass(24 * HOUR_MS);
      await visited.readStale();
      await visited.visit(source);
    }
    expect((await healthOf(source))?.goneSince).not.toBeNull();
    answers(saying(calendar(circles(5))));
    expect(await isRead(source)).toBe(true);
    expect(await healthOf(source)).toMatchObject({ goneSince: null, listings: 5 });
    expect(await isRead(source)).toBe(false);
  });

  it('is read when its source is set up in another way since', async () => {
    const { source } = await known(calendar(circles(5)));
    const { pool, store } = visited.opened;
    await store.sources.move(source.id, { url: source.url, options: { exclude: [{ in: 'title', has: 'choir' }] } });
    expect([await isRead(source), await isRead(source)]).toEqual([true, false]);
    for (const change of [`zone = 'Europe/Dublin'`, `language = 'cy'`, `host_name = 'Elm'`, `host_kind = 'faith'`]) {
      await pool.query(`UPDATE source SET ${change} WHERE id = $1`, [source.id]);
      expect([change, await isRead(source), await isRead(source, 1)]).toEqual([change, true, false]);
    }
  });

  it('is read when its source was set up anew while the last one was being read', async () => {
    const { source } = await known(calendar(circles(5)));
    const { snapshots, sources, imports } = visited.opened.store;
    const last = await snapshots.latest(source.id);
    const loaded = last === null ? null : await snapshots.load(last.id);
    if (loaded === null || last === null) throw new Error('It was read above.');
    await sources.move(source.id, { url: source.url, options: { exclude: [{ in: 'title', has: 'choir' }] } });
    const unchanged = (await imports.known(source.id, toInstant(visited.now()))).map(({ id }) => ({ listingId: id }));
    const said = outcome([], { unchanged });
    await imports.saveOutcome(source.id, last.id, loaded.epoch, said, toInstant(visited.now()), loaded.readAs);
    expect([await isRead(source), await isRead(source)]).toEqual([true, false]);
  });

  it('is read by new rules, and when it comes as something else', async () => {
    const { source, answers } = await known(calendar(circles(5)));
    await visited.opened.store.snapshots.readAllAgain();
    expect([await isRead(source), await isRead(source)]).toEqual([true, false]);
    answers(saying(calendar(circles(5)), 'text/plain'));
    expect([await isRead(source), await isRead(source)]).toEqual([true, false]);
  });

  it('is read as long as it does not show every listing', async () => {
    const recipe = { item: 'li', title: 'b', date: 'time', complete: false };
    const list =
      '<!doctype html><html><body><ul><li><b>Choir</b> <time>2027-02-10 18:30</time></li></ul></body></html>';
    const { source } = await known(list, 'text/html', { recipe }, 'page');
    expect([await isRead(source), await isRead(source)]).toEqual([true, true]);
  });

  it('is one of all its pages', async () => {
    const recipe = { item: 'li', title: 'b', date: 'time', next: 'a.next', complete: true };
    const page = (title: string, date: string, next = ''): string =>
      `<!doctype html><html><body><ul><li><b>${title}</b> <time>${date}</time></li></ul>${next}</body></html>`;
    const both = page('Walk', '2027-02-11 18:30', '<ul><li><b>Talk</b> <time>2027-02-12 18:30</time></li></ul>');
    const first = page('Choir', '2027-02-10 18:30', '<a class="next" href="/again-second">Later</a>');
    visited.handlers['/again-second'] = saying(page('Walk', '2027-02-11 18:30'), 'text/html');
    const { source, answers } = await known(first, 'text/html', { recipe }, 'page');
    expect(await statesOf(source)).toEqual({ listed: 2 });
    expect([await isRead(source), await isRead(source)]).toEqual([false, false]);
    visited.handlers['/again-second'] = saying(both, 'text/html');
    expect([await isRead(source), await isRead(source)]).toEqual([true, false]);
    // A page that fails makes it half an answer, which no other repeats.
    visited.handlers['/again-second'] = saying('', 'text/html', 500);
    expect([await isRead(source), await isRead(source)]).toEqual([true, true]);
    answers(saying(first, 'text/html'));
    visited.handlers['/again-second'] = saying(both, 'text/html');
    expect([await isRead(source), await isRead(source)]).toEqual([true, false]);
    expect(await statesOf(source)).toEqual({ listed: 3 });
  });

  it('is nothing when a newer run has begun, or the last one is not what stands', async () => {
    const { source } = await known(calendar(circles(5)));
    const { snapshots, sources } = visited.opened.store;
    const answer = async (overtaken: boolean) => {
      const bytes = new TextEncoder().encode(calendar(circles(5)));
      const { sha256 } = (await snapshots.latest(source.id)) ?? { sha256: '' };
      const epoch = await sources.beginRun(source.id);
      const said = {
        url: source.url,
        finalUrl: source.url,
        fetchedAt: toInstant(visited.now()),
        contentType: 'text/calendar',
        bytes,
        sha256,
      };
      const id = await snapshots.save(source.id, epoch, said, true);
      if (id === null) throw new Error('Nothing overtook this run.');
      if (overtaken) await sources.beginRun(source.id);
      await snapshots.close(id, false);
      return { id, again: await snapshots.sayAgain(id, toInstant(visited.now() - 24 * HOUR_MS)) };
    };
    const late = await answer(true);
    expect(late.again).toBe(false);
    // That one waits to be read, and this one does not repeat what was read.
    expect((await answer(false)).again).toBe(false);
    await visited.readAll();
    expect((await answer(false)).again).toBe(true);
    expect(await snapshots.findUnread(100)).toEqual([]);
  });
});
