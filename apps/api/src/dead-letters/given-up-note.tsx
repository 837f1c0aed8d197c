import { Notice } from '#libs/ui';
import { paths } from '../site/paths.js';

/** On the card of a source: something about it failed each time, and can be tried again. */
export function GivenUpNote({ givenUp }: { readonly givenUp: boolean }) {
  if (!givenUp) return null;
  return (
    <Notice>
      <p>
        We gave up on its last answer after three tries. <a href={paths.deadLetters}>See why, and try again</a>
      </p>
    </Notice>
  );
}
