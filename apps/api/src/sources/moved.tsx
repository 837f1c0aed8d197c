import { countOf, Notice, PostButton, Text } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SourceHealth } from './source-health.js';

/** What an answer said about a new address, for a person to believe or not. */
export function Moved({ csrf, source }: { readonly csrf: string; readonly source: SourceHealth }) {
  if (source.moved === null) return null;
  const { to, seen, otherHost, accept } = source.moved;
  return (
    <Notice>
      <p>
        It says that it moved to another address{otherHost ? ', on another site' : ''}: <Text>{to}</Text>. It has said
        so {seen === 1 ? 'once' : countOf(seen, 'time')}.
      </p>
      {accept === null ? (
        <p>We read it with a key, which only its organiser may take there. Ask them.</p>
      ) : (
        <PostButton action={paths.sourceMove(source.id)} csrf={csrf} hidden={{ to: accept }} about={source.name}>
          Read it there from now on
        </PostButton>
      )}
    </Notice>
  );
}
