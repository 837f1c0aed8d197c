import { FetchError, FetchHostBusy, FetchPort, FetchRefusedAddress, FetchScheme } from './fetch-errors.js';
import type { Fetcher } from './fetcher.js';

/** What became of one request, without a word of where it went. */
export type FetchTold = {
  /** `fetched`, `not-modified`, the code of a `FetchError`, or `fault` for what is a fault of ours. */
  readonly result: string;
  /** Why the address may not be asked at all; null where it may. */
  readonly refusal: string | null;
  /** From question to answer, with what rests were due on the way; null where no host was asked for anything. */
  readonly seconds: number | null;
  /** On the wire, of a whole answer; null of anything else. */
  readonly bytes: number | null;
};

/** The same fetcher, and each request is told to whoever counts them. */
export function watchedFetcher(fetcher: Fetcher, onDone: (told: FetchTold) => void): Fetcher {
  return {
    get: async (request) => {
      const began = performance.now();
      const seconds = (): number => (performance.now() - began) / 1_000;
      try {
        const answer = await fetcher.get(request);
        const bytes = answer.kind === 'fetched' ? answer.wireBytes : null;
        onDone({ result: answer.kind, refusal: null, seconds: seconds(), bytes });
        return answer;
      } catch (failure) {
        const refusal = refusalOf(failure);
        const asked = refusal === null && !(failure instanceof FetchHostBusy);
        const result = failure instanceof FetchError ? failure.code : 'fault';
        onDone({ result, refusal, seconds: asked ? seconds() : null, bytes: null });
        throw failure;
      }
    },
  };
}

function refusalOf(failure: unknown): string | null {
  if (failure instanceof FetchRefusedAddress) return failure.reason;
  if (failure instanceof FetchScheme) return 'scheme';
  return failure instanceof FetchPort ? 'port' : null;
}
