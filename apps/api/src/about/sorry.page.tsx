import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type SorryPageProps = {
  readonly frame: SiteFrame;
  /** `problem`: our fault · `busy`: too many requests · `refused`: the form was too old or came from elsewhere. */
  readonly kind: 'problem' | 'busy' | 'refused';
  /** Whether what was typed has been kept. */
  readonly kept: boolean;
  /** What to name when asking about it; null when there is none. */
  readonly reference: string | null;
};

const TITLES = {
  problem: 'Sorry, there is a problem with the service',
  busy: 'Please wait a little',
  refused: 'That did not go through',
} as const;

const WORDS = {
  problem: 'It is not your fault. Please try again in a few minutes.',
  busy: 'Many requests came at once. Please try again in a minute.',
  refused:
    'The page was open for a long time, or the form came from somewhere else. Go back, load the page again and send it once more.',
} as const;

/** The one page for when something fails on our side: no code, no red, and what to do. */
export function SorryPage({ frame, kind, kept, reference }: SorryPageProps) {
  return (
    <SitePage frame={frame} title={TITLES[kind]}>
      <h1>{TITLES[kind]}</h1>
      <p>{WORDS[kind]}</p>
      {kept && <p>We saved your answers.</p>}
      {reference !== null && <p class="quiet">If you ask us about it, name this: {reference}</p>}
    </SitePage>
  );
}
