import { fetchFailureSentence } from './failure-sentence.js';
import { FetchError } from './fetch-errors.js';
import type { FetchAnswer, Fetcher, FetchRequest } from './fetcher.js';

export type Tried =
  | { readonly reached: true; readonly answer: FetchAnswer }
  | { readonly reached: false; readonly sentence: string; readonly failure: FetchError };

/** A refusal takes microseconds and a filtered port seconds; from here on they look alike. */
const FLOOR_MS = 2_000;
/** The share of it in which a connection has to stand. A port that swallows everything would outlast the floor and so be told apart. */
const OPEN_SHARE = 0.9;

/**
 * Fetches an address that a person just gave. A failure comes back as the sentence to show, never sooner than `floorMs`, so
 * that neither words nor timing tell what lies behind an address; `failure` is for the log. What does not accept a connection
 * well before the floor counts as unreachable. Anything unforeseen is thrown.
 */
export async function tryAddress(fetcher: Fetcher, request: FetchRequest, floorMs = FLOOR_MS): Promise<Tried> {
  const floor = alarm(floorMs);
  try {
    return { reached: true, answer: await fetcher.get({ ...request, openWithinMs: floorMs * OPEN_SHARE }) };
  } catch (failure) {
    if (!(failure instanceof FetchError)) throw failure;
    await floor.rings;
    return { reached: false, sentence: fetchFailureSentence(failure), failure };
  } finally {
    floor.stop();
  }
}

/**
 * Rings after so many milliseconds, set before anything is known: an alarm set at the failure would, by the rounding of timers,
 * still tell by a part of a millisecond when that was.
 */
function alarm(ms: number): { readonly rings: Promise<void>; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const rings = new Promise<void>((ring) => {
    // Timers may fire a millisecond before their time.
    timer = setTimeout(ring, Math.ceil(ms) + 1);
  });
  return {
    rings,
    stop: () => {
      clearTimeout(timer);
    },
  };
}
