import { connect, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FetchUnreachable, tryAddress } from '#libs/fetch';
import { ask, fetcherFor } from './asking.js';
import { serveRaw, type TestServer } from './hostile-server.js';

jest.setTimeout(60_000);

const FLOOR_MS = 200;
const TRIES = 200;
const AT_ONCE = 8;

let silent: TestServer;
let chatty: TestServer;
let closedPort: number;

beforeAll(async () => {
  silent = await serveRaw(() => undefined);
  chatty = await serveRaw((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
  const gone = await serveRaw(() => undefined);
  closedPort = portOf(gone);
  await gone.stop();
});

afterAll(async () => {
  await Promise.all([silent.stop(), chatty.stop()]);
});

/** What a name leads to. `.example` names whose port is open are the tests' own, so that their peer is not judged. */
const BEHIND: Readonly<Record<string, () => Socket>> = {
  'open-silent.example': () => connect({ host: '127.0.0.1', port: portOf(silent) }),
  'open-chatty.example': () => connect({ host: '127.0.0.1', port: portOf(chatty) }),
  'closed.example': () => connect({ host: '127.0.0.1', port: closedPort }),
  'filtered.example': () => new Socket(),
};
const NAMES = [...Object.keys(BEHIND), 'unknown.example', 'private.example'];

describe('who tries addresses to learn what lies behind them', () => {
  it.each(['feed', 'page'] as const)(
    'S-28 hears the same sentence after the same time for a %s that is open, closed, filtered, unknown or private',
    async (kind) => {
      const times = new Map<string, number[]>(NAMES.map((name) => [name, []]));
      const sentences = new Set<string>();
      for (let round = 0; round < TRIES / AT_ONCE; round += 1) {
        // Whoever is asked last is answered last: the order must not be a sign of its own.
        const asked = shuffled(
          NAMES.flatMap((name) => Array.from({ length: AT_ONCE }, () => name)),
          round,
        );
        await Promise.all(
          asked.map(async (name) => {
            const before = performance.now();
            const tried = await tryAddress(aFetcher(), ask(`https://${name}/cal.ics`, { kind }), FLOOR_MS);
            times.get(name)?.push(performance.now() - before);
            sentences.add(tried.reached ? 'reached' : tried.sentence);
          }),
        );
      }
      expect([...sentences]).toEqual([expect.stringMatching(/^We could not reach this address/u)]);
      const all = [...times.values()].flat();
      expect(Math.min(...all)).toBeGreaterThanOrEqual(FLOOR_MS - 0.5);
      const pairs = NAMES.flatMap((a, at) => NAMES.slice(at + 1).map((b) => [a, b] as const));
      for (const [a, b] of pairs) {
        const p = sameLaw(times.get(a) ?? [], times.get(b) ?? []);
        // p > 0.01 for all pairs together (Bonferroni).
        expect([a, b, p > 0.01 / pairs.length]).toEqual([a, b, true]);
      }
    },
  );
});

function aFetcher() {
  return fetcherFor(['open-silent.example:443', 'open-chatty.example:443'], {
    resolve: (name) => {
      if (name === 'unknown.example') return Promise.reject(new FetchUnreachable('no such name'));
      return Promise.resolve([name === 'private.example' ? '10.0.0.8' : `93.184.216.${String(NAMES.indexOf(name))}`]);
    },
    dial: (address) => BEHIND[NAMES[Number(address.split('.')[3])] ?? '']?.() ?? new Socket(),
  });
}

function portOf(server: TestServer): number {
  return Number(server.origin.split(':')[1]);
}

/** The same order for the same seed (Park and Miller). */
function shuffled(names: readonly string[], seed: number): readonly string[] {
  let state = seed + 1;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647);
  return names
    .map((name) => ({ name, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

/** The p-value of the two-sample Kolmogorov–Smirnov test: how well two samples agree with one law. */
function sameLaw(a: readonly number[], b: readonly number[]): number {
  const share = (of: readonly number[], at: number): number => of.filter((time) => time <= at).length / of.length;
  const distance = Math.max(...[...a, ...b].map((at) => Math.abs(share(a, at) - share(b, at))));
  const size = Math.sqrt((a.length * b.length) / (a.length + b.length));
  const lambda = (size + 0.12 + 0.11 / size) * distance;
  let p = 0;
  for (let k = 1; k <= 100; k += 1) p += 2 * (-1) ** (k - 1) * Math.exp(-2 * k * k * lambda * lambda);
  return Math.min(1, Math.max(0, lambda < 0.2 ? 1 : p));
}
