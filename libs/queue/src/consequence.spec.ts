import { describe, expect, it } from '@jest/globals';
import { PorchlightError, type Retry } from '#libs/domain';
import { isGivenUp } from './consequence.js';

class Failure extends PorchlightError {
  readonly code = 'test.failed';
  constructor(readonly retry: Retry) {
    super('It did not work.');
  }
}

describe('a job that failed', () => {
  it.each([
    [new Failure('never'), 0, true],
    [new Failure({ afterMs: 10 }), 2, false],
    [new Failure('back-off'), 1, false],
    [new Failure('back-off'), 2, true],
    [new TypeError('unforeseen'), 1, false],
    [new TypeError('unforeseen'), 2, true],
  ])('by %s after %d tries is given up: %s', (failure, attemptsMade, givenUp) => {
    expect(isGivenUp(failure, { attemptsMade, opts: { attempts: 3 } })).toBe(givenUp);
  });
});
