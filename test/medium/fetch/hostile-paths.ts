import { randomBytes } from 'node:crypto';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { Handler } from './hostile-server.js';

export const MIB = 1024 * 1024;
export const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const bomb = Buffer.alloc(300 * MIB);
const gzipBomb = gzipSync(bomb);
const brotliBomb = brotliCompressSync(bomb, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

export const send =
  (body: string | Buffer, headers: Record<string, string | number> = {}, status = 200): Handler =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
export const redirect = (location: string, status = 302): Handler => send('moved', { location }, status);
const drip =
  (everyMs: number, bytes: number): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/calendar' });
    const timer = setInterval(() => response.write(Buffer.alloc(bytes, 65)), everyMs);
    response.on('close', () => {
      clearInterval(timer);
    });
  };

/** Everything that a server may do to us, by path. */
export const HOSTILE_PATHS: Readonly<Record<string, Handler>> = {
  '/cal.ics': (request, response) => {
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else
      response
        .writeHead(200, {
          'content-type': 'text/calendar; charset=utf-8',
          etag: '"v1"',
          'last-modified': 'Tue, 24 Nov 2026 12:00:00 GMT',
          'set-cookie': 'a=b',
        })
        .end(calendar);
  },
  '/gzip': send(gzipSync(calendar), { 'content-encoding': 'gzip' }),
  '/brotli': send(brotliCompressSync(calendar), { 'content-encoding': 'br' }),
  '/deflate': send(deflateSync(calendar), { 'content-encoding': 'deflate' }),
  '/deflate-bomb': send(deflateSync(Buffer.alloc(MIB)), { 'content-encoding': 'deflate' }),
  '/zstd': send(calendar, { 'content-encoding': 'zstd' }),
  // Within what text packs to, and larger than we read.
  '/gzip-json': send(gzipSync(Buffer.concat([randomBytes(600_000), Buffer.alloc(20 * MIB)])), {
    'content-type': 'application/json; charset=utf-8',
    'content-encoding': 'gzip',
  }),
  '/gzip-json-large': send(gzipSync(Buffer.concat([randomBytes(800_000), Buffer.alloc(32 * MIB)])), {
    'content-type': 'application/json',
    'content-encoding': 'gzip',
  }),
  '/gzip-large': send(gzipSync(Buffer.concat([randomBytes(600_000), Buffer.alloc(20 * MIB)])), {
    'content-encoding': 'gzip',
  }),
  // Within every size, and far beyond what text packs to.
  '/gzip-dense': send(gzipSync(Buffer.alloc(4 * MIB)), { 'content-encoding': 'gzip' }),
  '/gzip-bomb': send(gzipBomb, { 'content-encoding': 'gzip' }),
  '/brotli-bomb': send(brotliBomb, { 'content-encoding': 'br' }),
  '/stacked': send(gzipSync(gzipSync(calendar)), { 'content-encoding': 'gzip, gzip' }),
  '/stacked-50': send(calendar, { 'content-encoding': Array.from({ length: 50 }, () => 'gzip').join(', ') }),
  '/garbage-after': send(Buffer.concat([gzipSync(calendar), Buffer.from('garbage')]), { 'content-encoding': 'gzip' }),
  '/brotli-garbage-after': send(Buffer.concat([brotliCompressSync(calendar), Buffer.from('garbage')]), {
    'content-encoding': 'br',
  }),
  '/two-members': send(Buffer.concat([gzipSync(calendar), gzipSync(calendar)]), { 'content-encoding': 'gzip' }),
  '/bad-crc': send(damaged(gzipSync(calendar), -5), { 'content-encoding': 'gzip' }),
  '/cut-gzip': send(gzipSync(calendar).subarray(0, -4), { 'content-encoding': 'gzip' }),
  '/not-gzip': send(calendar, { 'content-encoding': 'gzip' }),
  '/honest-big': send(Buffer.alloc(4 * MIB, 'x')),
  '/announced-big': send(Buffer.alloc(6 * MIB, 'x')),
  '/endless': (_request, response) => {
    response.writeHead(200);
    const pour = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(64 * 1024))) continue;
    };
    response.on('drain', pour);
    pour();
  },
  '/silent': () => undefined,
  '/stalls': (_request, response) => {
    response.writeHead(200).write('BEGIN:VCALENDAR');
  },
  '/drip': drip(20, 1),
  // Chunked, cut in the middle of an event, and closed as if that were all.
  '/cut-event': send('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:one\r\nDTSTART:20261201T1', {
    'content-type': 'text/calendar',
    'transfer-encoding': 'chunked',
  }),
  '/short': (_request, response) => {
    response.writeHead(200, { 'content-length': 1_000 }).write(calendar);
    setTimeout(() => response.destroy(), 20);
  },
  '/many-fields': (_request, response) => {
    for (let n = 0; n < 150; n += 1) response.setHeader(`x-${String(n)}`, 'y');
    response.end(calendar);
  },
  '/ten-thousand-fields': (_request, response) => {
    for (let n = 0; n < 10_000; n += 1) response.setHeader(`x-${String(n)}`, 'y');
    response.end(calendar);
  },
  '/fat-header': send(calendar, { 'x-fat': 'y'.repeat(20_000) }),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-loopback': redirect('//127.0.0.1/'),
  '/to-other-port': redirect('http://127.0.0.1:1/'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-at': redirect('//club.example@127.0.0.1/'),
  '/to-backslash': redirect('\\\\127.0.0.1'),
  '/loop': redirect('/loop2'),
  '/loop2': redirect('/loop'),
  ...Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`/hop${String(n)}`, redirect(`/hop${String(n + 1)}`)])),
  '/hop7': send(calendar),
  '/moved': redirect('/moved2', 301),
  '/moved2': redirect('/cal.ics', 308),
  '/moved-then-found': redirect('/found', 301),
  '/found': redirect('/cal.ics', 302),
  '/nowhere': (_request, response) => {
    response.writeHead(302).end();
  },
  '/busy': send('', { 'retry-after': '120' }, 429),
  '/busy-vague': send('', { 'retry-after': 'soon' }, 503),
  '/gone': send('', {}, 410),
  '/broken': send('', {}, 500),
  '/empty': send('', {}, 204),
  '/lying-304': send('', {}, 304),
  '/robots.txt': send('User-agent: PorchlightBot\nCrawl-delay: 10\nDisallow: /private\n\nUser-agent: *\nDisallow: /'),
  '/private/page': send('<p>no</p>'),
  '/page': send('<p>yes</p>', { 'content-type': 'text/html' }),
};

function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(copy.length + at) ^ 0xff, copy.length + at);
  return copy;
}
