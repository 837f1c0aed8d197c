import type { Claim, Instant } from '#libs/domain';
import { formatAgo } from '../words/ago.js';
import { sentence } from '../words/count.js';
import { sourceWords } from '../words/source-words.js';
import { ExtLink } from './ext-link.js';
import { Text } from './text.js';

type Props = {
  readonly claims: readonly Claim[];
  /** What the evidence is for, as the name of the control for those who cannot see beside it. */
  readonly about: string;
  readonly language?: string | null | undefined;
  readonly source?: { readonly name: string; readonly url: string | null } | null;
  readonly confirmed?: Instant | null;
  readonly now: Instant;
};

/** How we know: the words or the code that a claim rests on, whose they are, and when they were last seen. */
export function Evidence({ claims, about, language, source, confirmed, now }: Props) {
  if (claims.length === 0) return null;
  return (
    <details class="evidence">
      <summary>
        How we know<span class="visually-hidden">: {about}</span>
      </summary>
      <div class="evidence__body stack stack--close">
        {claims.map((claim) => (
          <div class="stack stack--close">
            {claim.quote !== null && (
              <blockquote>
                “<Text language={language}>{claim.quote}</Text>”
              </blockquote>
            )}
            {claim.code !== null && <p>Marked in their listing as “{claim.code.code}”.</p>}
            <p class="quiet small">
              {sentence(sourceWords(claim.sourceClass))}.{claim.confidence < 0.7 && ' We are not very sure.'}
            </p>
          </div>
        ))}
        {source && (
          <p class="quiet small">
            Source: <ExtLink href={source.url}>{source.name}</ExtLink>
            {confirmed && `, seen ${formatAgo(confirmed, now)}`}
          </p>
        )}
      </div>
    </details>
  );
}
