import type { AskedSource } from './condition-of.js';

export const NOW = '2026-11-25T12:00:00Z';

/** A source that is well; `more` is what is not. */
export function asked(more: Partial<AskedSource> = {}): AskedSource {
  return {
    importer: 'ics',
    state: 'active',
    intervalMs: 6 * 3_600_000,
    addedAt: '2026-01-01T00:00:00Z',
    lastFetchAt: '2026-11-25T11:00:00Z',
    lastOkAt: '2026-11-25T11:00:00Z',
    lastOutcome: 'unchanged',
    lastProblem: null,
    failures: 0,
    checks: checksOf('unchanged', 'changed', 'unchanged'),
    doubt: null,
    goneSince: null,
    movedSeen: 0,
    named: 12,
    listing: true,
    everListed: true,
    givenUp: false,
    ...more,
  };
}

export function checksOf(...outcomes: readonly string[]): readonly string[] {
  return outcomes.map((outcome) => `2026-11-25T06:00:00Z ${outcome} 0`);
}

export const DOUBT: NonNullable<AskedSource['doubt']> = {
  kind: 'shrunk',
  since: NOW,
  at: NOW,
  seen: 1,
  lost: 28,
  of: 41,
  hours: null,
  decision: null,
};

/** Has not answered for two days. */
export const SILENT: Partial<AskedSource> = {
  lastOutcome: 'failed',
  lastProblem: 'fetch.timeout',
  lastOkAt: '2026-11-23T11:00:00Z',
  failures: 8,
  checks: checksOf('unchanged', 'failed', 'failed', 'failed'),
};
