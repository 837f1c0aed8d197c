import { DAY_MS, epochMs, type ExtractedEvent, type SourceRequest, wallMs } from '#libs/domain';
import type { ImporterInput } from '../importer.js';
import { numberIn, textIn } from '../reading/json-value.js';
import { onSameHost } from '../reading/same-host.js';

const SOON_DAYS = 14;
/** From here on the plugin's numbers stand for dates of a series, and a page names the series instead. */
const OCCURRENCES_FROM = 10_000_000;

/**
 * Pages of the events of the next fortnight, soonest first: that one is cancelled or postponed is told on its page only
 * (`eventStatus`), not in the answer to programs.
 */
export function detailsOf(
  events: readonly ExtractedEvent[],
  rows: readonly unknown[],
  { url, now }: Pick<ImporterInput, 'url' | 'now'>,
): readonly SourceRequest[] {
  const starts = new Map(rows.map((row) => [textIn(row, 'id'), startOf(row)]));
  const [from, until] = [epochMs(now) - DAY_MS, epochMs(now) + SOON_DAYS * DAY_MS];
  const soon = events.flatMap((event) => {
    const ms = starts.get(event.key) ?? null;
    const known = event.status === 'scheduled' && Number(event.key) < OCCURRENCES_FROM;
    if (!known || ms === null || ms < from || ms > until) return [];
    const page = onSameHost(event.url, url);
    return page === null ? [] : [{ page, ms }];
  });
  soon.sort((a, b) => a.ms - b.ms || (a.page < b.page ? -1 : 1));
  return [...new Set(soon.map(({ page }) => page))].map((page) => ({ url: page, kind: 'page', optional: true }));
}

/** `utc_start_date`: for the order only, so that what is wrong with the site's zone does no harm. */
function startOf(row: unknown): number | null {
  if (numberIn(row, 'id') === null) return null;
  const text = (textIn(row, 'utc_start_date') ?? textIn(row, 'start_date') ?? '').replace(' ', 'T');
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u.test(text) ? wallMs(text) : null;
}
