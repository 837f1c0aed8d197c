import { describe, expect, it } from '@jest/globals';
import { labelProblem } from './label-problem.js';

describe('a label for a client', () => {
  it.each([
    'Jane Smith',
    'jane smith',
    'JANE SMITH',
    'Mary-Ann O’Neil',
    "Mary-Ann O'Neil",
    'Jane A. Smith',
    'J. Smith',
    'Smith, Jane',
    'José  García',
    'Jose\u0301 Garci\u0301a',
  ])('is not taken unasked when it looks like a name: %s', (label) => {
    expect(labelProblem(label)?.kind).toBe('likeName');
  });

  it.each(['Blue 7', 'Blue Heron', 'blue heron', 'Fern', 'Tuesday 4 pm', 'K-12'])('is fine: %s', (label) => {
    expect(labelProblem(label)).toBeNull();
  });

  it.each(['', 'jane@home.example', '020 7946 0018', '14.03.1990', '1990-03-14', 'x'.repeat(41)])(
    'is never taken: %j',
    (label) => {
      expect(labelProblem(label)?.kind).toBe('refused');
    },
  );

  it('is read in linear time', () => {
    expect(labelProblem("a'".repeat(20))).toBeNull();
  });
});
