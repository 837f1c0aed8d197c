import { LimitReached, UnreadableInput } from '#libs/domain';
import { ReaderKilled } from '#libs/platform';
import { JobEndsWorkers } from '#libs/queue';
import { isPassing, type ReadingFailure } from '#libs/store';

/**
 * What a failure means to whoever looks at the source: a code, and a plain sentence that quotes nothing. Null where the world failed
 * (a server away, a connection cut): that says nothing of what was being read, and is tried again.
 */
export function tellingOf(failure: unknown): ReadingFailure | null {
  if (isPassing(failure)) return null;
  if (failure instanceof UnreadableInput || failure instanceof LimitReached) {
    return { code: failure.code, sentence: failure.message };
  }
  if (failure instanceof ReaderKilled && failure.code !== 'reader.crashed') {
    return { code: failure.code, sentence: 'Its answer takes more time or memory to read than it is given.' };
  }
  if (failure instanceof ReaderKilled) {
    const sentence = 'Reading its answer failed in a way that should not have happened; the log says more.';
    return { code: failure.code, sentence };
  }
  if (failure instanceof JobEndsWorkers) {
    return { code: failure.code, sentence: 'Each program that worked on it ended over it; the log says more.' };
  }
  return {
    code: 'job.fault',
    sentence: 'It failed by a fault of ours, each time that it was tried; the log says more.',
  };
}
