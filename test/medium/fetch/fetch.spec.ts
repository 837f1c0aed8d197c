import { execFileSync } from 'node:child_process';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fetcher, FetcherOptions, FetchRequest } from '#libs/fetch';
import { ask, fetcherFor, outcome } from './asking.js';
import { calendar, HOSTILE_PATHS, MIB } from './hostile-paths.js';
import { serve, serveRaw, type TestServer } from './hostile-server.js';

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
      permanentRedirectTo: null,
    });
  });

  it('says who asks, and sends no cookie, referrer or credential', async () => {
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

  it('follows permanent redirects and says where they lead, up to the first one that is not', async () => {
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
    ['/gzip-bomb', 'fetch.inflated'],
    ['/brotli-bomb', 'fetch.inflated'],
    ['/deflate', 'fetch.encoding'],
    ['/stacked', 'fetch.encoding'],
    ['/stacked-50', 'fetch.encoding'],
    ['/garbage-after', 'fetch.encoding'],
    ['/two-members', 'fetch.encoding'],
    ['/bad-crc', 'fetch.encoding'],
    ['/cut-gzip', 'fetch.encoding'],
    ['/not-gzip', 'fetch.encoding'],
    ['/announced-big', 'fetch.too-large'],
    ['/endless', 'fetch.too-large'],
    ['/many-fields', 'fetch.too-large'],
    ['/fat-header', 'fetch.too-large'],
    ['/short', 'fetch.cut-short'],
    ['/loop', 'fetch.redirect-loop'],
    ['/hop0', 'fetch.redirect-loop'],
    ['/hop1', 'fetch.redirect-loop'],
    ['/to-metadata', 'fetch.scheme'],
    ['/to-loopback', 'fetch.scheme'],
    ['/to-file', 'fetch.scheme'],
    ['/nowhere', 'fetch.status'],
    ['/gone', 'fetch.status'],
    ['/broken', 'fetch.status'],
    ['/empty', 'fetch.status'],
    ['/busy', 'fetch.rate-limited'],
    ['/busy-vague', 'fetch.rate-limited'],
  ])('%s ends as %s', async (path, code) => {
    expect(await failure(rest.url(path))).toBe(code);
  });

  it.each([
    ['/to-metadata', 'fetch.refused-address'],
    ['/to-loopback', 'fetch.refused-address'],
    ['/to-backslash', 'fetch.refused-address'],
    ['/to-other-port', 'fetch.port'],
    ['/to-file', 'fetch.scheme'],
  ])('%s is refused as %s even where plain http is allowed', async (path, code) => {
    expect(await failure(rest.url(path), {}, { allowHttp: true })).toBe(code);
  });

  it('takes five redirects', async () => {
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
  ])('%s ends by the clock %j', async (path, clocks) => {
    const before = performance.now();
    expect(await failure(rest.url(path), { clocks })).toBe('fetch.timeout');
    expect(performance.now() - before).toBeLessThan(1_500);
  });

  it('does not let a clock be made longer', () => {
    expect(() => fetcher({ clocks: { whole: 60_000 } })).toThrow(RangeError);
  });

  it('keeps memory bounded while many bombs go off', async () => {
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

describe('servers that do not speak HTTP as they should', () => {
  it.each([
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 9\r\n\r\nabc'],
    ['a negative length', 'HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\nabc'],
    [
      'a length and chunks',
      'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n',
    ],
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['a switch of protocols', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
    ['a length that is too long', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc'],
  ])('are left: %s', async (_, answer) => {
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
  ])('are left when it %s', async (_, talk) => {
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

  it('are left when nobody we trust signed their certificate', async () => {
    const certificate = selfSigned();
    if (certificate === null) return;
    const server = createServer(certificate, (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    try {
      expect(await failure(`https://${origin}/`, { testOrigins: [origin] })).toBe('fetch.certificate');
    } finally {
      server.close();
    }
  });

  it('are left when they do not speak TLS where they should', async () => {
    const plain = await serveRaw((socket) => socket.once('data', () => socket.end('not TLS')));
    try {
      expect(await failure(`https://${plain.origin}/`, { testOrigins: [plain.origin] })).toBe('fetch.certificate');
    } finally {
      await plain.stop();
    }
  });
});

/** A key and a certificate for 127.0.0.1, or null on a machine without openssl. */
function selfSigned(): { readonly key: string; readonly cert: string } | null {
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1';
  try {
    const pem = execFileSync(
      'openssl',
      [...request.split(' '), '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', '-'],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
        encoding: 'utf8',
      },
    );
    return { key: pem, cert: pem };
  } catch (missing) {
    if ((missing as { code?: unknown }).code !== 'ENOENT') throw missing;
    return null;
  }
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
