import { describe, expect, it } from '@jest/globals';
import { asked, checksOf, DOUBT, SILENT } from './asked.suite.js';
import { conditionOf, type AskedSource } from './condition-of.js';

const UNREAD: Partial<AskedSource> = { lastOutcome: 'failed', lastProblem: 'input.unreadable', failures: 2 };

describe('what is the matter with a source', () => {
  it.each<[string, Partial<AskedSource>, string | null]>([
    ['well', {}, null],
    ['new and not asked yet', { lastFetchAt: null, lastOkAt: null, lastOutcome: null, checks: [] }, null],
    ['silent for two days', SILENT, 'quiet: no-answer'],
    ['silent for two of its turns only', { ...SILENT, checks: checksOf('changed', 'failed', 'failed') }, null],
    ['silent, but asked once a day', { ...SILENT, intervalMs: 24 * 3_600_000 }, null],
    [
      'asked often, and silent for some hours',
      { ...SILENT, lastOkAt: '2026-11-25T02:00:00Z', intervalMs: 900_000 },
      null,
    ],
    [
      'not asked for two days, since we were away',
      { lastFetchAt: '2026-11-20T11:00:00Z', lastOkAt: '2026-11-20T11:00:00Z' },
      null,
    ],
    ['never read since it was added', { ...SILENT, lastOkAt: null }, 'quiet: no-answer'],
    ['added an hour ago, and silent', { ...SILENT, lastOkAt: null, addedAt: '2026-11-25T10:00:00Z' }, null],
    [
      'closed to programs',
      {
        ...SILENT,
        lastOutcome: 'refused',
        lastProblem: 'fetch.robots',
        checks: checksOf('refused', 'refused', 'refused'),
      },
      'quiet: refused',
    ],
    ['gone for a week', { ...SILENT, goneSince: '2026-11-20T11:00:00Z' }, 'quiet: nowhere'],
    ['without any dates ahead', { listing: false, named: 4 }, 'quiet: emptied-out'],
    ['without dates, and it never had any', { listing: false, named: 0, everListed: false }, null],
    ['in doubt', { doubt: DOUBT }, 'quarantined: doubted'],
    ['in doubt, and somebody said to keep what we have', { doubt: { ...DOUBT, decision: 'keep' } }, null],
    ['in doubt, and empty', { doubt: { ...DOUBT, kind: 'emptied' }, named: 0 }, 'quarantined: doubted'],
    ['moved to another site, twice', { movedSeen: 2 }, null],
    ['moved to another site, three times', { movedSeen: 3 }, 'quarantined: moved'],
    ['unreadable once', { ...UNREAD, failures: 1 }, null],
    ['unreadable twice', UNREAD, 'changed-shape: unreadable'],
    ['unreadable for days', { ...UNREAD, lastOkAt: '2026-11-20T11:00:00Z' }, 'changed-shape: unreadable'],
    ['answering with a page that names nothing', { named: 0 }, 'changed-shape: nothing-found'],
    ['given up', { givenUp: true }, 'changed-shape: given-up'],
    ['paused', { ...SILENT, doubt: DOUBT, state: 'paused' }, null],
    ['gone by our own word', { ...SILENT, state: 'gone' }, null],
  ])('%s', (_, more, expected) => {
    const condition = conditionOf(asked(more));
    expect(condition === null ? null : `${condition.kind}: ${condition.reason}`).toBe(expected);
  });
});
