import { describe, expect, it } from '@jest/globals';
import { fetchFailureSentence } from './failure-sentence.js';
import {
  FetchCertificate,
  FetchCutShort,
  FetchEncoding,
  FetchHostBusy,
  FetchInflated,
  FetchPort,
  FetchRateLimited,
  FetchRedirectLoop,
  FetchRefusedAddress,
  FetchRobots,
  FetchScheme,
  FetchStatus,
  FetchTimeout,
  FetchTooLarge,
  FetchUnreachable,
} from './fetch-errors.js';

const failures = [
  new FetchRefusedAddress('not-public', 'db.example'),
  new FetchRefusedAddress('ip-literal', '10.0.0.1'),
  new FetchScheme('x'),
  new FetchPort('x'),
  new FetchRedirectLoop('x'),
  new FetchTooLarge('x'),
  new FetchInflated('x'),
  new FetchEncoding('x'),
  new FetchTimeout('x'),
  new FetchUnreachable('x'),
  new FetchCertificate('x'),
  new FetchCutShort('x'),
  new FetchRateLimited(429, 'a.example', 60_000),
  new FetchRobots('a.example', 'disallowed'),
  new FetchHostBusy('a.example', 5_000),
  ...[400, 401, 403, 404, 410, 418, 451, 500, 502, 504].map((status) => new FetchStatus(status, 'a.example')),
  new Error('something else'),
  'not even an error',
];

describe('what a person who gave an address is told', () => {
  it('NET-11 is one of eight sentences, whatever happened', () => {
    expect(new Set(failures.map(fetchFailureSentence)).size).toBe(8);
  });

  it('NET-11 is the same whether the address was refused, closed, filtered or unknown', () => {
    const [first, ...others] = [
      new FetchRefusedAddress('not-public', 'a.example'),
      new FetchUnreachable('refused'),
      new FetchTimeout('filtered'),
      new FetchUnreachable('no such name'),
      new FetchCertificate('self-signed'),
      new FetchRobots('a.example', 'unreadable', new FetchTimeout('filtered')),
      new FetchRobots('a.example', 'unreadable', new FetchRefusedAddress('not-public', 'a.example')),
    ].map(fetchFailureSentence);
    expect(others.every((sentence) => sentence === first)).toBe(true);
  });

  it('names no status, host or number', () => {
    for (const failure of failures) expect(fetchFailureSentence(failure)).not.toMatch(/\d|example/u);
  });
});
