import { htmlLines } from '#libs/extract';

const MOST = 200;

/**
 * The first sentences of a description, for sources whose terms allow a short summary and no copy: at most 200 characters of plain
 * text, cut at the end of a sentence where there is one, else at a word.
 */
export function summaryOf(markup: string): string {
  const text = htmlLines(markup).join(' ');
  if (text.length <= MOST) return text;
  const head = text.slice(0, MOST + 1);
  const ends = [...head.matchAll(/[.!?…]["')\]’”]?\s/gu)].at(-1);
  if (ends !== undefined) return head.slice(0, ends.index + ends[0].length).trim();
  const word = head.slice(0, MOST).lastIndexOf(' ');
  return `${head.slice(0, word > 0 ? word : MOST - 1).trim()}…`;
}
