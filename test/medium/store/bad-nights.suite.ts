import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Source } from '#libs/domain';
import type { Handler } from '../fetch/hostile-server.js';
import { visitedSources, type VisitedSources } from './visited-sources.js';

const HOUR_MS = 3_600_000;

type Event = {
  readonly uid: string;
  readonly title: string;
  readonly start: string;
  readonly more?: readonly string[];
};

/** Two months ahead, whatever day it is by then. */
let base = 0;
const stamp = (ms: number): string => `${new Date(ms).toISOString().slice(0, 10).replaceAll('-', '')}T180000Z`;
const many = (count: number, more: Partial<Event> = {}): readonly Event[] =>
  Array.from({ length: count }, (_, n) => ({
    uid: `u${String(n)}`,
    title: `Circle ${String(n)}`,
    start: stamp(base + (n % 28) * 86_400_000),
    ...more,
  }));

const calendar = (events: readonly Event[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Elm//EN',
    ...events.flatMap(({ uid, title, start, more = [] }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTART${start.includes(':') ? start : `:${start}`}`,
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

/** The hand-made pages to sign in, to agree, of parked domains and so on. */
const standIns = (): readonly { readonly body: string; readonly type: string }[] => {
  const folder = 'test/gold/stand-ins/stand-ins';
  return readdirSync(folder).map((name) => {
    const answer = JSON.parse(readFileSync(`${folder}/${name}/answer.json`, 'utf8')) as {
      headers: Record<string, string>;
    };
    return { body: readFileSync(`${folder}/${name}/input.html`, 'utf8'), type: answer.headers['content-type'] ?? '' };
  });
};

describe('a bad night of a source', () => {
  let visited: VisitedSources;
  let number = 0;
  beforeAll(async () => {
    visited = await visitedSources();
  }, 120_000);
  afterAll(() => visited.close());
  beforeEach(() => {
    base = visited.now() + 60 * 86_400_000;
  });

  /** A source that has listed these, and how it answers from now on. */
  const known = async (events: readonly Event[]) => {
    const path = `/night-${String((number += 1))}.ics`;
    visited.handlers[path] = saying(calendar(events));
    const source = await visited.add(path, {}, 'ics');
    await visited.visit(source);
    return {
      source,
      answers: (handler: Handler): void => {
        visited.handlers[path] = handler;
      },
    };
  };
  /** Visits so many times, so many hours apart. */
  const visit = async (source: Source, times = 1, hours = 13): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      visited.pass(hours * HOUR_MS);
      await visited.visit(source);
    }
  };
  const statesOf = async ({ id }: Source): Promise<Readonly<Record<string, number>>> => {
    const rows: { state: string; count: number }[] = await visited.opened.pool.query(
      'SELECT state, count(*)::integer AS count FROM listing WHERE source_id = $1 GROUP BY state',
      [id],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  };
  const healthOf = ({ id }: Source) => visited.opened.store.sources.healthOf(id);

  it.each([401, 403, 404, 410, 500, 502, 503, 504])('F-20 with %i takes nothing away', async (status) => {
    const { source, answers } = await known(many(10));
    answers(saying('', 'text/plain', status));
    await visit(source, 4);
    expect(await statesOf(source)).toEqual({ listed: 10 });
  });

  it.each([
    ['an empty body', saying('')],
    ['a calendar without events', saying(calendar([]))],
    ['only past events', saying(calendar(many(10, { start: '20200101T180000Z' })))],
    [
      'a page to sign in',
      saying('<html><title>Sign in</title><form><input type="password"></form></html>', 'text/html'),
    ],
  ])('F-22 with %s takes nothing away, and says so', async (_, handler) => {
    const { source, answers } = await known(many(10));
    answers(handler);
    await visit(source, 4);
    expect(await statesOf(source)).toEqual({ listed: 10 });
    const health = await healthOf(source);
    expect(health?.doubt?.kind ?? health?.lastProblem).toMatch(/emptied|input\./u);
  });

  it('F-23 cut at any point takes nothing away', async () => {
    const { source, answers } = await known(many(12));
    const body = calendar(many(12));
    for (let at = 1; at < body.length - 16; at += 61) {
      answers(saying(body.slice(0, at)));
      await visit(source, 1, 5);
    }
    expect(await statesOf(source)).toEqual({ listed: 12 });
  });

  it.each([
    [10, 9, { listed: 9, withdrawn: 1 }, null],
    [30, 14, { listed: 14, withdrawn: 6 }, null],
    [50, 10, { listed: 20 }, 'shrunk'],
    [90, 2, { listed: 20 }, 'shrunk'],
  ])('F-24 that shrinks by %i %% is believed after three answers, or doubted', async (percent, left, states, doubt) => {
    const before = percent === 10 ? 10 : 20;
    const { source, answers } = await known(many(before));
    answers(saying(calendar([...many(before)].slice(0, left))));
    await visit(source, 3);
    expect(await statesOf(source)).toEqual(states);
    expect((await healthOf(source))?.doubt?.kind ?? null).toBe(doubt);
    if (doubt === null) return;
    await visit(source, 4);
    expect(await statesOf(source)).toEqual({ listed: left, withdrawn: before - left });
  });

  it('F-27 with new UIDs each time doubles nothing', async () => {
    const { source, answers } = await known(many(10));
    for (let time = 0; time < 5; time += 1) {
      answers(saying(calendar(many(10).map((one) => ({ ...one, uid: `${String(time)}-${one.uid}` })))));
      await visit(source);
    }
    expect(await statesOf(source)).toEqual({ listed: 10 });
    expect((await healthOf(source))?.identity).toBe('fingerprint');
  });

  it('F-28 with one UID for all events, or none, keeps them apart', async () => {
    const { source } = await known(many(10, { uid: 'same' }));
    await visit(source);
    expect(await statesOf(source)).toEqual({ listed: 10 });
    const without = await known([]);
    without.answers(saying(calendar(many(10)).replaceAll(/UID:u\d+\r\n/gu, '')));
    await visit(without.source, 2);
    expect(await statesOf(without.source)).toEqual({ listed: 10 });
  });

  it('F-29 with its zone changed is asked about once, and a renamed zone changes nothing', async () => {
    const local = (zone: string): readonly Event[] =>
      many(5).map((one) => ({ ...one, start: `;TZID=${zone}:${one.start.replace('Z', '')}` }));
    const { source, answers } = await known(local('Europe/London'));
    answers(saying(calendar(local('GMT Standard Time'))));
    await visit(source);
    expect((await healthOf(source))?.report).toMatchObject({ changed: 0, missing: 0 });
    answers(saying(calendar(local('Europe/Berlin'))));
    await visit(source, 2);
    const health = await healthOf(source);
    expect(health).toMatchObject({ doubt: { kind: 'shifted', hours: -1, of: 5, seen: 2 }, report: { changed: 0 } });
    const starts = 'SELECT DISTINCT extract(hour FROM begins_at)::integer AS hour FROM listing WHERE source_id = $1';
    expect(await visited.opened.pool.query(starts, [source.id])).toEqual([{ hour: 18 }]);
    await visit(source, 5);
    expect(await visited.opened.pool.query(starts, [source.id])).toEqual([{ hour: 17 }]);
  });

  it('F-30 with a SEQUENCE that goes backwards is believed by its content', async () => {
    const { source, answers } = await known(many(3, { more: ['SEQUENCE:9', 'LAST-MODIFIED:20261101T000000Z'] }));
    answers(
      saying(calendar(many(3, { title: 'Quiet circle', more: ['SEQUENCE:1', 'LAST-MODIFIED:20200101T000000Z'] }))),
    );
    await visit(source);
    expect((await healthOf(source))?.report).toMatchObject({ changed: 3 });
  });

  it('F-19 is read again when the time zones change, and its dates move with them', async () => {
    const local = many(3).map((one) => ({ ...one, start: `;TZID=Europe/London:${one.start.replace('Z', '')}` }));
    const { source } = await known(local);
    const { pool, store } = visited.opened;
    // As an older edition of the time zones would have had it.
    await pool.query(
      `UPDATE occurrence SET start_at = start_at - interval '1 hour' WHERE gathering_id IN (SELECT gathering_id FROM listing WHERE source_id = $1)`,
      [source.id],
    );
    await pool.query(
      `UPDATE listing SET hash = 'older', begins_at = begins_at - interval '1 hour' WHERE source_id = $1`,
      [source.id],
    );
    await pool.query(
      `UPDATE gathering SET hash = 'older' WHERE id IN (SELECT gathering_id FROM listing WHERE source_id = $1)`,
      [source.id],
    );
    expect(await store.snapshots.readAllAgain()).toBeGreaterThan(0);
    await visited.readStale();
    const hours = `SELECT DISTINCT extract(hour FROM start_at AT TIME ZONE 'Europe/London')::integer AS hour
      FROM occurrence JOIN listing USING (gathering_id) WHERE source_id = $1`;
    expect(await pool.query(hours, [source.id])).toEqual([{ hour: 18 }]);
  });

  // Last, for it takes six weeks.
  it('F-21 with any page that stands in for what was asked for takes nothing away, and says what came', async () => {
    const calendarSource = await known(many(10));
    const list = [...many(10)].map(
      ({ title, start }) => `<li><b>${title}</b> <time>${start.slice(0, 8)} 18:30</time></li>`,
    );
    visited.handlers['/list'] = saying(
      `<!doctype html><html><body><ul>${list.join('')}</ul></body></html>`,
      'text/html',
    );
    const recipe = { item: 'li, p, form, h2', title: 'b, a, label, button', date: 'time, span', complete: true };
    const listSource = await visited.add('/list', { recipe });
    await visited.visit(listSource);
    expect([await statesOf(calendarSource.source), await statesOf(listSource)]).toEqual([
      { listed: 10 },
      { listed: 10 },
    ]);
    let said = 0;
    for (const { body, type } of standIns()) {
      calendarSource.answers(saying(body, type));
      visited.handlers['/list'] = saying(body, type);
      for (const source of [calendarSource.source, listSource]) {
        await visit(source);
        const health = await healthOf(source);
        expect(health?.report?.missing).toBe(0);
        if (health?.problems[0]?.message.includes(' came instead of ') === true) said += 1;
      }
    }
    expect([await statesOf(calendarSource.source), await statesOf(listSource)]).toEqual([
      { listed: 10 },
      { listed: 10 },
    ]);
    expect(said).toBeGreaterThanOrEqual(76);
  }, 120_000);
});
