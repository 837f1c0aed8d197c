import { Text } from '#libs/ui';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

/** `unusable` is told in the words of the problem itself, with the fields that it is about. */
export type SorryKind = keyof typeof TITLES;

export type SorryPageProps = {
  readonly frame: SiteFrame;
  readonly kind: SorryKind;
  /** One sentence about what cannot be used. */
  readonly detail: string;
  /** Names of the fields to look at again. */
  readonly fields: readonly string[];
  /** Whether what was typed has been kept. */
  readonly kept: boolean;
  /** What to name when asking about it; null when there is none. */
  readonly reference: string | null;
};

const TITLES = {
  problem: 'Sorry, there is a problem with the service',
  busy: 'Please wait a little',
  refused: 'That did not go through',
  garbled: 'We could not read that',
  'too-big': 'That is too much at once',
  'too-long': 'This address is too long',
  strange: 'We could not read that',
  'not-here': 'This cannot be done here',
  unusable: 'Some of this cannot be used',
} as const;

const WORDS = {
  problem: 'It is not your fault. Please try again in a few minutes.',
  busy: 'Many requests came at once. Please try again in a minute.',
  refused:
    'The page was open for a long time, or the form came from somewhere else. Go back, load the page again and send it once more.',
  garbled: 'A part of the address, or of what was sent, is broken. Check the address, or go back and try again.',
  'too-big':
    'What you sent is more than we can take. Go back, make it shorter and send it again. A file may have 5 MB.',
  'too-long': 'None of our addresses is so long. If you copied it, check that nothing else came with it.',
  strange: 'What was sent is of a kind that we do not take. Go back and use the form on the page.',
  'not-here': 'There is a page here, but it does not do this. Go back to where you came from.',
} as const;

/** The one page for when something fails: no code, no red, what is true about it, and what to do. */
export function SorryPage({ frame, kind, detail, fields, kept, reference }: SorryPageProps) {
  return (
    <SitePage frame={frame} title={TITLES[kind]}>
      <h1>{TITLES[kind]}</h1>
      <p>{kind === 'unusable' ? detail : WORDS[kind]}</p>
      {fields.length > 0 && (
        <p>
          Go back and look again at: <Text>{fields.join(', ')}</Text>
        </p>
      )}
      {kept && <p>We saved your answers.</p>}
      {reference !== null && <p class="quiet">If you ask us about it, name this: {reference}</p>}
    </SitePage>
  );
}
