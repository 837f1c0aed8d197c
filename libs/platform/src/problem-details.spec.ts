import { NotFoundException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { PorchlightError, UnreadableInput, type Retry } from '#libs/domain';
import { z } from 'zod';
import { problemOf } from './problem-details.js';

class Away extends PorchlightError {
  readonly code = 'search.away';
  readonly retry: Retry = { afterMs: 4_200 };
}
class NotYours extends PorchlightError {
  readonly code = 'client.not-found';
  readonly retry = 'never';
}

const told = (failure: unknown): unknown => {
  const { problem, retryAfterSeconds } = problemOf(failure, 'urn:uuid:1', { 'client.not-found': 404 });
  return [problem.status, problem.code, problem.detail, retryAfterSeconds];
};
const ours = expect.stringContaining('not your fault');

describe('an answer to a failure', () => {
  it.each([
    [
      'a wrong file',
      new UnreadableInput('This is no calendar.'),
      [422, 'input.unreadable', 'This is no calendar.', null],
    ],
    ['a server away', new Away('Meilisearch at 10.0.0.7 is away'), [503, 'search.away', ours, 5]],
    ['a code the app knows', new NotYours('No such client.'), [404, 'client.not-found', 'No such client.', null]],
    ['an answer of Nest', new NotFoundException('No such page.'), [404, 'http.404', 'No such page.', null]],
    [
      'a refusal of the server',
      Object.assign(new Error('Body is too large'), { statusCode: 413 }),
      [413, 'http.413', 'This is too large', null],
    ],
    ['a slip of ours', new TypeError('x is undefined at /srv/app.js'), [500, 'unexpected', ours, null]],
    ['something thrown that is no error', 'oops', [500, 'unexpected', ours, null]],
  ])('%s', (_, failure, expected) => {
    expect(told(failure)).toEqual(expected);
  });

  it('names each field that cannot be used, and none of its values', () => {
    const parsed = z.object({ home: z.object({ lat: z.number() }) }).safeParse({ home: { lat: 'Elm Street' } });
    const { problem } = problemOf(parsed.error, 'urn:uuid:1');
    expect(problem).toMatchObject({ status: 422, code: 'input.invalid', errors: [{ path: 'home.lat' }] });
    expect(JSON.stringify(problem)).not.toContain('Elm');
  });

  it('never holds a stack', () => {
    expect(JSON.stringify(problemOf(new Error('x'), 'urn:uuid:1'))).not.toMatch(/\bat |\.ts/u);
  });
});
