import { describe, expect, it } from '@jest/globals';
import { FetchHostBusy, FetchPort, FetchRefusedAddress, FetchStatus } from './fetch-errors.js';
import type { FetchAnswer } from './fetcher.js';
import { watchedFetcher, type FetchTold } from './watched-fetcher.js';

const REQUEST = {
  url: 'https://elm.example/',
  kind: 'feed',
  allowHttp: false,
  etag: null,
  lastModified: null,
} as const;

const told = async (answer: FetchAnswer | Error): Promise<FetchTold | undefined> => {
  const all: FetchTold[] = [];
  const get = () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer));
  const given = await watchedFetcher({ get }, (one) => all.push(one))
    .get(REQUEST)
    .catch((failure: unknown) => failure);
  expect([given, all.length]).toEqual([answer, 1]);
  return all[0];
};

describe('a request that is watched', () => {
  it('is told with its answer, which is given as it was', async () => {
    expect(await told({ kind: 'not-modified', permanentRedirectTo: null })).toEqual({
      result: 'not-modified',
      refusal: null,
      seconds: expect.any(Number),
      bytes: null,
    });
  });

  it('is told with what it failed in, and never with where it went', async () => {
    const failed = await told(new FetchStatus(500, 'elm.example'));
    expect(failed).toEqual({ result: 'fetch.status', refusal: null, seconds: expect.any(Number), bytes: null });
    expect(await told(new TypeError('no'))).toMatchObject({ result: 'fault' });
  });

  it.each([
    [new FetchRefusedAddress('not-public', 'elm.example'), 'fetch.refused-address', 'not-public'],
    [new FetchPort('Port 22 is not asked.'), 'fetch.port', 'port'],
    [new FetchHostBusy('elm.example', 5), 'fetch.host-busy', null],
  ])('took no time of a host that was not asked: %s', async (failure, result, refusal) => {
    expect(await told(failure)).toEqual({ result, refusal, seconds: null, bytes: null });
  });
});
