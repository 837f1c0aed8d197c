import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Source } from '#libs/domain';
import type { Handler } from '../fetch/hostile-server.js';
import { visitedSources, type VisitedSources } from './visited-sources.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Handler =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);

const GONE = answering(410);
const STANDS = answering(200, {}, '<h1>Knitting circle</h1>');

type Events = readonly { readonly id: number; readonly url?: string; readonly rule?: string }[];

/** Events 1 to so many, but these. */
const all = (count: number, ...but: readonly number[]): Events =>
  Array.from({ length: count }, (_, n) => ({ id: n + 1 })).filter(({ id }) => !but.includes(id));

describe('the page of an event that its source no longer names', () => {
  let visited: VisitedSources;
  let base = 0;
  let number = 0;
  beforeAll(async () => {
    visited = await visitedSources();
  }, 120_000);
  afterAll(() => visited.close());
  beforeEach(() => {
    base = visited.now() + 30 * DAY_MS;
  });

  const calendar = (events: Events, home: string): string =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Elm//EN',
      ...events.flatMap(({ id, url = `${home}/${String(id)}`, rule }) => [
        'BEGIN:VEVENT',
        `UID:${String(id)}@elm.example`,
        `DTSTART:${new Date(base + id * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '')}T180000Z`,
        `SUMMARY:Circle ${String(id)}`,
        `URL:${url}`,
        ...(rule === undefined ? [] : [`RRULE:${rule}`]),
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
      '',
    ].join('\r\n');

  /** A source that named ten events, each with a page that stands; `names` says what it names from now on. */
  const known = async (events: Events = all(10)) => {
    number += 1;
    const path = `/pages-${String(number)}`;
    const at = (id: number): string => `${path}/e/${String(id)}`;
    const names = (now: Events): void => {
      visited.handlers[`${path}/cal.ics`] = answering(
        200,
        { 'content-type': 'text/calendar' },
        calendar(now, visited.server.url(`${path}/e`)),
      );
    };
    const page = (id: number, handler: Handler): void => {
      visited.handlers[at(id)] = handler;
    };
    for (const { id } of events) page(id, STANDS);
    names(events);
    const source = await visited.add(`${path}/cal.ics`, {}, 'ics');
    await visited.visit(source);
    /** Hours later; gives the ids whose pages were asked. */
    const visit = async (hours = 7): Promise<readonly number[]> => {
      visited.pass(hours * HOUR_MS);
      const asked = await visited.visit(source);
      return asked.filter((one) => one.startsWith(`${path}/e/`)).map((one) => Number(one.split('/').at(-1)));
    };
    return { source, path, names, page, visit };
  };
  const stateOf = async ({ id }: Source, event: number): Promise<string | undefined> => {
    const key = `${String(event)}@elm.example`;
    return (await visited.opened.store.imports.known(id, '2026-01-01T00:00:00Z')).find((one) => one.key === key)?.state;
  };

  /** What the jobs counted under a name. */
  const counted = async (name: string): Promise<number> => {
    const line = (await visited.counted()).split('\n').find((one) => one.startsWith(`${name} `));
    return Number(line?.slice(name.length) ?? 0);
  };

  it.each([404, 410])('takes it away at once when it answers %i, and it comes back as the same', async (status) => {
    const { source, names, page, visit } = await known();
    const before = await visited.opened.store.imports.known(source.id, '2026-01-01T00:00:00Z');
    const requests = async () => (await visited.opened.store.sources.healthOf(source.id))?.requests ?? 0;
    const asked = await requests();
    const retired = await counted('events_retired_total{rule="own-page"}');
    names(all(10, 3));
    page(3, answering(status));
    // Its own, and one of an event that is named.
    expect(await visit()).toEqual([3, 1]);
    expect(await stateOf(source, 3)).toBe('withdrawn');
    expect(await requests()).toBe(asked + 3);
    expect(await counted('events_retired_total{rule="own-page"}')).toBe(retired + 1);
    const gatheringId = before.find(({ key }) => key.startsWith('3@'))?.gatheringId ?? '';
    expect((await visited.opened.store.gatherings.byIds([gatheringId]))[0]).toMatchObject({
      listed: false,
      withdrawn: true,
    });
    expect(await visit()).toEqual([]);
    names(all(10));
    await visit();
    expect(await stateOf(source, 3)).toBe('listed');
    expect(await visited.opened.store.imports.known(source.id, '2026-01-01T00:00:00Z')).toEqual(before);
  });

  const BAD: readonly (readonly [string, Handler])[] = [
    ['stands', STANDS],
    ['says in words that it is not there', answering(200, {}, '<title>404</title><h1>Page not found</h1>')],
    ['leads to the first page', answering(302, { location: '/' })],
    ['leads to a page that is no more', answering(301, { location: '/nowhere-at-all' })],
    ['asks to sign in', answering(401)],
    ['refuses', answering(403)],
    ['is away', answering(500)],
    ['asks for patience', answering(503, { 'retry-after': '60' })],
    ['asks for patience too', answering(429, { 'retry-after': '60' })],
    ['breaks off', (_request, response) => response.socket?.destroy()],
  ];

  it.each(BAD)('that %s changes nothing', async (_, handler) => {
    const { source, names, page, visit } = await known();
    names(all(10, 3));
    page(3, handler);
    expect(await visit()).toContain(3);
    expect(await stateOf(source, 3)).toBe('unseen');
    // Three whole answers over a day take it away, as ever.
    await visit(13);
    expect(await stateOf(source, 3)).toBe('unseen');
    const missed = await counted('events_retired_total{rule="missed"}');
    await visit(13);
    expect(await stateOf(source, 3)).toBe('withdrawn');
    expect(await counted('events_retired_total{rule="missed"}')).toBe(missed + 1);
  });

  it('counts for whoever watches which answers may be believed, and which sources wait for a person', async () => {
    const { path, names, visit } = await known();
    const read = async () => [
      await counted('snapshot_total{healthy="yes"}'),
      await counted('snapshot_total{healthy="no"}'),
      (await visited.opened.store.vitals.read()).numbers['quarantine_sources'],
    ];
    const [healthy = 0, not = 0, waiting = 0] = await read();
    names(all(10, 3));
    await visit();
    expect(await read()).toEqual([healthy + 1, not, waiting]);
    names([]);
    await visit();
    expect(await read()).toEqual([healthy + 1, not + 1, waiting + 1]);
    visited.handlers[`${path}/cal.ics`] = STANDS;
    await visit();
    expect(await read()).toEqual([healthy + 1, not + 2, waiting + 1]);
  });

  it('says nothing where the pages of events that are named are no more either', async () => {
    const { source, names, page, visit } = await known();
    for (const { id } of all(10)) page(id, GONE);
    names(all(10, 3));
    expect(await visit()).toEqual([3, 1]);
    expect(await stateOf(source, 3)).toBe('unseen');
  });

  it('is not asked when an answer is doubted, broken off, or none', async () => {
    const { source, path, names, page, visit } = await known();
    for (const id of [3, 4, 5, 6, 7]) page(id, GONE);
    names(all(10, 3, 4, 5, 6, 7));
    expect(await visit()).toEqual([]);
    const whole = calendar(all(10, 3), visited.server.url(`${path}/e`));
    visited.handlers[`${path}/cal.ics`] = answering(200, { 'content-type': 'text/calendar' }, whole.slice(0, -30));
    expect(await visit()).toEqual([]);
    visited.handlers[`${path}/cal.ics`] = answering(500);
    expect(await visit()).toEqual([]);
    expect(await stateOf(source, 3)).toBe('listed');
  });

  it('is left alone where robots.txt says so', async () => {
    const { source, names, page, visit } = await known();
    page(3, GONE);
    names(all(10, 3));
    // What a host said before is remembered for an hour.
    visited.handlers['/robots.txt'] = answering(200, { 'content-type': 'text/plain' }, 'User-agent: *\nDisallow: /');
    expect(await visit()).toEqual([]);
    expect(await stateOf(source, 3)).toBe('unseen');
    visited.handlers['/robots.txt'] = answering(404);
    visited.pass(HOUR_MS);
  });

  it('is one of five at most, soonest first, and one more that is named', async () => {
    const { source, names, page, visit } = await known(all(30));
    for (const { id } of all(30)) if (id > 20) page(id, GONE);
    names(all(20));
    expect(await visit()).toEqual([21, 22, 23, 24, 25, 1]);
    expect([await stateOf(source, 25), await stateOf(source, 26)]).toEqual(['withdrawn', 'unseen']);
    expect(await visit(1)).toEqual([]);
    expect(await visit(7)).toEqual([26, 27, 28, 29, 30, 1]);
    expect(await stateOf(source, 30)).toBe('withdrawn');
  });

  it('is no page of a series, none that several share, and none of somebody else', async () => {
    const home = visited.server.url('/shared/e/list');
    const events: Events = [
      ...all(10),
      { id: 11, rule: 'FREQ=WEEKLY;COUNT=4' },
      { id: 12, url: home },
      { id: 13, url: home },
      { id: 14, url: 'https://tickets.example/e/14' },
      { id: 15, url: `${home}#15` },
    ];
    const { source, names, visit } = await known(events);
    visited.handlers['/shared/e/list'] = GONE;
    names(events.filter(({ id }) => ![11, 12, 14, 15].includes(id)));
    expect(await visit()).not.toContain(11);
    expect(visited.server.seen.filter(({ path }) => path === '/shared/e/list')).toEqual([]);
    for (const id of [11, 12, 14, 15]) expect(await stateOf(source, id)).toBe('unseen');
  });

  it('is asked by the sweep when the queue was lost, and takes nothing away once the source has answered anew', async () => {
    const { absences, imports } = visited.opened.store;
    const { source, names, visit } = await known();
    names(all(10, 3));
    await visit();
    const now = () => new Date(visited.now()).toISOString().replace(/\.\d+Z/u, 'Z');
    expect(await absences.unasked(10, now())).not.toContain(source.id);
    await visited.opened.pool.query('UPDATE listing SET page_asked_at = NULL WHERE source_id = $1', [source.id]);
    expect(await absences.unasked(10, now())).toContain(source.id);
    const before = await absences.of(source.id, now());
    if (before === null) throw new Error('It is to be asked.');
    const [one] = before.absent;
    const gone = [{ ...(one as never as object), listingId: one?.listingId ?? '', state: 'withdrawn' }] as never;
    await visit(1);
    expect(
      await absences.keepAnswer(source.id, before.epoch, one?.listingId ?? '', { status: 404, bytes: 0 }, now()),
    ).toBe(false);
    expect(await absences.withdraw(source.id, before.epoch, gone, now())).toBe(0);
    expect(await stateOf(source, 3)).toBe('unseen');
    await imports.withdraw(source.id, now());
    expect(await absences.of(source.id, now())).toBeNull();
  });
});
