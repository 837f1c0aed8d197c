import { describe, expect, it } from '@jest/globals';
import { fetchFailureSentence } from './failure-sentence.js';
import { FetchUnreachable } from './fetch-errors.js';
import { createFetcher } from './fetcher.js';

// The whole door, with nothing behind it: whoever is asked for a name or a connection is written down.

const LITERALS: readonly (readonly [id: string, address: string])[] = [
  ['S-01', 'http://127.0.0.1:6379/'],
  ['S-01', 'http://127.0.0.1/'],
  ['S-02', 'http://2130706433/'],
  ['S-02', 'http://0x7f000001/'],
  ['S-02', 'http://127.1/'],
  ['S-02', 'http://①②⑦.⓪.⓪.①/'],
  ['S-03', 'http://0177.0.0.1/'],
  ['S-03', 'http://012.1.2.3/'],
  ['S-04', 'http://0.0.0.0:1234/'],
  ['S-04', 'http://0/'],
  ['S-05', 'http://[::]/'],
  ['S-05', 'http://[::1]/'],
  ['S-06', 'http://10.1.2.3/'],
  ['S-06', 'http://172.31.255.255/'],
  ['S-06', 'http://192.168.0.1/'],
  ['S-07', 'http://[::ffff:127.0.0.1]/'],
  ['S-07', 'http://[::ffff:a9fe:a9fe]/'],
  ['S-08', 'http://169.254.169.254/latest/meta-data/'],
  ['S-08', 'http://[fd00:ec2::254]/'],
  ['S-08', 'http://metadata.google.internal/'],
  ['S-08', 'http://168.63.129.16/'],
  ['S-08', 'http://100.100.100.200/'],
  ['S-09', 'http://[64:ff9b::7f00:1]/'],
  ['S-09', 'http://[64:ff9b:1::a9fe:a9fe]/'],
  ['S-09', 'http://[2002:7f00:1::]/'],
  ['S-09', 'http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/'],
  ['S-10', 'http://[::7f00:1]/'],
  ['S-20', 'file:///etc/passwd'],
  ['S-20', ' FiLe:///etc/passwd'],
  ['S-20', 'gopher://club.example/'],
  ['S-23', 'https://club.example:6379/'],
  ['S-32', 'https://our.example/f/abc.ics'],
];

const NAMES: readonly (readonly [id: string, what: string, answers: readonly string[]])[] = [
  ['S-06', 'a private address', ['10.0.0.8']],
  ['S-06', 'another private address', ['172.16.0.1']],
  ['S-06', 'a home address', ['192.168.1.1']],
  ['S-07', 'a mapped loopback', ['::ffff:127.0.0.1']],
  ['S-08', 'the metadata address', ['169.254.169.254']],
  ['S-08', 'the metadata address over IPv6', ['fd00:ec2::254']],
  ['S-09', 'loopback through NAT64', ['64:ff9b::7f00:1']],
  ['S-10', 'loopback in the old compatible form', ['::7f00:1']],
  ['S-13', 'one public IPv4 address and the loopback of IPv6', ['93.184.216.34', '::1']],
  ['S-13', 'nine public addresses and a private one', [...Array<string>(9).fill('93.184.216.34'), '10.0.0.8']],
  ['S-15', 'loopback', ['127.0.0.1']],
];

function watched(answers: readonly string[] | null) {
  const seen: string[] = [];
  const fetcher = createFetcher({
    contactUrl: 'https://porchlight.example/bot',
    lease: { take: () => Promise.resolve({ taken: true }), release: () => Promise.resolve() },
    clock: { nowMs: () => 0 },
    ownHosts: ['our.example'],
    resolve: (name) => {
      if (answers === null) seen.push(`resolve ${name}`);
      return Promise.resolve(answers ?? ['93.184.216.34']);
    },
    dial: (address) => {
      seen.push(`dial ${address}`);
      throw new Error('the test has no network');
    },
  });
  const ask = async (url: string): Promise<unknown> => {
    const request = { url, kind: 'feed', allowHttp: true, etag: null, lastModified: null } as const;
    return fetcher.get(request).then(
      () => null,
      (failure: unknown) => failure,
    );
  };
  return { ask, seen };
}

describe('an address that is refused', () => {
  it.each(LITERALS)('%s: %s is refused before a name is resolved or a connection opened', async (_, address) => {
    const { ask, seen } = watched(null);
    const failure = await ask(address);
    expect([(failure as { retry?: unknown }).retry, seen]).toEqual(['never', []]);
  });

  it.each(NAMES)('%s: a name for %s is refused before a connection', async (_, __, answers) => {
    const { ask, seen } = watched(answers);
    const failure = await ask('http://club.example/cal.ics');
    expect([(failure as { code?: unknown }).code, seen]).toEqual(['fetch.refused-address', []]);
    expect(fetchFailureSentence(failure)).toBe(fetchFailureSentence(new FetchUnreachable('nobody answers')));
  });

  it('S-14 a name that changes its answer is dialled at the vetted address only, in a thousand tries', async () => {
    const dialled: string[] = [];
    let asked = 0;
    const fetcher = createFetcher({
      contactUrl: 'https://porchlight.example/bot',
      lease: { take: () => Promise.resolve({ taken: true }), release: () => Promise.resolve() },
      clock: { nowMs: () => 0 },
      resolve: () => Promise.resolve([(asked += 1) % 2 === 1 ? '93.184.216.34' : '127.0.0.1']),
      dial: (address) => {
        dialled.push(address);
        throw new Error('the test has no network');
      },
    });
    const codes = new Map<string, number>();
    for (let n = 0; n < 1_000; n += 1) {
      const request = { url: 'https://club.example/', allowHttp: false, etag: null, lastModified: null } as const;
      const code = await fetcher.get({ ...request, kind: 'feed' }).then(
        () => 'fetched',
        (failure: unknown) => String((failure as { code?: unknown }).code),
      );
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect(Object.fromEntries(codes)).toEqual({ 'fetch.unreachable': 500, 'fetch.refused-address': 500 });
    expect([asked, dialled.length, new Set(dialled)]).toEqual([1_000, 500, new Set(['93.184.216.34'])]);
  });
});
