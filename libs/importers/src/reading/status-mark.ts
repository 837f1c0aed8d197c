/** A word such as "cancelled" as it stands in a title. */
export type StatusMark = { readonly before: string; readonly word: string; readonly after: string };

const DATE = '\\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\b';
/** What stands beside the word: why, and for how long. */
const WHY = `due to|owing to|because of|until|till|today|tonight|tomorrow|this (?:week|month|morning|afternoon|evening)|(?:for|on|to) (?:today|tonight|this|now|${DATE})`;

const NOT_SAID = /\b(?:not|never|isn['’]t|aren['’]t|was|were|be|being|got|gets?|getting)\W{1,2}$/iu;
const ASKED = /^\W{0,5}(?:why|how|what|when|if)\b/iu;
const OPENED = /[[({*~]{1,3}\s?(?:event |this event is |class |session )?$/iu;
const CLOSED = new RegExp(
  `^(?:\\s?[-–—:,;.][^()[\\]{}*~]{0,60}|\\s(?:${WHY}|\\d)[^()[\\]{}*~]{0,60})?\\s?!{0,3}\\s?[\\])}*~]{1,3}`,
  'iu',
);
const IN_FRONT = /^\W{0,5}(?:event |this event is |this event has been |class |session )?$/iu;
const APART = new RegExp(
  `^(?:\\s(?:${WHY})[^:!|–—-]{0,60}|\\s?\\([^()]{1,60}\\))?(?:\\s*[:!|/*–—-]|\\.\\s)[\\s:!*|–—-]*`,
  'iu',
);
const AT_THE_END = new RegExp(`^(?:\\s{1,2}(?:${WHY})[^:|–—]{0,60})?\\W{0,4}$`, 'iu');
const SET_APART = /\s{0,3}(?:\s[-–—]|[-–—]\s|[:|!,])\s{0,3}(?:event |now |this event is |has been )?$/iu;
const SAID = /\s{1,3}(?:is|are|has been|have been|is now|are now)\s$/iu;
const MORE = /^\s{0,2}[-–—:(,!]/u;

/**
 * What a title says without the mark; null where the word is part of the title. It counts in brackets, with a mark that sets it apart,
 * in capitals, or as the last word with a capital of its own: "Cancelled stamps, an exhibition" and "Living with postponed grief" are
 * titles. Why and for how long may stand beside it.
 */
export function withoutMark({ before, word, after }: StatusMark): string | null {
  if (NOT_SAID.test(before.slice(-12)) || ASKED.test(before)) return null;
  const opened = OPENED.exec(before);
  const closed = opened === null ? null : CLOSED.exec(after);
  if (opened !== null && closed !== null) return `${before.slice(0, opened.index)} ${after.slice(closed[0].length)}`;

  if (IN_FRONT.test(before)) {
    const apart = APART.exec(after);
    if (apart !== null) return after.slice(apart[0].length);
    if (/^\W{0,5}$/u.test(after)) return after;
  }
  if (AT_THE_END.test(after)) {
    const apart = SET_APART.exec(before) ?? SAID.exec(before);
    if (apart !== null) return before.slice(0, apart.index);
  }
  return inCapitals({ before, word, after });
}

/** Words that stand out by their letters alone. */
function inCapitals({ before, word, after }: StatusMark): string | null {
  const capital = !word.includes(' ') && word.charAt(0) !== word.charAt(0).toLowerCase();
  const all = `${before}${word}${after}`;
  const loud = word === word.toUpperCase() && (!word.includes(' ') || all !== all.toUpperCase());
  if (loud && IN_FRONT.test(before)) return after;
  if (capital && AT_THE_END.test(after) && /[\s/–—-]$/u.test(before)) return before.replace(/[\s/–—-]{1,3}$/u, '');
  if (!loud || !/\s$/u.test(before)) return null;
  return MORE.test(after) || SET_APART.test(before) ? `${before}${after.trimStart()}` : null;
}
