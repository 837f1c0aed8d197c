import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY_MS, epochMs, type SnapshotId, type Source } from '#libs/domain';
import { createFetcher } from '#libs/fetch';
import { Clock, LazyGazetteer, Metrics, ReaderPool, SnapshotReader } from '#libs/platform';
import type { Jobs } from '#libs/queue';
import { FetchSourceJob } from '../../../apps/worker/src/jobs/fetch-source.job.js';
import { ImportSnapshotJob } from '../../../apps/worker/src/jobs/import-snapshot.job.js';
import { SourceRuns } from '../../../apps/worker/src/runs/source-runs.js';
import { TakingIn } from '../../../apps/worker/src/runs/taking-in.js';
import { serve, type Handler, type TestServer } from '../fetch/hostile-server.js';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';

const RECIPE = { item: 'li', title: 'b', date: 'time', next: 'a.next', complete: true };
const page = (events: string, next = ''): Handler => {
  const body = `<!doctype html><html><body><ul>${events}</ul>${next}</body></html>`;
  return (_request, response) => response.writeHead(200, { 'content-type': 'text/html', etag: '"v1"' }).end(body);
};
const event = (title: string, date: string): string => `<li><b>${title}</b> <time>${date}</time></li>`;
const onward = (path: string): string => `<a class="next" href="${path}">Later</a>`;
const refusing =
  (status: number, headers = {}): Handler =>
  (_request, response) =>
    response.writeHead(status, headers).end();

/** A source whose pages are asked one at a time, by the jobs that do it in production, on a real database. */
describe('a source of several pages', () => {
  let opened: OpenedStore;
  let reader: SnapshotReader;
  let nowMs = epochMs(NOW);
  const clock = new Clock(null, () => nowMs);
  const handlers: Record<string, Handler> = {};
  let server: TestServer;
  let read: SnapshotId[] = [];

  beforeAll(async () => {
    opened = await openedStore();
    reader = new SnapshotReader(new ReaderPool({ entry: resolve('dist/apps/worker/src/reader/main.js'), size: 1 }));
    server = await serve(handlers);
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await reader.close();
    await opened.close();
  });

  /** Runs the fetch job until it asks for no further turn, then reads what came. Gives the paths asked. */
  const fetchAll = async ({ id }: Source): Promise<readonly string[]> => {
    const { sources, snapshots, imports, leases } = opened.store;
    let turns = 0;
    read = [];
    const publish = (_contract: unknown, data: { readonly sourceId?: string; readonly snapshotId?: SnapshotId }) => {
      if (data.sourceId !== undefined) turns += 1;
      if (data.snapshotId !== undefined) read.push(data.snapshotId);
      return Promise.resolve();
    };
    const jobs = { publish } as unknown as Jobs;
    const fetcher = createFetcher({
      contactUrl: 'https://porchlight.example/bot',
      lease: leases,
      clock,
      testOrigins: [server.origin],
    });
    const job = new FetchSourceJob(sources, new SourceRuns(sources, snapshots, reader), jobs, clock, fetcher);
    const before = server.seen.length;
    for (turns = 1; turns > 0 && server.seen.length - before < 20; turns -= 1) {
      nowMs += 10_000;
      await job.run({ sourceId: id });
    }
    const importing = new ImportSnapshotJob(
      snapshots,
      new TakingIn(snapshots, imports, reader, new LazyGazetteer(), new Metrics()),
      jobs,
      clock,
    );
    for (const snapshotId of read) await importing.run({ snapshotId });
    return server.seen
      .slice(before)
      .map(({ path }) => path)
      .filter((path) => path !== '/robots.txt');
  };
  const add = (
    path: string,
    options: Record<string, unknown> = { recipe: RECIPE },
    importer = 'page',
  ): Promise<Source> =>
    opened.store.sources.add({
      name: path,
      importer,
      url: `http://${server.origin}${path}`,
      zone: 'Europe/London',
      state: 'active',
      allowHttp: true,
      options,
      nextFetchAt: NOW,
    });
  const healthOf = async ({ id }: Source) => (await opened.store.sources.health()).find((one) => one.id === id);

  it('is asked page by page and read as one answer, of which absence means something', async () => {
    handlers['/list'] = page(event('Knit and Natter', '2026-12-01 18:30'), onward('/list/2'));
    handlers['/list/2'] = page(event('Chess', '2026-12-02 19:00'), onward('/list/3'));
    handlers['/list/3'] = page(event('Quiet Hour', '2026-12-03 10:00'));
    const source = await add('/list');
    expect(await fetchAll(source)).toEqual(['/list', '/list/2', '/list/3']);
    const health = await healthOf(source);
    expect(health).toMatchObject({ listings: 3, inRun: false, requests: 3, failures: 0, lastOutcome: 'changed' });
    expect(health?.report).toMatchObject({ complete: true, everyListing: true });
  });

  it('is asked without validators, for one page that did not change says nothing of the others', async () => {
    const source = await opened.store.sources.findByUrl(`http://${server.origin}/list`);
    if (source === null) throw new Error('it was added above');
    nowMs += DAY_MS;
    await fetchAll(source);
    expect(server.seen.at(-1)?.headers['if-none-match']).toBeUndefined();
    expect(await healthOf(source)).toMatchObject({ lastOutcome: 'unchanged', listings: 3 });
  });

  it('keeps what it has when a page fails, and takes nothing for gone', async () => {
    handlers['/half'] = page(event('Choir', '2026-12-01 18:30'), onward('/half/2'));
    handlers['/half/2'] = page(event('Walk', '2026-12-02 19:00'));
    const source = await add('/half');
    await fetchAll(source);
    handlers['/half/2'] = refusing(500);
    for (let day = 0; day < 3; day += 1) {
      nowMs += DAY_MS;
      await fetchAll(source);
    }
    const health = await healthOf(source);
    expect(health).toMatchObject({ listings: 2 });
    expect(health?.report).toMatchObject({ complete: false, everyListing: false, missing: 0 });
    expect(health?.problems.map(({ code }) => code)).toContain('run-cut');
  });

  it('waits in the middle when the host asks for it, and goes on from there', async () => {
    handlers['/slow'] = page(event('Choir', '2026-12-11 18:30'), onward('/slow/2'));
    handlers['/slow/2'] = refusing(429, { 'retry-after': '600' });
    const source = await add('/slow');
    await fetchAll(source);
    expect(await healthOf(source)).toMatchObject({ inRun: true, lastProblem: 'fetch.rate-limited', listings: 0 });
    handlers['/slow/2'] = page(event('Walk', '2026-12-12 19:00'));
    nowMs += 3_600_000;
    expect(await fetchAll(source)).toEqual(['/slow/2']);
    expect(await healthOf(source)).toMatchObject({ inRun: false, listings: 2, failures: 0 });
  });

  it('is never led to another host by what an answer says', async () => {
    handlers['/bad'] = page(event('Choir', '2026-12-11 18:30'), onward('http://metadata.example/'));
    const source = await add('/bad');
    expect(await fetchAll(source)).toEqual(['/bad']);
  });

  it('is asked with the key of its organiser, which stands nowhere else', async () => {
    handlers['/private/s3cret/basic.ics'] = (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/calendar' })
        .end('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n');
    };
    const source = await add('/private/{key}/basic.ics', {}, 'ics');
    await opened.store.sources.setKey(source.id, 's3cret');
    expect(await fetchAll(source)).toEqual(['/private/s3cret/basic.ics']);
    expect(await healthOf(source)).toMatchObject({ hasKey: true, lastOutcome: 'changed' });
    const tables = await Promise.all(
      ['source', 'snapshot', 'host_lease'].map((table) => opened.pool.query(`SELECT * FROM ${table}`)),
    );
    expect(JSON.stringify(tables)).not.toContain('s3cret');
  });

  it('says how much was spared by "not modified"', async () => {
    const body = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-NOTE:${'x'.repeat(900)}\r\nEND:VCALENDAR\r\n`;
    handlers['/calm.ics'] = (request, response) => {
      if (request.headers['if-none-match'] === '"calm"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"calm"', 'content-type': 'text/calendar' }).end(body);
    };
    const source = await add('/calm.ics', {}, 'ics');
    for (let visit = 0; visit < 9; visit += 1) {
      nowMs += DAY_MS / 4;
      await fetchAll(source);
    }
    const health = await healthOf(source);
    expect(health).toMatchObject({
      requests: 9,
      // The first one, and one each day.
      notModified: 6,
      bytesFetched: 3 * body.length,
      bytesSaved: 6 * body.length,
    });
    // What never changes is asked less often.
    expect(health?.intervalMs).toBeGreaterThan(6 * 3_600_000);
  });
});
