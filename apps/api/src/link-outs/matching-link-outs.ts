import type { LinkOut } from '#libs/store';
import type { FindQuery } from '../find/find-query.js';

/** More than a handful nobody reads. */
const MOST = 8;

/** Words of four letters or more that stand in nearly every text, and so say nothing about it. */
const COMMON_WORDS = new Set(
  'with that this they them their your from have what when where people group groups meeting meetings near online'.split(
    ' ',
  ),
);

/** Organisations to name below a search: those whose texts have its words, and all of them when support groups are looked for. */
export function matchingLinkOuts(
  query: Pick<FindQuery, 'text' | 'kind' | 'page'>,
  all: readonly LinkOut[],
): readonly LinkOut[] {
  if (query.page > 1) return [];
  const asked = wordsOf(query.text).filter((word) => word.length >= 4 && !COMMON_WORDS.has(word));
  const spoken = all.filter((one) => {
    const words = wordsOf([one.organisation, one.about, one.forWhom].join(' '));
    return asked.some((word) => words.some((other) => isAlike(word, other)));
  });
  const others = query.kind === 'support-group' ? all.filter((one) => !spoken.includes(one)) : [];
  return [...spoken, ...others].slice(0, MOST);
}

/** "drink" and "drinking", "griefs" and "grief". */
function isAlike(one: string, other: string): boolean {
  return one === other || (other.length >= 4 && (one.startsWith(other) || other.startsWith(one)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
