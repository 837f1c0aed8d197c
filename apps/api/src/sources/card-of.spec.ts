import { describe, expect, it } from '@jest/globals';
import { SourceId, type ImportReport } from '#libs/domain';
import type { SourceHealth } from '#libs/store';
import { cardOf } from './card-of.js';

const NOW = '2026-06-08T09:00:00Z';
const REPORT = { listings: 12, complete: true } as ImportReport;
const WELL: SourceHealth = {
  id: SourceId.parse('018f0000-0000-7000-8000-000000000001'),
  name: 'Elm Branch Library',
  url: 'https://elm.example/a.ics',
  importer: 'ics',
  state: 'active',
  addedAt: '2026-01-05T09:00:00Z',
  lastFetchAt: NOW,
  lastOkAt: '2026-06-08T03:00:00Z',
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
  everListed: true,
  counts: [10, 12, 11],
  report: REPORT,
  problems: [],
};
const wrong = (severity: 'warning' | 'error') => [{ code: 'c', message: 'A zone is unknown.', where: 'x', severity }];
const FAILED = { lastOutcome: 'failed', lastOkAt: '2026-06-05T09:00:00Z' } as const;
const UNREAD = { lastProblem: 'input.unreadable', lastStatus: 200, problems: wrong('error') };
const IN_VAIN = ['06', '12', '18'].map((hour) => `2026-06-07T${hour}:00:00Z failed 0`);
const DOUBT = { kind: 'shrunk', since: NOW, at: NOW, seen: 1, lost: 9, of: 12, hours: null, decision: null } as const;

describe('how a source is', () => {
  it.each([
    ['well', {}, 'healthy', 'nothing is wrong'],
    ['new', { lastOutcome: null, lastStatus: null, lastOkAt: null }, 'slow', 'not read yet'],
    [
      'late by two turns and a bit',
      { lastOkAt: '2026-06-07T20:00:00Z' },
      'slow',
      'Its turn comes about every 6 hours.',
    ],
    ['late by less', { lastOkAt: '2026-06-07T22:00:00Z' }, 'healthy', 'nothing is wrong'],
    ['paused', { state: 'paused', goneSince: NOW }, 'paused', 'It is paused'],
    ['failing once', { ...FAILED, failures: 1, lastStatus: null }, 'slow', 'last read 3 days ago'],
    ['failing on', { ...FAILED, failures: 3, lastStatus: 503 }, 'silent', 'trouble of its own'],
    ['silent for three of its turns', { ...FAILED, failures: 2, checks: IN_VAIN }, 'silent', 'cannot reach it'],
    ['not there', { ...FAILED, failures: 4, lastStatus: 410 }, 'silent', 'nothing at its address'],
    ['locked', { ...FAILED, failures: 4, lastStatus: 403 }, 'silent', 'not open to us'],
    [
      'answering with something else once',
      { ...FAILED, ...UNREAD, failures: 1 },
      'slow',
      'could not be read. A zone is unknown. It was last read 3 days ago. What we had is kept.',
    ],
    ['answering with something else twice', { ...FAILED, ...UNREAD, failures: 2 }, 'changed', 'could not be read'],
    ['given up', { givenUp: true }, 'changed', 'gave up on its last answer'],
    ['refused', { lastOutcome: 'refused', lastProblem: 'fetch.robots' }, 'silent', 'asks programs like ours'],
    ['a page that changed', { report: { ...REPORT, listings: 0 } }, 'changed', 'found no events in it'],
    ['doubted', { doubt: DOUBT }, 'quarantined', 'its last answer is doubted'],
    ['doubted, and told to keep', { doubt: { ...DOUBT, decision: 'keep' } }, 'quarantined', 'doubted'],
    ['doubted and failing', { ...FAILED, failures: 9, doubt: DOUBT }, 'quarantined', 'doubted'],
    ['moved three times', { movedTo: 'https://oak.example/a.ics', movedSeen: 3 }, 'quarantined', 'another site'],
    ['gone for a week', { ...FAILED, lastStatus: 404, goneSince: NOW, failures: 9 }, 'gone', 'for a week'],
    ['gone by our own word', { state: 'gone' }, 'gone', 'not read any more'],
    ['empty', { listings: 0 }, 'slow', 'no events with a date ahead'],
    ['partial', { report: { ...REPORT, complete: false } }, 'healthy', 'only a part'],
    ['partial in far dates', { report: { ...REPORT, complete: false, everyListing: true } }, 'healthy', 'nothing is'],
    ['read with a doubt', { problems: wrong('warning') }, 'healthy', 'A zone is unknown.'],
    ['read with a fault', { problems: wrong('error') }, 'healthy', 'A zone is unknown.'],
    ['a file', { url: 'upload:ABCD', state: 'paused' }, 'healthy', 'A newer file can take its place.'],
    ['a file of last year', { url: 'upload:ABCD', state: 'paused', listings: 0 }, 'slow', 'Ask for a newer one.'],
    ['a file on its way', { url: 'upload:ABCD', state: 'paused', report: null }, 'slow', 'is being read'],
    [
      'a file that nobody can read',
      { url: 'upload:ABCD', state: 'paused', report: null, problems: wrong('error') },
      'changed',
      'A zone is unknown.',
    ],
  ] as const)('%s', (_, more, health, words) => {
    const shown = cardOf({ ...WELL, ...(more as Partial<SourceHealth>) }, NOW);
    expect(shown.health).toBe(health);
    expect(shown.sentence).toContain(words);
    expect(shown.sentence).not.toMatch(/\b[45]\d\d\b|fetch\./u);
  });

  it('says of what was sent in that there is nowhere to read it again', () => {
    for (const url of ['file:///srv/club.ics', 'urn:sha256:00', 'https://form.invalid/ABCD2345']) {
      const shown = cardOf({ ...WELL, url, state: 'paused' }, NOW);
      expect([shown.reads, shown.sentence]).toEqual(['never', expect.stringContaining('nowhere to read it again')]);
    }
    expect(cardOf({ ...WELL, state: 'paused' }, NOW).reads).toBe('off');
  });

  it('says so when its site asked to be left alone', () => {
    expect(cardOf({ ...WELL, state: 'paused' }, NOW, { leftAlone: true }).sentence).toContain(
      'asked us not to read it',
    );
  });

  it('offers a new address, and never the one that a key would go to or stand in', () => {
    const moved = { movedTo: 'https://oak.example/a.ics?key=s3cret', movedSeen: 2 };
    expect(cardOf({ ...WELL, ...moved }, NOW).moved).toEqual({
      to: moved.movedTo,
      seen: 2,
      otherHost: true,
      accept: moved.movedTo,
    });
    expect(JSON.stringify(cardOf({ ...WELL, ...moved, hasKey: true }, NOW))).not.toContain('s3cret');
    expect(cardOf({ ...WELL, movedTo: WELL.url, movedSeen: 1 }, NOW).moved).toBeNull();
  });

  it('keeps what we had when it fails', () => {
    for (const more of [{ lastOutcome: 'failed' }, { lastOutcome: 'refused' }, { report: null }] as const) {
      expect(cardOf({ ...WELL, ...more }, NOW).sentence).toContain('What we had is kept.');
    }
  });

  it('comes with the last times that it was asked', () => {
    expect(cardOf(WELL, NOW).checks).toEqual([
      { at: '2026-11-25T06:00:00Z', went: 'new', status: 200 },
      { at: '2026-11-25T12:00:00Z', went: 'badly', status: 0 },
    ]);
  });

  it.each([
    [{}, '12 events now, usually 10–12.'],
    [{ counts: [12, 12] }, '12 events now, usually 12.'],
    [{ counts: [12] }, '12 events now.'],
    [{ report: { ...REPORT, listings: 1 }, counts: [1_200, 1_204] }, '1 event now, usually 1,200–1,204.'],
    [{ report: { ...REPORT, listings: 0 }, counts: [] }, 'No events now.'],
    [{ report: null }, null],
  ])('says how many events it has now, and usually', (more, words) => {
    expect(cardOf({ ...WELL, ...(more as Partial<SourceHealth>) }, NOW).events).toBe(words);
  });

  it.each([
    [{}, null],
    [{ state: 'paused' }, 'until somebody starts it'],
    [{ state: 'gone' }, 'until somebody starts it again'],
    [{ ...FAILED, goneSince: NOW, failures: 9 }, 'as soon as it answers'],
    [{ doubt: DOUBT }, null],
    [{ movedTo: 'https://oak.example/', movedSeen: 3 }, 'at its old address'],
    [{ url: 'upload:ABCD', state: 'paused', report: null }, null],
    [{ url: 'upload:ABCD', state: 'paused', listings: 0 }, 'a newer one is sent'],
  ])('says what comes next: %j', (more, words) => {
    const { next } = cardOf({ ...WELL, ...(more as Partial<SourceHealth>) }, NOW);
    expect(next).toEqual(words === null ? null : expect.stringContaining(words));
  });
});
