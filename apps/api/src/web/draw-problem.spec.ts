import { describe, expect, it } from '@jest/globals';
import { InvalidInput, problemOf } from '#libs/platform';
import { DEFAULT_DISPLAY } from '#libs/ui';
import { drawProblem } from './draw-problem.js';

const FRAME = {
  stylesheet: '/style.css',
  language: 'en',
  display: DEFAULT_DISPLAY,
  path: '/',
  csrf: '',
  audience: 'public',
  demo: false,
  done: null,
} as const;

describe('a refusal as a page', () => {
  it('names the fields that cannot be used', () => {
    const fault = { path: 'travel.minutes', message: 'Invalid input' };
    const { problem } = problemOf(new InvalidInput([fault, fault, { path: '', message: 'x' }]), 'urn:uuid:1');
    const page = drawProblem(problem, FRAME);
    expect(page).toContain('Go back and look again at: <bdi>travel.minutes</bdi>');
    expect(page).not.toContain('open for a long time');
  });

  it.each([
    [400, 'is broken'],
    [413, 'more than we can take'],
    [414, 'None of our addresses is so long'],
    [415, 'of a kind that we do not take'],
    [503, 'It is not your fault'],
  ])('says of %d what is true of it', (statusCode, words) => {
    const failure = statusCode < 500 ? { statusCode } : { getStatus: () => statusCode, message: 'x' };
    expect(drawProblem(problemOf(failure, 'urn:uuid:1').problem, FRAME)).toContain(words);
  });
});
