import type { SourceHealth as Row } from '#libs/store';
import { numberWords } from '../site/number-words.js';

/**
 * How many events the last answer of a source named, and how many its last whole answers did: “41 events now, usually 40–45.” Null when no
 * answer was read; without “usually” when there was only one answer to tell it by.
 */
export function eventsWords({ report, counts }: Pick<Row, 'report' | 'counts'>): string | null {
  if (report === null) return null;
  const now = `${report.listings === 0 ? 'No' : numberWords(report.listings)} ${report.listings === 1 ? 'event' : 'events'} now`;
  if (counts.length < 2) return `${now}.`;
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return `${now}, usually ${least === most ? numberWords(least) : `${numberWords(least)}–${numberWords(most)}`}.`;
}
