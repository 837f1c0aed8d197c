import { describe, expect, it } from '@jest/globals';
import { LimitReached } from '#libs/domain';
import { DatabaseAway } from './database.errors.js';
import { isPassing } from './is-passing.js';

const withCode = (code: string): Error => Object.assign(new Error('no'), { code });

describe('a failure', () => {
  it.each([
    new DatabaseAway('away'),
    ...['57P01', '40001', '40P01', '53300', '08006', '55P03', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE'].map(withCode),
    ...[
      'Connection terminated unexpectedly',
      'timeout exceeded when trying to connect',
      'Cannot use a pool after calling end on the pool',
      'Query runner already released. Cannot run queries anymore.',
      'Client was closed and is not queryable',
    ].map((words) => new Error(words)),
  ])('passes: %s', (failure) => {
    expect(isPassing(failure)).toBe(true);
  });

  it.each([
    new LimitReached('too much'),
    ...['22P02', '23505', '42703', '22021'].map(withCode),
    new TypeError('Cannot read properties of undefined'),
    new Error('nobody has thought of this'),
    'thrown text',
  ])('stays: %s', (failure) => {
    expect(isPassing(failure)).toBe(false);
  });
});
