import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fetcher, FetcherOptions, FetchRequest } from '#libs/fetch';
import { ask, fetcherFor, outcome } from './asking.js';
import { fetchElsewhere } from './fetch-elsewhere.js';
import { calendar, HOSTILE_PATHS, MIB } from './hostile-paths.js';
import { serve, serveRaw, type TestServer } from './hostile-server.js';
import { MemoryLease } from './memory-lease.js';

let rest: TestServer;

beforeAll(async () => {
  rest = await serve(HOSTILE_PATHS);
});

afterAll(async () => {
  await rest.stop();
});

const fetcher = (options: Partial<FetcherOptions> = {}): Fetcher => fetcherFor([rest.origin], options);
const failure = (
  url: string,
  options: Partial<FetcherOptions> = {},
  request: Partial<FetchRequest> = {},
): Promise<string> => outcome(fetcher(options), ask(url, request));

describe('what comes back', () => {
  it('is the bytes, where they came from and how to ask again', async () => {
    const answer = await fetcher().get(ask(rest.url('/cal.ics')));
    expect(answer).toEqual({
      kind: 'fetched',
      snapshot: {
        url: rest.url('/cal.ics'),
        finalUrl: rest.url('/cal.ics'),
        fetchedAt: '2026-11-24T12:00:00Z',
        contentType: 'text/calendar; charset=utf-8',
        bytes: Buffer.from(calendar),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
      },
      etag: '"v1"',
      lastModified: 'Tue, 24 Nov 2026 12:00:00 GMT',
      wireBytes: calendar.length,
      headers: expect.any(Map),
      permanentRedirectTo: null,
    });
  });

  it('NET-9 says who asks, and sends no cookie, referrer or credential', async () => {
    const polite = fetcher();
    await polite.get(ask(rest.url('/cal.ics')));
    const headers = rest.seen.at(-1)?.headers ?? {};
    expect(headers['user-agent']).toBe('PorchlightBot/1.0 (+https://porchlight.example/bot)');
    expect(headers['accept-encoding']).toBe('gzip, br');
    expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  it('is nothing when nothing changed', async () => {
    expect(await fetcher().get(ask(rest.url('/cal.ics'), { etag: '"v1"' }))).toEqual({
      kind: 'not-modified',
      permanentRedirectTo: null,
    });
    expect(await failure(rest.url('/lying-304'))).toBe('fetch.status');
  });

  it.each(['/gzip', '/brotli'])('is unpacked: %s', async (path) => {
    const answer = await fetcher().get(ask(rest.url(path)));
    expect(answer.kind === 'fetched' && Buffer.from(answer.snapshot.bytes).toString()).toBe(calendar);
  });

  it('is unpacked further where it is JSON, whose names stand in every row', async () => {
    const answer = await fetcher().get(ask(rest.url('/gzip-json')));
    expect(answer.kind === 'fetched' && answer.snapshot.bytes.length).toBeGreaterThan(20 * 1024 * 1024);
  });

  it('NET-8 follows permanent redirects and says where they lead, up to the first one that is not', async () => {
    const moved = await fetcher().get(ask(rest.url('/moved')));
    expect(moved).toMatchObject({
      permanentRedirectTo: rest.url('/cal.ics'),
      snapshot: { finalUrl: rest.url('/cal.ics') },
    });
    const found = await fetcher().get(ask(rest.url('/moved-then-found')));
    expect(found).toMatchObject({
      permanentRedirectTo: rest.url('/found'),
      snapshot: { finalUrl: rest.url('/cal.ics') },
    });
  });
});

describe('what is cut off', () => {
  it.each([
    ['D-01', '/gzip-bomb', 'fetch.inflated'],
    ['D-01', '/gzip-dense', 'fetch.inflated'],
    ['D-01', '/gzip-large', 'fetch.inflated'],
    ['D-01', '/gzip-json-large', 'fetch.inflated'],
    ['D-02', '/stacked', 'fetch.encoding'],
    ['D-02', '/stacked-50', 'fetch.encoding'],
    ['D-03', '/brotli-bomb', 'fetch.inflated'],
    ['D-03', '/deflate', 'fetch.encoding'],
    ['D-03', '/deflate-bomb', 'fetch.encoding'],
    ['D-03', '/zstd', 'fetch.encoding'],
    ['D-04', '/garbage-after', 'fetch.encoding'],
    ['D-04', '/brotli-garbage-after', 'fetch.encoding'],
    ['D-04', '/two-members', 'fetch.encoding'],
    ['D-04', '/bad-crc', 'fetch.encoding'],
    ['D-04', '/cut-gzip', 'fetch.encoding'],
    ['D-04', '/not-gzip', 'fetch.encoding'],
    ['D-05', '/short', 'fetch.cut-short'],
    ['D-09', '/many-fields', 'fetch.too-large'],
    ['D-09', '/fat-header', 'fetch.too-large'],
    ['D-09', '/ten-thousand-fields', 'fetch.too-large'],
    ['S-16', '/to-metadata', 'fetch.scheme'],
    ['S-17', '/to-loopback', 'fetch.scheme'],
    ['S-18', '/loop', 'fetch.redirect-loop'],
    ['S-18', '/hop0', 'fetch.redirect-loop'],
    ['S-18', '/hop1', 'fetch.redirect-loop'],
    ['S-20', '/to-file', 'fetch.scheme'],
    ['wire bytes', '/announced-big', 'fetch.too-large'],
    ['wire bytes', '/endless', 'fetch.too-large'],
    ['status', '/nowhere', 'fetch.status'],
    ['status', '/gone', 'fetch.status'],
    ['status', '/broken', 'fetch.status'],
    ['status', '/empty', 'fetch.status'],
    ['status', '/busy', 'fetch.rate-limited'],
    ['status', '/busy-vague', 'fetch.rate-limited'],
  ])('%s: %s ends as %s', async (_, path, code) => {
    expect(await failure(rest.url(path))).toBe(code);
  });

  it.each([
    ['S-16', '/to-metadata', 'fetch.refused-address'],
    ['S-17', '/to-loopback', 'fetch.refused-address'],
    ['S-17', '/to-backslash', 'fetch.refused-address'],
    ['S-17', '/to-at', 'fetch.refused-address'],
    ['S-17', '/to-other-port', 'fetch.port'],
    ['S-20', '/to-file', 'fetch.scheme'],
  ])('%s: %s is refused at its second hop even where plain http is allowed: %s', async (_, path, code) => {
    const before = rest.connections();
    expect(await failure(rest.url(path), {}, { allowHttp: true })).toBe(code);
    expect(rest.connections() - before).toBe(1);
  });

  it('S-18 five redirects are followed', async () => {
    expect(await failure(rest.url('/hop2'))).toBe('fetched');
  });

  it('reads a big honest feed, but not a page of that size', async () => {
    expect(await failure(rest.url('/honest-big'))).toBe('fetched');
    expect(await failure(rest.url('/honest-big'), {}, { kind: 'page' })).toBe('fetch.too-large');
  });

  it.each([
    ['/silent', { firstByte: 150 }],
    ['/silent', { whole: 150 }],
    ['/stalls', { idle: 150 }],
    ['/drip', { whole: 300 }],
    ['/drip', { slowAfter: 200 }],
  ])('S-24 %s ends by the clock %j, and its socket is free again', async (path, clocks) => {
    const before = performance.now();
    expect(await failure(rest.url(path), { clocks })).toBe('fetch.timeout');
    expect(performance.now() - before).toBeLessThan(1_500);
    await expect(soonClosed(rest)).resolves.toBe(0);
  });

  it('NET-10 a clock cannot be made longer', () => {
    expect(() => fetcher({ clocks: { whole: 60_000 } })).toThrow(RangeError);
  });

  it('D-03 memory stays bounded while many bombs go off', async () => {
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 5);
    await Promise.all(Array.from({ length: 8 }, (_, n) => failure(rest.url(n % 2 === 0 ? '/gzip-bomb' : '/endless'))));
    clearInterval(watch);
    // Eight at once of at most 5 MiB in and 20 MiB out each; 300 MiB each would be 2.4 GiB.
    expect(peak - before).toBeLessThan(400 * MIB);
  });
});

describe('a bomb, and a crowd', () => {
  it('D-01 a bomb of 300 MB costs the process that fetches it less than 64 MB', async () => {
    const ports = { 'club.example': Number(rest.origin.split(':')[1]) };
    const { outcomes, grewBytes } = await fetchElsewhere({ ports, urls: ['http://club.example/gzip-bomb'] });
    expect(outcomes).toEqual(['fetch.inflated']);
    expect(grewBytes).toBeLessThan(64 * MIB);
  });

  it('gives back no host that it held for too long, since another worker may be asking there by then', async () => {
    const lease = new MemoryLease();
    let now = 0;
    const slow: FetcherOptions['clock'] = { nowMs: () => (now += 61_000) };
    expect(await failure(rest.url('/cal.ics'), { lease, clock: slow })).toBe('fetched');
    expect([lease.taken.length, lease.released]).toEqual([1, []]);
    const quick = { nowMs: () => (now += 1_000) };
    const kept = new MemoryLease();
    await failure(rest.url('/cal.ics'), { lease: kept, clock: quick });
    expect(kept.released).toHaveLength(1);
  });

  it('D-06 of a hundred sources on one host one is fetched at a time, and the others hold nothing', async () => {
    const crowd = fetcher();
    const [connections, before] = [rest.connections(), process.memoryUsage.rss()];
    const codes = await Promise.all(Array.from({ length: 100 }, () => outcome(crowd, ask(rest.url('/honest-big')))));
    expect(codes.filter((code) => code === 'fetched')).toHaveLength(1);
    expect(codes.filter((code) => code === 'fetch.host-busy')).toHaveLength(99);
    expect(rest.connections() - connections).toBe(1);
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * MIB);
  });
});

describe('servers that do not speak HTTP as they should', () => {
  it('D-09 five megabytes of headers are not read', async () => {
    const fat = await serveRaw((socket) => {
      socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\n${'X-Fat: y\r\n'.repeat(500_000)}\r\n`));
    });
    try {
      expect(await failure(fat.url('/'), { testOrigins: [fat.origin] })).toBe('fetch.too-large');
    } finally {
      await fat.stop();
    }
  });

  it.each([
    ['D-05', 'two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 9\r\n\r\nabc'],
    ['D-05', 'a negative length', 'HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\nabc'],
    [
      'D-05',
      'a length and chunks',
      'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n',
    ],
    ['S-24', 'another protocol', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['S-24', 'a switch of protocols', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
    ['D-05', 'a length that is too long', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc'],
    ['D-05', 'a length that is too short', 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef'],
    ['D-05', 'a length that is no number', 'HTTP/1.1 200 OK\r\nContent-Length: 3x\r\n\r\nabc'],
  ])('%s: are left: %s', async (_, __, answer) => {
    const server = await serveRaw((socket) => {
      socket.once('data', () => socket.end(answer));
    });
    try {
      expect(await failure(server.url('/'), { testOrigins: [server.origin] })).toBe('fetch.cut-short');
    } finally {
      await server.stop();
    }
  });

  it.each([
    ['greets one letter at a time', (socket: Socket) => dripText(socket, 'HTTP/1.1 200 OK\r\nX-Slow: y'.repeat(50))],
    [
      'sends early hints for ever',
      (socket: Socket) => dripText(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(500), 26),
    ],
  ])('S-24 are left when it %s', async (_, talk) => {
    const server = await serveRaw(talk);
    try {
      expect(await failure(server.url('/'), { testOrigins: [server.origin], clocks: { firstByte: 200 } })).toBe(
        'fetch.timeout',
      );
    } finally {
      await server.stop();
    }
  });

  it('are left when nobody listens', async () => {
    const gone = await serveRaw(() => undefined);
    await gone.stop();
    expect(await failure(gone.url('/'), { testOrigins: [gone.origin] })).toBe('fetch.unreachable');
  });

  it('S-33 are left when they do not speak TLS where they should', async () => {
    const plain = await serveRaw((socket) => socket.once('data', () => socket.end('not TLS')));
    try {
      expect(await failure(`https://${plain.origin}/`, { testOrigins: [plain.origin] })).toBe('fetch.certificate');
    } finally {
      await plain.stop();
    }
  });
});

/** Connections that are still open at a server a moment from now. */
async function soonClosed(server: TestServer): Promise<number> {
  for (let tries = 0; server.open() > 0 && tries < 50; tries += 1) await new Promise((done) => setTimeout(done, 10));
  return server.open();
}

function dripText(socket: Socket, text: string, step = 1): void {
  let at = 0;
  const timer = setInterval(() => {
    if (at >= text.length) clearInterval(timer);
    else socket.write(text.slice(at, (at += step)));
  }, 10);
  socket.on('close', () => {
    clearInterval(timer);
  });
}
