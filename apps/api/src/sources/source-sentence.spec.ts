import { describe, expect, it } from '@jest/globals';
import { SourceId, type ImportReport } from '#libs/domain';
import type { SourceHealth } from '#libs/store';
import { sourceHealthOf } from './source-sentence.js';

const NOW = '2026-06-08T09:00:00Z';
const REPORT = { listings: 12, complete: true } as ImportReport;
const WELL: SourceHealth = {
  id: SourceId.parse('018f0000-0000-7000-8000-000000000001'),
  name: 'Elm Branch Library',
  url: 'https://elm.example/a.ics',
  importer: 'ics',
  state: 'active',
  lastFetchAt: NOW,
  lastOkAt: '2026-06-05T09:00:00Z',
  lastOutcome: 'unchanged',
  lastStatus: 304,
  lastProblem: null,
  failures: 0,
  nextFetchAt: NOW,
  inRun: false,
  intervalMs: 21_600_000,
  movedTo: null,
  movedSeen: 0,
  hasKey: false,
  forAnyone: true,
  hostName: null,
  validatorsLie: false,
  doubt: null,
  givenUp: false,
  checks: ['2026-11-25T06:00:00Z changed 200', '2026-11-25T12:00:00Z failed 0'],
  identity: 'key',
  goneSince: null,
  requests: 4,
  notModified: 3,
  bytesFetched: 2_000,
  bytesSaved: 6_000,
  listings: 12,
  report: REPORT,
  problems: [],
};
const wrong = (severity: 'warning' | 'error') => [{ code: 'c', message: 'A zone is unknown.', where: 'x', severity }];

describe('how a source is', () => {
  it.each([
    ['well', {}, 'well', 'nothing is wrong'],
    ['new', { lastOutcome: null, lastStatus: null }, 'watch', 'not read yet'],
    ['paused', { state: 'paused' }, 'paused', 'It is paused'],
    ['failing once', { lastOutcome: 'failed', failures: 1, lastStatus: null }, 'watch', 'last read 3 days ago'],
    ['failing on', { lastOutcome: 'failed', failures: 3, lastStatus: 503 }, 'broken', 'trouble of its own'],
    ['gone', { lastOutcome: 'failed', failures: 4, lastStatus: 410 }, 'broken', 'nothing at its address'],
    ['locked', { lastOutcome: 'failed', failures: 4, lastStatus: 403 }, 'broken', 'not open to us'],
    [
      'answering with something else',
      {
        lastOutcome: 'failed',
        lastProblem: 'input.unreadable',
        lastStatus: 200,
        failures: 1,
        problems: wrong('error'),
      },
      'watch',
      'could not be read. A zone is unknown. It was last read 3 days ago. What we had is kept.',
    ],
    ['refused', { lastOutcome: 'refused', lastProblem: 'fetch.robots' }, 'broken', 'asks programs like ours'],
    ['a page that changed', { report: { ...REPORT, listings: 0 } }, 'broken', 'found no events in it'],
    [
      'doubted',
      { doubt: { kind: 'shrunk', since: NOW, at: NOW, seen: 1, lost: 9, of: 12, hours: null, decision: null } },
      'watch',
      'its last answer is doubted',
    ],
    [
      'gone for a week',
      { lastOutcome: 'failed', lastStatus: 404, goneSince: NOW, failures: 9 },
      'broken',
      'for a week',
    ],
    ['empty', { listings: 0 }, 'watch', 'no events with a date ahead'],
    ['partial', { report: { ...REPORT, complete: false } }, 'well', 'only a part'],
    ['partial in far dates only', { report: { ...REPORT, complete: false, everyListing: true } }, 'well', 'nothing is'],
    ['read with a doubt', { problems: wrong('warning') }, 'well', 'A zone is unknown.'],
    ['a file', { url: 'upload:ABCD', state: 'paused' }, 'well', 'A newer file can take its place.'],
    ['a file of last year', { url: 'upload:ABCD', state: 'paused', listings: 0 }, 'watch', 'Ask for a newer one.'],
    ['a file on its way', { url: 'upload:ABCD', state: 'paused', report: null }, 'watch', 'is being read'],
    [
      'a file that nobody can read',
      { url: 'upload:ABCD', state: 'paused', report: null, problems: wrong('error') },
      'broken',
      'A zone is unknown.',
    ],
    ['read with a fault', { problems: wrong('error') }, 'watch', 'A zone is unknown.'],
  ] as const)('%s', (_, more, health, words) => {
    const shown = sourceHealthOf({ ...WELL, ...(more as Partial<SourceHealth>) }, NOW);
    expect(shown.health).toBe(health);
    expect(shown.sentence).toContain(words);
    expect(shown.sentence).not.toMatch(/\b[45]\d\d\b|fetch\./u);
  });

  it('says of what was sent in that there is nowhere to read it again', () => {
    for (const url of ['file:///srv/club.ics', 'urn:sha256:00', 'https://form.invalid/ABCD2345']) {
      const shown = sourceHealthOf({ ...WELL, url, state: 'paused' }, NOW);
      expect([shown.reads, shown.sentence]).toEqual(['never', expect.stringContaining('nowhere to read it again')]);
    }
    expect(sourceHealthOf({ ...WELL, state: 'paused' }, NOW).reads).toBe('off');
  });

  it('says so when its site asked to be left alone', () => {
    expect(sourceHealthOf({ ...WELL, state: 'paused' }, NOW, true).sentence).toContain('asked us not to read it');
  });

  it('offers a new address, and never the one that a key would go to or stand in', () => {
    const moved = { movedTo: 'https://oak.example/a.ics?key=s3cret', movedSeen: 2 };
    expect(sourceHealthOf({ ...WELL, ...moved }, NOW).moved).toEqual({
      to: moved.movedTo,
      seen: 2,
      otherHost: true,
      accept: moved.movedTo,
    });
    expect(JSON.stringify(sourceHealthOf({ ...WELL, ...moved, hasKey: true }, NOW))).not.toContain('s3cret');
    expect(sourceHealthOf({ ...WELL, movedTo: WELL.url, movedSeen: 1 }, NOW).moved).toBeNull();
  });

  it('keeps what we had when it fails', () => {
    for (const more of [{ lastOutcome: 'failed' }, { lastOutcome: 'refused' }, { report: null }] as const) {
      expect(sourceHealthOf({ ...WELL, ...more }, NOW).sentence).toContain('What we had is kept.');
    }
  });

  it('comes with the last times that it was asked', () => {
    expect(sourceHealthOf(WELL, NOW).checks).toEqual([
      { at: '2026-11-25T06:00:00Z', went: 'new', status: 200 },
      { at: '2026-11-25T12:00:00Z', went: 'badly', status: 0 },
    ]);
  });
});
