import { formatAgo } from '#libs/ui';
import type { SourceHealth as Row } from '#libs/store';
import type { Instant } from '#libs/domain';
import { importerOf } from '#libs/pipeline';
import { isUploadAddress } from '../preview/upload-address.js';
import { isFetched } from './is-fetched.js';
import { movedOf } from './moved-of.js';
import type { Check, SourceHealth } from './source-health.js';

/** After so many failures in a row it is no passing trouble. */
const BROKEN_FROM = 3;

/**
 * How a source is, with one plain sentence about it: what is so, and what becomes of the events that we have. `leftAlone`: its site
 * asked us not to read it.
 */
export function sourceHealthOf(row: Row, now: Instant, leftAlone = false): SourceHealth {
  const { health, sentence } = judge(row, now);
  const { id, name, intervalMs, inRun, hasKey, requests, notModified, report, problems } = row;
  const importer = importerOf(row.importer);
  return {
    id,
    name,
    format: importer?.title ?? row.importer,
    health,
    sentence: leftAlone ? `${sentence} ${LEFT_ALONE}` : sentence,
    reads: !isFetched(row) ? 'never' : row.state === 'active' ? 'on' : 'off',
    intervalMs: Math.max(intervalMs, (importer?.restHours ?? 0) * 3_600_000),
    inRun,
    hasKey,
    moved: movedOf(row),
    doubt: row.doubt,
    givenUp: row.givenUp,
    lastRead: row.lastOkAt,
    gatherings: row.listings,
    checks: row.checks.map(toCheck),
    nextRead: isFetched(row) && row.state === 'active' ? row.nextFetchAt : null,
    requests,
    notModified,
    report,
    problems,
  };
}

const WENT: Readonly<Record<string, Check['went']>> = { changed: 'new', unchanged: 'same' };

function toCheck(text: string): Check {
  const [at = '', outcome = '', status = '0'] = text.split(' ');
  return { at, went: WENT[outcome] ?? 'badly', status: Number(status) };
}

const LEFT_ALONE = 'Its site asked us not to read it.';

type Judged = Pick<SourceHealth, 'health' | 'sentence'>;

function judge(row: Row, now: Instant): Judged {
  if (isUploadAddress(row.url)) return ofFile(row);
  if (!isFetched(row))
    return { health: 'paused', sentence: 'It was sent to us, so there is nowhere to read it again.' };
  if (row.state !== 'active') return { health: 'paused', sentence: NOT_READ[row.state] };
  if (row.lastOutcome === null) return { health: 'watch', sentence: 'It is new and was not read yet.' };
  if (row.lastOutcome === 'refused') return { health: 'broken', sentence: `${refusal(row.lastProblem)} ${KEPT}` };
  if (row.lastOutcome === 'failed') {
    const since = row.lastOkAt === null ? 'It was never read.' : `It was last read ${formatAgo(row.lastOkAt, now)}.`;
    return { health: row.failures >= BROKEN_FROM ? 'broken' : 'watch', sentence: `${failure(row)} ${since} ${KEPT}` };
  }
  return ofReading(row);
}

/** Nobody can fetch it: a newer one has to be sent. */
function ofFile({ listings, report, problems }: Row): Judged {
  const unread = report === null ? problems[0] : undefined;
  if (unread !== undefined)
    return { health: 'broken', sentence: `It came as a file that could not be read. ${unread.message}` };
  if (report === null) return { health: 'watch', sentence: 'It came as a file, and is being read.' };
  if (listings === 0)
    return { health: 'watch', sentence: 'It came as a file, and its dates are over. Ask for a newer one.' };
  return { health: 'well', sentence: 'It came as a file and was read once. A newer file can take its place.' };
}

function ofReading({ report, listings, problems, doubt }: Row): Judged {
  const wrong = problems.find(({ severity }) => severity === 'error') ?? problems.find(isWarning);
  if (report === null) return { health: 'watch', sentence: `It answers, but could not be read yet. ${KEPT}` };
  if (doubt !== null) return { health: 'watch', sentence: `It is read, and its last answer is doubted. ${KEPT}` };
  if (listings === 0) return { health: 'watch', sentence: 'It answers, but has no events with a date ahead.' };
  if (report.listings === 0) return { health: 'broken', sentence: `It answers, but we found no events in it. ${KEPT}` };
  if (!(report.everyListing ?? report.complete))
    return { health: 'well', sentence: 'It shows only a part of its events, and that part is read.' };
  if (wrong === undefined) return { health: 'well', sentence: 'It is read, and nothing is wrong.' };
  return {
    health: wrong.severity === 'error' ? 'watch' : 'well',
    sentence: `It is read. To look at: ${wrong.message}`,
  };
}

const KEPT = 'What we had is kept.';

const NOT_READ = {
  proposed: 'It waits for somebody to switch it on.',
  paused: 'It is paused, so it is not read.',
  gone: 'It is gone, and is not read any more.',
} as const;

function refusal(code: string | null): string {
  if (code === 'fetch.robots') return 'The site asks programs like ours not to read this page.';
  if (code === 'fetch.scheme' || code === 'fetch.port') return 'Its address is not an https address that we may read.';
  if (code === 'fetch.too-large' || code === 'fetch.inflated') return 'There is more at its address than we can read.';
  return 'Its address is not one that we may read.';
}

const GONE =
  'There has been nothing at its address for a week, so what only it lists is no longer shown to anyone new.';

function failure({ lastProblem, lastStatus, problems, goneSince }: Row): string {
  // Fetched, but not understood: a login page in place of the calendar, say.
  if (lastProblem !== null && !lastProblem.startsWith('fetch.')) {
    return `It answers, but its answer could not be read. ${problems[0]?.message ?? ''}`.trim();
  }
  if (goneSince !== null) return GONE;
  if (lastStatus === 404 || lastStatus === 410) return 'There is nothing at its address any more.';
  if (lastStatus === 401 || lastStatus === 403) return 'Its address is not open to us any more.';
  if (lastStatus === 429 || lastProblem === 'fetch.rate-limited') return 'It asks us to come less often, and we do.';
  if (lastStatus !== null && lastStatus >= 500) return 'The site has trouble of its own.';
  if (lastProblem === 'fetch.certificate') return 'Its certificate is out of date or of another site.';
  if (lastProblem === 'fetch.fault') return 'Asking it failed by a fault of ours.';
  if (lastProblem === 'fetch.timeout') return 'It takes too long to answer.';
  if (lastProblem === 'fetch.too-large' || lastProblem === 'fetch.inflated') {
    return 'There is more at its address than we can read.';
  }
  return 'We cannot reach it.';
}

function isWarning({ severity }: { readonly severity: string }): boolean {
  return severity === 'warning';
}
