import { countOf } from '#libs/ui';
import { paths } from '../site/paths.js';
import { spanWords } from '../site/span-words.js';
import type { SourcesSummary } from './summary-of.js';

/** All sources in two sentences: how many are healthy, and how fresh what we have of them is. */
export function Summary({ summary }: { readonly summary: SourcesSummary }) {
  const { sources, watched, healthy, medianAgeMs } = summary;
  return (
    <p>
      {countOf(sources, 'source')}. {healthWords(watched, healthy)}{' '}
      {medianAgeMs !== null && `Half of those that we read were read in the last ${spanWords(medianAgeMs)}. `}
      <a href={paths.outbox}>Mails about them</a>
    </p>
  );
}

/** Rounded down, so that not all is never 100 %. */
function healthWords(watched: number, healthy: number): string {
  if (watched === 0) return 'None of them is read.';
  if (healthy === watched) return 'All that are not paused are healthy (100 %).';
  const percent = Math.floor((100 * healthy) / watched);
  return `${String(healthy)} of the ${String(watched)} that are not paused ${healthy === 1 ? 'is' : 'are'} healthy (${String(percent)} %).`;
}
