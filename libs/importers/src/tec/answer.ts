import { canParseUrl, type ExtractedEvent, type Extraction, type Problem } from '#libs/domain';
import { UnreadableInput } from '#libs/domain';
import type { ImporterInput } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { isObject, jsonOf, listIn, numberIn, textIn } from '../reading/json-value.js';
import { onSameHost } from '../reading/same-host.js';
import { detailsOf } from './details.js';
import { readEvent } from './event.js';
import { isGhostly, withoutGhosts } from './ghosts.js';

const REFUSAL = 'This is not an answer of The Events Calendar.';
/** Answers with more pages than this repeat themselves, or hold decades. */
const MAX_PAGES = 60;

/** One page of the plugin's answer: events, what to ask next, and which pages of events say more. */
export function extractAnswer(input: ImporterInput): Extraction {
  const body = jsonOf(input.text, REFUSAL);
  if (!isObject(body) || !Array.isArray(body['events'])) {
    const said = textIn(body, 'message');
    throw new UnreadableInput(said === null ? REFUSAL : 'The Events Calendar answers with an error instead of events.');
  }
  const rows = listIn(body, 'events');
  const { kept, dropped } = withoutGhosts(rows);
  const read = kept.map((row) => readEvent(row, input.zone ?? null));
  const page = pageOf(input.url) ?? pageOf(textIn(body, 'rest_url')) ?? 1;
  const stated = textIn(body, 'next_rest_url');
  const stop = stopAt(rows.length, kept.length, page, stated, input.url);
  const pages = numberIn(body, 'total_pages') ?? 1;
  const alone = pages <= 1 && page === 1 && stated === null;
  return extractionOf({
    detected: { platform: 'tec', confidence: 0.95, evidence: ['answer of tribe/events/v1'] },
    complete: alone && stop === null,
    wholePage: !alone && stop === null,
    next: stop === null ? onSameHost(stated, input.url) : null,
    details: detailsOf(
      read.flatMap(({ event }): readonly ExtractedEvent[] => (event === null ? [] : [event])),
      rows,
      input,
    ),
    read: [...read, ...dropped],
    problems: stop === null ? [] : [stop],
  });
}

function stopAt(rows: number, kept: number, page: number, next: string | null, url: string | null): Problem | null {
  if (next === null) return null;
  const where = `page ${page}`;
  const say = (code: string, message: string): Problem => ({ code, message, where, severity: 'warning' });
  if (isGhostly(rows, kept)) {
    return say('ghost-rows', 'The site repeats the same few events without end, so no further page is asked for.');
  }
  if (page >= MAX_PAGES)
    return say('capped', `The site has more than ${MAX_PAGES} pages of events; the rest is not asked for.`);
  if (onSameHost(next, url) === null)
    return say('foreign-next', 'The next page lies on another host, so it is not asked for.');
  return null;
}

function pageOf(url: string | null): number | null {
  const page = url !== null && canParseUrl(url) ? new URL(url).searchParams.get('page') : null;
  return page !== null && /^\d{1,5}$/u.test(page) ? Number(page) : null;
}
