import { countOf, midSentence, Text } from '#libs/ui';
import { numberWords, shareWords } from '../site/number-words.js';
import type { SourceHealth } from './source-health.js';

/** What the last reading brought, and all requests, for whoever wants the figures. */
export function Figures({ source: { requests, notModified, report, problems } }: { readonly source: SourceHealth }) {
  if (requests === 0 && report === null) return null;
  return (
    <details>
      <summary>The last reading, and all requests</summary>
      {report !== null && (
        <p>
          In the last reading {midSentence(countOf(report.added, 'event'))} came, {report.changed} changed and{' '}
          {report.missing} went missing.
        </p>
      )}
      {requests > 0 && (
        <p>
          Asked {requests === 1 ? 'once' : `${numberWords(requests)} times`}. “Not modified” was the answer to{' '}
          {shareWords(notModified, requests)}.
        </p>
      )}
      {problems.length > 0 && (
        <ul>
          {problems.map(({ message, where }) => (
            <li>
              <Text>{message}</Text>{' '}
              <span class="quiet small">
                (<Text>{where}</Text>)
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
