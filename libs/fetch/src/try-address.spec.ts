import { describe, expect, it } from '@jest/globals';
import { FetchRefusedAddress, FetchUnreachable } from './fetch-errors.js';
import type { FetchAnswer, Fetcher, FetchRequest } from './fetcher.js';
import { tryAddress } from './try-address.js';

const request: FetchRequest = {
  url: 'https://club.example',
  kind: 'feed',
  allowHttp: false,
  etag: null,
  lastModified: null,
};
const answering = (get: () => Promise<FetchAnswer>): Fetcher => ({ get });

describe('trying an address that a person gave', () => {
  it('gives the answer as soon as it is there', async () => {
    const before = performance.now();
    const tried = await tryAddress(
      answering(() => Promise.resolve({ kind: 'not-modified', permanentRedirectTo: null })),
      request,
      300,
    );
    expect(tried).toEqual({ reached: true, answer: { kind: 'not-modified', permanentRedirectTo: null } });
    expect(performance.now() - before).toBeLessThan(200);
  });

  it('NET-11 takes as long, and says the same, for a refused address as for an unreachable one', async () => {
    const outcomes = [];
    for (const failure of [new FetchRefusedAddress('not-public', 'db.example'), new FetchUnreachable('closed')]) {
      const before = performance.now();
      const tried = await tryAddress(
        answering(() => Promise.reject(failure)),
        request,
        100,
      );
      expect(performance.now() - before).toBeGreaterThanOrEqual(99);
      outcomes.push(tried.reached ? '' : tried.sentence);
    }
    expect(outcomes[0]).toBe(outcomes[1]);
  });

  it('does not turn a fault of ours into a sentence', async () => {
    await expect(
      tryAddress(
        answering(() => Promise.reject(new TypeError('ours'))),
        request,
        1,
      ),
    ).rejects.toThrow('ours');
  });
});
