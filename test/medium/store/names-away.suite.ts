import { createServer, type Server } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toInstant, type Source } from '#libs/domain';
import { FetchTimeout, FetchUnreachable, type Resolve } from '#libs/fetch';
import { cardOf } from '../../../apps/api/src/sources/card-of.js';
import { anAuthority } from '../fetch/certificates.js';
import { visitedSources, type VisitedSources } from './visited-sources.js';

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
const SOURCES = 6;
const NAMES = Array.from({ length: SOURCES }, (_, n) => `club-${String(n)}.example`);
/** A week of doubling waits: an hour or two of quick tries, then one a day. */
const MOST_TRIES = 26;

const calendar = (): string => {
  const events = Array.from(
    { length: 5 },
    (_, n) =>
      `BEGIN:VEVENT\r\nUID:${String(n)}\r\nDTSTART:202703${String(n + 10)}T180000Z\r\nSUMMARY:Circle ${String(n)}\r\nEND:VEVENT\r\n`,
  );
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
};

describe('sources whose names are not found', () => {
  let visited: VisitedSources;
  let secure: Server | null = null;
  let names: 'well' | 'gone' | 'silent' | 'slow' = 'well';
  let lookUps = 0;
  const here: Resolve = async (hostname) => {
    lookUps += 1;
    if (names === 'gone') throw new FetchUnreachable(`The name ${hostname} does not resolve.`, { host: hostname });
    if (names === 'silent') throw new FetchTimeout('No name server answered in time.', { host: hostname });
    if (names === 'slow') await new Promise((resolve) => setTimeout(resolve, 100));
    return ['127.0.0.1'];
  };

  beforeAll(async () => {
    visited = await visitedSources({
      resolve: here,
      testOrigins: NAMES.flatMap((name) => [`${name}:80`, `${name}:443`]),
      dial: (_address, port) => {
        const to = port === 443 ? (secure?.address() as AddressInfo).port : Number(visited.server.origin.split(':')[1]);
        return connect({ host: '127.0.0.1', port: to });
      },
    });
    visited.handlers['/calendar.ics'] = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/calendar' }).end(calendar());
  }, 120_000);
  afterAll(async () => {
    secure?.closeAllConnections();
    secure?.close();
    await visited.close();
  });

  const add = (url: string): Promise<Source> =>
    visited.opened.store.sources.add({
      name: url,
      importer: 'ics',
      url,
      zone: 'Europe/London',
      state: 'active',
      allowHttp: true,
      nextFetchAt: toInstant(visited.now()),
    });
  const healthOf = async ({ id }: Source) => {
    const health = await visited.opened.store.sources.healthOf(id);
    if (health === null) throw new Error('it was added above');
    return health;
  };
  const sentenceOf = async (source: Source) => cardOf(await healthOf(source), toInstant(visited.now())).sentence;
  /** Visits whatever is due, hour by hour, as the sweep does; gives how often each was visited. */
  const pass = async (ms: number, sources: readonly Source[]): Promise<ReadonlyMap<string, number>> => {
    const visits = new Map<string, number>();
    for (const end = visited.now() + ms; visited.now() < end; visited.pass(HOUR_MS)) {
      const due: { id: string }[] = await visited.opened.pool.query(
        'SELECT id FROM source WHERE next_fetch_at <= $1::timestamptz',
        [toInstant(visited.now())],
      );
      for (const source of sources.filter(({ id }) => due.some((one) => one.id === id))) {
        await visited.visit(source);
        visits.set(source.id, (visits.get(source.id) ?? 0) + 1);
      }
    }
    return visits;
  };
  const standing = () =>
    visited.opened.pool.query(
      `SELECT listing.state, listed, nowhere_since AS nowhere, gone_since AS gone, source.state AS source, count(*)::integer AS count
       FROM listing JOIN source ON source.id = source_id JOIN gathering ON gathering.id = gathering_id GROUP BY 1, 2, 3, 4, 5`,
    );
  const kept = (count: number) => [
    { state: 'listed', listed: true, nowhere: null, gone: null, source: 'active', count: 5 * count },
  ];

  it.each(['gone', 'silent'] as const)(
    'F-42 for a week (%s) are asked less and less often, and never count as gone',
    async (how) => {
      const all = await visited.opened.store.sources.health();
      const sources =
        all.length > 0
          ? all.map(({ id, url }) => ({ id, url }) as Source)
          : await Promise.all(NAMES.map((name) => add(`http://${name}/calendar.ics`)));
      names = 'well';
      await pass(24 * HOUR_MS, sources);
      expect(await standing()).toEqual(kept(SOURCES));
      names = how;
      lookUps = 0;
      const visits = await pass(WEEK_MS, sources);
      expect(Math.max(...visits.values())).toBeLessThanOrEqual(MOST_TRIES);
      process.stdout.write(
        `F-42: names ${how} for a week: 0 of ${String(SOURCES)} sources taken for gone, ${(lookUps / SOURCES).toFixed(1)} look-ups each\n`,
      );
      expect(await standing()).toEqual(kept(SOURCES));
      const [first] = sources;
      if (first === undefined) throw new Error('there are six');
      const code = how === 'gone' ? 'fetch.unreachable' : 'fetch.timeout';
      expect(await healthOf(first)).toMatchObject({ lastOutcome: 'failed', lastProblem: code });
      expect(await sentenceOf(first)).toContain('What we had is kept.');
      names = 'well';
      await pass(48 * HOUR_MS, sources);
      for (const source of sources) expect(await healthOf(source)).toMatchObject({ failures: 0, lastProblem: null });
    },
    60_000,
  );

  it('F-42 that are found slowly are read all the same', async () => {
    names = 'slow';
    const [row] = await visited.opened.store.sources.health();
    if (row === undefined) throw new Error('there are six');
    visited.pass(24 * HOUR_MS);
    await visited.visit(row as unknown as Source);
    expect(await visited.opened.store.sources.healthOf(row.id)).toMatchObject({ lastProblem: null, failures: 0 });
    names = 'well';
  });

  const authority = anAuthority();
  (authority === null ? it.skip : it)(
    'F-43 whose certificate is out of date for a week keep what they have, and say why',
    async () => {
      if (authority === null) return;
      const name = NAMES[0] ?? '';
      secure = createServer(authority.sign(name, -1), (_request, response) => response.end(calendar()));
      secure.on('tlsClientError', () => undefined);
      await new Promise<void>((ready) => secure?.listen(0, '127.0.0.1', ready));
      const source = await visited.opened.store.sources.findByUrl(`http://${name}/calendar.ics`);
      if (source === null) throw new Error('it was added above');
      await visited.opened.store.sources.move(source.id, { url: `https://${name}/calendar.ics` });
      const moved = { ...source, url: `https://${name}/calendar.ics` };
      const visits = await pass(WEEK_MS, [moved]);
      authority.remove();
      expect(visits.get(source.id)).toBeGreaterThan(5);
      expect(visits.get(source.id)).toBeLessThanOrEqual(MOST_TRIES);
      expect(await standing()).toEqual(kept(SOURCES));
      expect(await healthOf(moved)).toMatchObject({
        lastOutcome: 'failed',
        lastProblem: 'fetch.certificate',
        goneSince: null,
      });
      expect(await sentenceOf(moved)).toMatch(/certificate is out of date or of another site.*What we had is kept/u);
      await visited.opened.store.sources.move(source.id, { url: source.url });
      await pass(48 * HOUR_MS, [source]);
      expect(await healthOf(source)).toMatchObject({ failures: 0, lastProblem: null });
    },
  );
});
