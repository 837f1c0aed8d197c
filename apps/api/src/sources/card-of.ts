import type { Instant } from '#libs/domain';
import { importerOf, turnMsOf } from '#libs/pipeline';
import type { SourceHealth as Row } from '#libs/store';
import { eventsWords } from './events-words.js';
import { hostContactOf } from './host-contact-of.js';
import { isFetched } from './is-fetched.js';
import { judgeSource } from './judge-source.js';
import { movedOf } from './moved-of.js';
import { nextWordsOf } from './next-words-of.js';
import type { Check, SourceHealth } from './source-health.js';

/** What is known of a source beside its row. */
export type Beside = {
  /** Its site asked us not to read it. */
  readonly leftAlone?: boolean;
  /** The mail address of whoever sent it in, as they wrote it. */
  readonly contact?: string | null;
};

/** A source as its card shows it: how it is, with one plain sentence; what comes next; and what to ask its host for. */
export function cardOf(row: Row, now: Instant, { leftAlone = false, contact = null }: Beside = {}): SourceHealth {
  const judged = judgeSource(row, now);
  const { id, name, inRun, hasKey, requests, notModified, report, problems } = row;
  const reads = !isFetched(row) ? 'never' : row.state === 'active' ? 'on' : 'off';
  return {
    id,
    name,
    format: importerOf(row.importer)?.title ?? row.importer,
    health: judged.health,
    sentence: leftAlone ? `${judged.sentence} ${LEFT_ALONE}` : judged.sentence,
    next: nextWordsOf(row, { health: judged.health, reads }),
    reads,
    intervalMs: turnMsOf(row),
    inRun,
    hasKey,
    moved: movedOf(row),
    doubt: row.doubt,
    givenUp: row.givenUp,
    lastRead: row.lastOkAt,
    events: eventsWords(row),
    gatherings: row.listings,
    host: leftAlone ? null : hostContactOf(row, judged, contact),
    checks: row.checks.map(toCheck),
    nextRead: reads === 'on' ? row.nextFetchAt : null,
    requests,
    notModified,
    report,
    problems,
  };
}

const LEFT_ALONE = 'Its site asked us not to read it.';

const WENT: Readonly<Record<string, Check['went']>> = { changed: 'new', unchanged: 'same' };

function toCheck(text: string): Check {
  const [at = '', outcome = '', status = '0'] = text.split(' ');
  return { at, went: WENT[outcome] ?? 'badly', status: Number(status) };
}
