import { Notice, Prose, Reasons, sentence } from '#libs/ui';
import type { VisitorItem } from './visitor-item.js';

/** What is said about one idea: what changed, why it may suit, what is good to know, and the note. */
export function IdeaBody({ item }: { readonly item: VisitorItem }) {
  return (
    <>
      {item.changed !== null && <Notice tone="warn">{item.changed}</Notice>}
      <Reasons title="Why it may suit you" state="matches" items={item.why.slice(0, 3).map(sentence)} />
      <Reasons title="Good to know" items={item.goodToKnow.map(sentence)} />
      {item.note !== '' && <Prose>{item.note}</Prose>}
    </>
  );
}
