import type { Detection, Extraction, Problem } from '#libs/domain';
import type { Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { answerOf } from './answer.js';
import { eventOfRow, type Row } from './event.js';
import { formatList } from './format-list.js';
import { isMeetingRows } from './is-meeting-rows.js';
import { leadsTo } from './leads.js';
import { isPaged, nextPage, requestsFor } from './requests.js';

/** A server of the Basic Meeting List Toolbox: meetings of Narcotics Anonymous, and of some others. */
export const bmlt: Importer = {
  key: 'bmlt',
  title: 'BMLT server (Narcotics Anonymous)',
  // The aggregator's house rules; a list of weekly meetings is no other by the afternoon.
  restHours: 24,

  recognise({ text }: Probe): Detection | null {
    if (!isMeetingRows(text)) return null;
    return { platform: 'bmlt', confidence: 0.9, evidence: ['JSON rows with id_bigint and weekday_tinyint'] };
  },

  leads: leadsTo,

  requests: ({ url, options }) => requestsFor(url, options),

  extract({ text, url }: ImporterInput): Extraction {
    const answer = answerOf(text);
    const formats = formatList(answer.whole);
    const read = answer.rows.map((row) => eventOfRow(row, formats));
    const paged = isPaged(url);
    const whole = answer.problems.length === 0;
    return extractionOf({
      detected: { platform: 'bmlt', confidence: 0.9, evidence: [`a list of ${read.length} meetings`] },
      // A search without a filter that an aggregator accepts is answered with nothing at all.
      complete: !paged && whole && read.length > 0,
      ...(paged ? { wholePage: whole } : {}),
      next: nextPage(url, read.length),
      read,
      problems: [...answer.problems, ...unknownFormats(read)],
    });
  },
};

function unknownFormats(read: readonly Row[]): readonly Problem[] {
  const count = new Map<string, number>();
  for (const { unknown } of read) for (const key of unknown) count.set(key, (count.get(key) ?? 0) + 1);
  return [...count]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, times]) => {
      const meetings = times === 1 ? '1 meeting' : `${times} meetings`;
      const message = `The format "${key}" of ${meetings} is not one that we know, so it was kept as it is.`;
      return { code: 'unknown-code', message, where: `format ${key}`, severity: 'note' };
    });
}
