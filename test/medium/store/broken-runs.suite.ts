import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY_MS, epochMs, toInstant, type Source } from '#libs/domain';
import type { Handler } from '../fetch/hostile-server.js';
import { visitedSources, type VisitedSources } from './visited-sources.js';

const RECIPE = { recipe: { item: 'li', title: 'b', date: 'time', next: 'a.next', complete: true } };
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const KEY = 's3cret+key';
const event = (title: string): string => `<li><b>${title}</b> <time>2027-03-02 18:30</time></li>`;
const onward = (path: string): string => `<a class="next" href="${path}">Later</a>`;
/** Says "not modified" to whoever has seen it, or any page of its site. */
const page = (events: string, next = ''): Handler => {
  const body = `<!doctype html><html><body><ul>${events}</ul>${next}</body></html>`;
  return (request, response) => {
    if (request.headers['if-modified-since'] !== undefined) response.writeHead(304).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html', 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' })
        .end(body);
  };
};
const refusing =
  (status: number, headers = {}): Handler =>
  (_request, response) =>
    response.writeHead(status, headers).end();

describe('a run that does not go as it should', () => {
  let visited: VisitedSources;
  beforeAll(async () => {
    visited = await visitedSources();
  }, 120_000);
  afterAll(() => visited.close());

  const store = () => visited.opened.store;
  const healthOf = ({ id }: Source) => store().sources.healthOf(id);
  /** How long until the source is due, in milliseconds; time passes until then. */
  const untilDue = async (source: Source): Promise<number> => {
    const wait = epochMs((await healthOf(source))?.nextFetchAt ?? '') - visited.now();
    visited.pass(Math.max(0, wait));
    return wait;
  };

  it('is not asked for its last page over and over when whoever closed it was stopped before that was written down', async () => {
    visited.handlers['/stopped'] = page(event('Choir'), onward('/stopped/2'));
    visited.handlers['/stopped/2'] = page(event('Walk'));
    const source = await visited.add('/stopped', RECIPE);
    await visited.turn(source);
    const { run } = await store().sources.lastRun(source.id, toInstant(visited.now()));
    if (typeof run?.snapshotId !== 'string') throw new Error('the first page is in');
    await store().snapshots.close(run.snapshotId, false);
    expect(await visited.visit(source)).toEqual(['/stopped', '/stopped/2']);
    expect(await untilDue(source)).toBeGreaterThan(15 * MINUTE_MS);
  });

  it('is asked for all its pages again after one failed, though the first has not changed', async () => {
    visited.handlers['/cut'] = page(event('Choir'), onward('/cut/2'));
    visited.handlers['/cut/2'] = page(event('Walk'));
    const source = await visited.add('/cut', RECIPE);
    await visited.visit(source);
    visited.handlers['/cut/2'] = refusing(500);
    visited.pass(DAY_MS);
    await visited.visit(source);
    visited.handlers['/cut/2'] = page(event('Walk') + event('Tea'));
    visited.pass(DAY_MS);
    expect(await visited.visit(source)).toEqual(['/cut', '/cut/2']);
    expect(await healthOf(source)).toMatchObject({ listings: 3 });
  });

  it('goes on soon after the host asked for a rest, however seldom the source is asked otherwise', async () => {
    visited.handlers['/rests'] = page(event('Choir'), onward('/rests/2'));
    visited.handlers['/rests/2'] = refusing(429, { 'retry-after': '7200' });
    const source = await visited.add('/rests', RECIPE);
    await visited.opened.pool.query('UPDATE source SET interval_seconds = 86400 WHERE id = $1', [source.id]);
    await visited.visit(source);
    const wait = await untilDue(source);
    expect(wait).toBeGreaterThanOrEqual(2 * HOUR_MS);
    expect(wait).toBeLessThan(3 * HOUR_MS);
    expect(await healthOf(source)).toMatchObject({ inRun: true, failures: 0 });
    expect(await visited.visit(source)).toEqual(['/rests/2']);
  });

  it('is read as far as it came when its host goes on asking for a rest', async () => {
    const source = await store().sources.findByUrl(`http://${visited.server.origin}/rests`);
    if (source === null) throw new Error('it was added above');
    visited.pass(2 * DAY_MS);
    expect(await visited.visit(source)).toEqual(['/rests', '/rests/2']);
    expect(await healthOf(source)).toMatchObject({ listings: 1, report: { everyListing: false } });
    visited.pass(3 * HOUR_MS);
  });

  it('is asked without validators at an address that they were not given for', async () => {
    const source = await visited.add('/events.json', {}, 'ics');
    visited.handlers['/events.json'] = (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/calendar', 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' })
        .end('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n');
    };
    await visited.visit(source);
    const url = 'http://elsewhere.example/events.json?start=2026-11-24';
    await visited.opened.pool.query('UPDATE snapshot SET url = $2 WHERE source_id = $1', [source.id, url]);
    visited.pass(6 * HOUR_MS);
    await visited.visit(source);
    expect(visited.server.seen.at(-1)?.headers['if-modified-since']).toBeUndefined();
    visited.pass(6 * HOUR_MS);
    await visited.visit(source);
    expect(visited.server.seen.at(-1)?.headers['if-modified-since']).toBeDefined();
  });

  it('F-26 is asked for all of an answer once a day, for some hosts say "not modified" of what did change', async () => {
    let title = 'Choir';
    visited.handlers['/lies.ics'] = (request, response) => {
      if (request.headers['if-none-match'] !== undefined) response.writeHead(304).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/calendar', etag: '"1"' })
          .end(
            `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270302T183000Z\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
          );
    };
    const source = await visited.add('/lies.ics', {}, 'ics');
    await visited.visit(source);
    title = 'Choir is cancelled';
    visited.pass(20 * HOUR_MS);
    await visited.visit(source);
    expect(await healthOf(source)).toMatchObject({ lastStatus: 304, report: { added: 1 }, validatorsLie: false });
    visited.pass(6 * HOUR_MS);
    await visited.visit(source);
    expect(await healthOf(source)).toMatchObject({ lastStatus: 200, report: { changed: 1 }, validatorsLie: true });
    visited.pass(6 * HOUR_MS);
    await visited.visit(source);
    expect(visited.server.seen.at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  it('never keeps the key in where a redirect leads, nor in the address of a further page', async () => {
    const old = `/old/${encodeURIComponent(KEY)}/club.ics`;
    const moved = `/new/${encodeURIComponent(KEY)}/club.ics`;
    visited.handlers[old] = refusing(301, { location: moved });
    visited.handlers[moved] = (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/calendar', etag: '"1"' })
          .end('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n');
    };
    const paged = `/paged?key=${encodeURIComponent(KEY)}`;
    visited.handlers['/paged'] = (request, response) => {
      const further = request.url === paged ? onward(`${paged}&amp;p=2`) : '';
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<ul>${event('Choir')}</ul>${further}`);
    };
    const sources = [
      await visited.add('/old/{key}/club.ics', {}, 'ics'),
      await visited.add('/paged?key={key}', RECIPE),
    ];
    for (const source of sources) {
      await store().sources.setKey(source.id, KEY);
      await visited.visit(source);
      visited.pass(DAY_MS);
      if (source === sources[0]) expect(await visited.visit(source)).toEqual([old, moved]);
      else await visited.turn(source);
      expect((await healthOf(source))?.lastProblem).toBeNull();
    }
    expect(visited.server.seen.map(({ path }) => path)).toContain(`${paged}&p=2`);
    const kept = await Promise.all(
      ['source', 'snapshot', 'snapshot_part'].map((table) => visited.opened.pool.query(`SELECT * FROM ${table}`)),
    );
    expect(JSON.stringify(kept)).toContain('{key}&p=2');
    expect(JSON.stringify(kept)).not.toMatch(/s3cret/u);
  });

  it('is asked less and less often while what it gives cannot be read, and in its own rhythm when it can', async () => {
    visited.handlers['/door'] = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sign in</title><input type="password">');
    const source = await visited.add('/door', {}, 'ics');
    await visited.opened.pool.query('UPDATE source SET interval_seconds = 3600, change_rate = 0.6 WHERE id = $1', [
      source.id,
    ]);
    for (let visits = 0; visits < 12; visits += 1) {
      await visited.visit(source);
      await untilDue(source);
    }
    await visited.visit(source);
    expect(await untilDue(source)).toBeGreaterThan(20 * HOUR_MS);
    visited.handlers['/door'] = (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/calendar' })
        .end('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n');
    await visited.visit(source);
    expect(await healthOf(source)).toMatchObject({ failures: 0, lastOutcome: 'changed' });
    expect(await untilDue(source)).toBeLessThan(2 * HOUR_MS);
  });

  it('is not whole when robots.txt could not be read for the pages of its events', async () => {
    const list = { '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: ['/list/1', '/list/2'] };
    visited.handlers['/list'] = (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<script type="application/ld+json">${JSON.stringify(list)}</script>`);
    const source = await visited.add('/list', {}, 'jsonld');
    await visited.turn(source);
    visited.handlers['/robots.txt'] = refusing(500);
    visited.pass(2 * HOUR_MS);
    await visited.visit(source);
    delete visited.handlers['/robots.txt'];
    visited.pass(HOUR_MS);
    expect((await healthOf(source))?.problems.map(({ code }) => code)).toContain('run-cut');
  });

  it('comes to its end when two workers are at it all the time', async () => {
    visited.handlers['/two'] = page(event('Choir'), onward('/two/2'));
    visited.handlers['/two/2'] = page(event('Walk'), onward('/two/3'));
    visited.handlers['/two/3'] = page(event('Tea'));
    const source = await visited.add('/two', RECIPE);
    for (let turns = 0; turns < 6; turns += 1) {
      await Promise.allSettled([visited.turn(source), visited.turn(source)]);
      if ((await healthOf(source))?.lastOutcome !== null) break;
    }
    await visited.readAll();
    expect(await healthOf(source)).toMatchObject({
      listings: 3,
      inRun: false,
      requests: 3,
      report: { complete: true },
    });
  });
});
