import { epochMs, type Instant } from '#libs/domain';
import { conditionOf, turnMsOf, type AlertReason } from '#libs/pipeline';
import type { SourceHealth as Row } from '#libs/store';
import { formatAgo } from '#libs/ui';
import { isUploadAddress } from '../preview/upload-address.js';
import { everyWords } from '../site/every-words.js';
import { failureWords, refusalWords } from './failure-words.js';
import { isFetched } from './is-fetched.js';
import type { SourceHealth } from './source-health.js';

/** After so many failures in a row it is no passing trouble, although it is too soon for a mail. */
const SILENT_FROM = 3;
/** Later than so many of its turns: one may be late for a queue, or for a host that asks for rests. */
const SLOW_TURNS = 2;

export type Judged = Pick<SourceHealth, 'health' | 'sentence'>;

/**
 * How a source is, and the sentence that says so: one judgement, so that they never differ. What moderators are told of by mail is
 * judged by the same function (`conditionOf`); beside it stands what is too young for a mail.
 */
export function judgeSource(row: Row, now: Instant): Judged {
  if (isUploadAddress(row.url)) return ofFile(row);
  if (!isFetched(row))
    return { health: 'paused', sentence: 'It was sent to us, so there is nowhere to read it again.' };
  if (row.state !== 'active') return NOT_READ[row.state];
  const named = row.report?.listings ?? null;
  const condition = conditionOf({ ...row, named, listing: row.listings > 0 });
  return (condition === null ? null : OF_REASON[condition.reason](row, now)) ?? ofYoung(row, now);
}

const KEPT = 'What we had is kept.';

const NOT_READ = {
  proposed: { health: 'paused', sentence: 'It waits for somebody to switch it on.' },
  paused: { health: 'paused', sentence: 'It is paused, so it is not read.' },
  gone: { health: 'gone', sentence: 'It is gone, and is not read any more.' },
} as const;

const NO_EVENTS: Judged = { health: 'slow', sentence: 'It answers, but has no events with a date ahead.' };
const DOUBTED: Judged = { health: 'quarantined', sentence: `It is read, and its last answer is doubted. ${KEPT}` };

/** What is said of each thing that a mail would tell. */
const OF_REASON: Readonly<Record<AlertReason, (row: Row, now: Instant) => Judged>> = {
  'no-answer': (row, now) => ofFailure('silent', row, now),
  refused: ofRefusal,
  nowhere: (row, now) => ofFailure('gone', row, now),
  'emptied-out': () => NO_EVENTS,
  doubted: () => DOUBTED,
  moved: () => ({ health: 'quarantined', sentence: `It says that it moved to another site. ${KEPT}` }),
  unreadable: (row, now) => ofFailure('changed', row, now),
  'given-up': () => ({ health: 'changed', sentence: `We gave up on its last answer after three tries. ${KEPT}` }),
  'nothing-found': () => ({ health: 'changed', sentence: `It answers, but we found no events in it. ${KEPT}` }),
};

/** Nobody can fetch it: a newer one has to be sent. */
function ofFile({ listings, report, problems }: Row): Judged {
  const unread = report === null ? problems[0] : undefined;
  if (unread !== undefined)
    return { health: 'changed', sentence: `It came as a file that could not be read. ${unread.message}` };
  if (report === null) return { health: 'slow', sentence: 'It came as a file, and is being read.' };
  if (listings === 0)
    return { health: 'slow', sentence: 'It came as a file, and its dates are over. Ask for a newer one.' };
  return { health: 'healthy', sentence: 'It came as a file and was read once. A newer file can take its place.' };
}

/** Nothing that anybody is told of by mail; it may still be on the way to that. */
function ofYoung(row: Row, now: Instant): Judged {
  if (row.lastOutcome === null) return { health: 'slow', sentence: 'It is new and was not read yet.' };
  if (row.lastOutcome === 'refused') return ofRefusal(row);
  if (row.lastOutcome === 'failed') return ofFailure(row.failures >= SILENT_FROM ? 'silent' : 'slow', row, now);
  if (row.report === null) return { health: 'slow', sentence: `It answers, but could not be read yet. ${KEPT}` };
  if (row.doubt !== null) return DOUBTED;
  if (row.listings === 0) return NO_EVENTS;
  return ofLate(row, now) ?? ofReading(row.report, row);
}

function ofFailure(health: Judged['health'], row: Row, now: Instant): Judged {
  const since = row.lastOkAt === null ? 'It was never read.' : `It was last read ${formatAgo(row.lastOkAt, now)}.`;
  return { health, sentence: `${failureWords(row)} ${since} ${KEPT}` };
}

function ofRefusal({ lastProblem }: Row): Judged {
  return { health: 'silent', sentence: `${refusalWords(lastProblem)} ${KEPT}` };
}

/** Well when it was last asked, and that is too long ago. */
function ofLate(row: Row, now: Instant): Judged | null {
  const turnMs = turnMsOf(row);
  if (row.lastOkAt === null || epochMs(now) - epochMs(row.lastOkAt) <= SLOW_TURNS * turnMs) return null;
  const due = `Its turn comes ${everyWords(turnMs)}.`;
  return { health: 'slow', sentence: `It was last read ${formatAgo(row.lastOkAt, now)}, which is late. ${due}` };
}

function ofReading(report: NonNullable<Row['report']>, { problems }: Row): Judged {
  const wrong = problems.find(isOf('error')) ?? problems.find(isOf('warning'));
  if (!(report.everyListing ?? report.complete))
    return { health: 'healthy', sentence: 'It shows only a part of its events, and that part is read.' };
  if (wrong === undefined) return { health: 'healthy', sentence: 'It is read, and nothing is wrong.' };
  return { health: 'healthy', sentence: `It is read. To look at: ${wrong.message}` };
}

function isOf(wanted: string) {
  return ({ severity }: { readonly severity: string }) => severity === wanted;
}
