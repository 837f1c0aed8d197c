import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fetcher, FetcherOptions, FetchRequest } from '#libs/fetch';
import { ask, fetcherFor, outcome } from './asking.js';
import { calendar, HOSTILE_PATHS, redirect, send } from './hostile-paths.js';
import { serve, type TestServer } from './hostile-server.js';
import { MemoryLease } from './memory-lease.js';

let rest: TestServer;
let other: TestServer;

beforeAll(async () => {
  other = await serve({ '/cal.ics': send(calendar), '/robots.txt': send('User-agent: *\nDisallow: /') });
  rest = await serve(HOSTILE_PATHS);
});

afterAll(async () => {
  await Promise.all([rest.stop(), other.stop()]);
});

const fetcher = (options: Partial<FetcherOptions> = {}): Fetcher => fetcherFor([rest.origin, other.origin], options);
const failure = (
  url: string,
  options: Partial<FetcherOptions> = {},
  request: Partial<FetchRequest> = {},
): Promise<string> => outcome(fetcher(options), ask(url, request));

describe('names', () => {
  const anywhere = { allowHttp: true };

  it.each([
    ['S-06', 'a private address', ['10.0.0.8']],
    ['S-15', 'loopback', ['127.0.0.1']],
    ['S-13', 'one public address and one loopback', ['93.184.216.34', '::1']],
    ['S-13', 'one public address and a mapped private one', ['93.184.216.34', '::ffff:192.168.1.1']],
    ['S-08', 'the metadata address', ['169.254.169.254']],
    ['NET-7', 'nothing that parses', ['localhost']],
  ])('%s: that resolve to %s are refused before a connection', async (_, __, answers) => {
    const dialled: string[] = [];
    const code = await failure(
      'http://club.example/cal.ics',
      {
        resolve: () => Promise.resolve(answers),
        dial: (address, port) => {
          dialled.push(address);
          return connect({ host: '127.0.0.1', port });
        },
      },
      anywhere,
    );
    expect([code, dialled]).toEqual(['fetch.refused-address', []]);
  });

  it('S-14 are resolved once for a connection, only what was vetted is dialled, and the peer is looked at before a byte is written', async () => {
    let asked = 0;
    const dialled: string[] = [];
    const rebinding = (): Promise<readonly string[]> => {
      asked += 1;
      return Promise.resolve(asked % 2 === 1 ? ['93.184.216.34'] : ['127.0.0.1']);
    };
    const port = Number(rest.origin.split(':')[1]);
    const before = rest.connections();
    const codes = new Set<string>();
    for (let n = 0; n < 100; n += 1) {
      codes.add(
        await failure(
          'http://club.example/cal.ics',
          {
            resolve: rebinding,
            // The test's network sends every public address to loopback; the guard must notice the peer.
            dial: (address) => {
              dialled.push(address);
              return connect({ host: '127.0.0.1', port });
            },
          },
          anywhere,
        ),
      );
    }
    expect([...codes]).toEqual(['fetch.refused-address']);
    expect(new Set(dialled)).toEqual(new Set(['93.184.216.34']));
    expect(asked).toBe(100);
    expect(rest.connections() - before).toBe(50);
    expect(rest.seen.filter(({ headers }) => headers.host === 'club.example')).toEqual([]);
  });

  it('that are the tests’ own reach their server, name and all', async () => {
    const port = rest.origin.split(':')[1] ?? '';
    const url = `http://club.example:${port}/cal.ics`;
    const options = { testOrigins: [`club.example:${port}`], resolve: () => Promise.resolve(['127.0.0.1']) };
    expect(await failure(url, options)).toBe('fetched');
    expect(rest.seen.at(-1)?.headers.host).toBe(`club.example:${port}`);
  });

  it('that nobody answers for in time are a timeout, and unknown ones unreachable', async () => {
    const never = (): Promise<readonly string[]> => Promise.resolve([]);
    expect(await failure('http://club.example/', { resolve: never }, anywhere)).toBe('fetch.unreachable');
  });

  it('S-30 cannot be exempted in production', () => {
    const was = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      expect(() => fetcher()).toThrow(/testOrigins/u);
    } finally {
      process.env['NODE_ENV'] = was;
    }
  });
});

describe('manners', () => {
  it.each([
    ['between robots.txt and the page', 'page', '/page', 1],
    ['between redirects on one host', 'feed', '/hop5', 2],
    ['never for a single request', 'feed', '/cal.ics', 0],
  ] as const)('a rest %s', async (_, kind, path, rests) => {
    const waited: number[] = [];
    const lease = new MemoryLease();
    const polite = fetcher({ lease, wait: (ms) => Promise.resolve(waited.push(ms)) });
    await outcome(polite, ask(rest.url(path), { kind }));
    expect(waited).toEqual(Array.from({ length: rests }, () => 5_000));
    expect(lease.taken).toHaveLength(1);
  });

  it('an end of the whole visit while the host is still ours', async () => {
    let now = 1_000_000;
    const visit = async (path: string) => {
      const [lease, began] = [new MemoryLease(), now];
      const slow = fetcher({ lease, clock: { nowMs: () => now }, wait: () => Promise.resolve((now += 40_000)) });
      return [await outcome(slow, ask(rest.url(path))), now - began, lease.released.length];
    };
    expect(await visit('/hop5')).toEqual(['fetched', 80_000, 1]);
    expect(await visit('/hop4')).toEqual(['fetch.timeout', 120_000, 1]);
  });

  it('NET-16 one request at a time for a host, with a rest after it', async () => {
    let now = 1_000_000;
    const lease = new MemoryLease();
    const polite = fetcher({ lease, clock: { nowMs: () => now } });
    const [first, second] = await Promise.allSettled([
      polite.get(ask(rest.url('/cal.ics'))),
      polite.get(ask(rest.url('/gzip'))),
    ]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({
      status: 'rejected',
      reason: { code: 'fetch.host-busy', retry: { afterMs: 5_000 } },
    });
    now += 4_999;
    await expect(polite.get(ask(rest.url('/gzip')))).rejects.toMatchObject({
      code: 'fetch.host-busy',
      retry: { afterMs: 1 },
    });
    now += 1;
    await expect(polite.get(ask(rest.url('/gzip')))).resolves.toMatchObject({ kind: 'fetched' });
  });

  it('the host rests as long as it asked, whatever went wrong', async () => {
    const lease = new MemoryLease();
    await expect(fetcher({ lease }).get(ask(rest.url('/busy')))).rejects.toMatchObject({ retry: { afterMs: 120_000 } });
    expect(lease.released).toEqual([{ host: rest.origin, gapMs: 120_000 }]);
    const again = new MemoryLease();
    await expect(fetcher({ lease: again }).get(ask(rest.url('/busy-vague')))).rejects.toMatchObject({
      retry: 'back-off',
    });
    expect(again.released).toEqual([{ host: rest.origin, gapMs: 5_000 }]);
  });

  it('the host rests for as long as its platform is known to wish, and never less than any host', async () => {
    for (const restMs of [120_000, 1_000]) {
      const lease = new MemoryLease();
      await fetcher({ lease }).get(ask(rest.url('/cal.ics'), { restMs }));
      expect(lease.released.map(({ gapMs }) => gapMs)).toEqual([Math.max(restMs, 5_000)]);
    }
  });

  it('every host of a redirect is asked for its lease', async () => {
    const lease = new MemoryLease();
    const hop = await serve({ '/there': redirect(other.url('/cal.ics')) });
    try {
      await fetcher({ lease, testOrigins: [hop.origin, other.origin] }).get(ask(hop.url('/there')));
      expect(lease.taken).toEqual([hop.origin, other.origin]);
      expect(lease.released.map(({ host }) => host)).toEqual([hop.origin, other.origin]);
    } finally {
      await hop.stop();
    }
  });

  it('NET-16 robots.txt holds for pages, is asked once an hour, and its delay becomes the rest', async () => {
    let now = 1_000_000;
    const lease = new MemoryLease();
    const polite = fetcher({ lease, clock: { nowMs: () => now } });
    const asked = (): number => rest.seen.filter(({ path }) => path === '/robots.txt').length;
    const before = asked();
    await polite.get(ask(rest.url('/page'), { kind: 'page' }));
    expect(lease.released.at(-1)?.gapMs).toBe(10_000);
    now += 10_000;
    await expect(polite.get(ask(rest.url('/private/page'), { kind: 'page' }))).rejects.toMatchObject({
      code: 'fetch.robots',
      retry: 'never',
    });
    now += 10_000;
    await polite.get(ask(rest.url('/private/page')));
    expect(asked() - before).toBe(1);
    now += 3_600_000;
    await polite.get(ask(rest.url('/page'), { kind: 'page' }));
    expect(asked() - before).toBe(2);
  });

  it.each([
    [
      'of thousands of robots that share thousands of rules',
      `${'User-agent: x\n'.repeat(18_000)}${'Disallow: /\n'.repeat(20_000)}`,
      'fetched',
    ],
    [
      'of rules that take for ever to compare',
      `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}*b$\n`.repeat(1_200)}`,
      'fetch.robots',
    ],
  ])('NET-16 a robots.txt %s neither fills the memory nor holds us up', async (_, text, code) => {
    const hostile = await serve({ '/robots.txt': send(text), [`/${'a'.repeat(1_900)}`]: send('x') });
    try {
      const before = process.cpuUsage();
      const url = hostile.url(`/${'a'.repeat(1_900)}`);
      expect(await failure(url, { testOrigins: [hostile.origin] }, { kind: 'page' })).toBe(code);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000).toBeLessThan(1_000);
    } finally {
      await hostile.stop();
    }
  });

  it('a host whose robots.txt fails is left alone; one without any is not', async () => {
    const failing = await serve({ '/robots.txt': send('', {}, 500), '/page': send('x') });
    const without = await serve({ '/page': send('x') });
    try {
      const options = { testOrigins: [failing.origin, without.origin] };
      await expect(fetcher(options).get(ask(failing.url('/page'), { kind: 'page' }))).rejects.toMatchObject({
        code: 'fetch.robots',
        retry: 'back-off',
      });
      expect(await failure(without.url('/page'), options, { kind: 'page' })).toBe('fetched');
      expect(await failure(other.url('/cal.ics'), {}, { kind: 'page' })).toBe('fetch.robots');
    } finally {
      await Promise.all([failing.stop(), without.stop()]);
    }
  });
});
