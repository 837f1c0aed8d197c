import type { Instant } from '#libs/domain';
import { countOf, formatAgo } from '#libs/ui';
import type { Check } from './source-health.js';

const SIGNS: Readonly<Record<Check['went'], string>> = { new: '●', same: '·', badly: '×' };
const WORDS: Readonly<Record<Check['went'], string>> = { new: 'something new', same: 'nothing new', badly: 'failed' };

/** The last thirty times that a source was asked: a strip to see at a glance, the same in words, and each time for whoever wants it. */
export function Checks({ checks, now }: { readonly checks: readonly Check[]; readonly now: Instant }) {
  if (checks.length === 0) return null;
  const bad = checks.filter(({ went }) => went === 'badly').length;
  return (
    <details class="small">
      <summary>
        <span class="checks" aria-hidden="true">
          {checks.map(({ went }) => SIGNS[went]).join('')}
        </span>{' '}
        {bad === 0
          ? `The last ${countOf(checks.length, 'check')} went well`
          : `Of the last ${countOf(checks.length, 'check')} ${String(bad)} failed`}
      </summary>
      <ol reversed>
        {[...checks].reverse().map(({ at, went, status }) => (
          <li>
            {formatAgo(at, now)}: {WORDS[went]}
            {went === 'badly' && (status === 0 ? ', no answer' : `, status ${String(status)}`)}
          </li>
        ))}
      </ol>
    </details>
  );
}
