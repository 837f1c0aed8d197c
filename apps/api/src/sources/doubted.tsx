import type { Doubt } from '#libs/domain';
import { countOf, Notice, PostButton } from '#libs/ui';
import { paths } from '../site/paths.js';
import { numberWords } from '../site/number-words.js';
import type { SourceHealth } from './source-health.js';

/** An answer that is more likely a mistake than news, for a person to believe or not. */
export function Doubted({ csrf, source }: { readonly csrf: string; readonly source: SourceHealth }) {
  const { doubt, id, name } = source;
  if (doubt === null) return null;
  const decide = (decision: 'accept' | 'keep') => ({ since: doubt.since, decision });
  return (
    <Notice>
      <p>{doubtSentence(doubt)}</p>
      <p>{whatNext(doubt)}</p>
      <div class="row">
        <PostButton action={paths.sourceDoubt(id)} csrf={csrf} hidden={decide('accept')} about={name}>
          Believe it
        </PostButton>
        {doubt.decision === null && (
          <PostButton action={paths.sourceDoubt(id)} csrf={csrf} hidden={decide('keep')} look="second" about={name}>
            Keep what we have
          </PostButton>
        )}
      </div>
    </Notice>
  );
}

/** What is doubted of an answer, in one sentence. */
export function doubtSentence({ kind, lost, of, hours, seen }: Doubt): string {
  const said = seen === 1 ? '' : ` It has said so ${numberWords(seen)} times.`;
  if (kind === 'shifted') {
    const by = `${countOf(Math.abs(hours ?? 0), 'hour')} ${(hours ?? 0) > 0 ? 'later' : 'earlier'}`;
    return `All ${numberWords(of)} events moved at once, ${by}. Has its time zone changed?${said}`;
  }
  if (kind === 'emptied') return `Its answer was empty, and ${countOf(of, 'event')} of it are still to come.${said}`;
  if (kind === 'replaced')
    return `It names none of the ${numberWords(of)} events that are still to come. Is this another calendar?${said}`;
  return `Of ${numberWords(of)} events that are still to come it named ${numberWords(of - lost)}.${said}`;
}

function whatNext({ kind, decision }: Doubt): string {
  const kept = kind === 'shifted' ? 'The times that we had stay.' : 'Nothing was taken away.';
  return decision === 'keep'
    ? `${kept} It stays so until its answer changes.`
    : `${kept} If it says the same for three days, we believe it.`;
}
