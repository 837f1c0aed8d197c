import type { Reading } from './reading.js';

/** A half-open span of the plain text in which no cue counts. */
export type Blocked = { readonly start: number; readonly end: number };

/** From here to the end of the text is somebody else's: other events, footers. */
const TAIL =
  /(?:^|\n)(?:-- ?\n|(?:similar|related|other|more|upcoming|recommended|suggested) (?:events?|groups?|meetups?|listings?)(?: [^\n]{0,40})?(?::|\n|$)|you (?:may|might) also (?:like|be interested)|people also (?:viewed|liked)|unsubscribe|to unsubscribe|you (?:are receiving|received) this|sent from my|this (?:e-?mail|message) (?:is|and|may|was|has)|confidentiality notice|©|copyright (?:\d|©|\(c\)))/;
/** One line that is not about the gathering. */
const LINE =
  /(?:^|\n)(?:(?:home|menu|skip to)[^\n]{0,20}(?:\||>|»|\/)[^\n]{0,300}|[^\n|]{1,30}(?:\|[^\n|]{1,30}){3,12}|(?:proudly |kindly |generously )?(?:sponsored|supported|funded|made possible) by[^\n]{0,200}|(?:with )?thanks to our (?:sponsors?|funders?)[^\n]{0,200}|photo(?:graph)?s? (?:by|credit|courtesy)[^\n]{0,120}|categor(?:y|ies):[^\n]{0,200}|tags?:[^\n]{0,200})(?=\n|$)/g;
/** A form that nobody filled in: "Yes / Not this time", boxes, choices. */
const FORM =
  /(?:\?|:) ?(?:yes ?\/ ?no|yes ?\/ ?not|y ?\/ ?n(?![a-z])|no ?\/ ?yes|yes or no(?![a-z])|yes \| no|\[ ?\]|☐|_ _ _|\(please (?:circle|tick|delete)|\((?:circle|tick|delete) one)[^\n]{0,80}/g;
/** Somebody did fill it in. */
const TICKED = /\[ ?[x✓✔] ?\]|\( ?[x✓✔] ?\)|[☑☒■◼⬛●⚫◉✅✓✔]/;
/** Of a form, the question before its choices. */
const LONGEST_LABEL = 160;
const QUOTED = /"(?<inside>[^"\n]{2,80})"/g;
const SMALL = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with', 'from', 'at']);

/** Spans that hold names, titles, footers, forms and navigation: step 1 of the engine. Linear in the text. */
export function falseDomains(reading: Reading, names: readonly (string | null | undefined)[]): readonly Blocked[] {
  const { plain, cased } = reading;
  const blocked: Blocked[] = [];
  const tail = TAIL.exec(plain);
  if (tail !== null && (tail.index > 0 || tail[0].startsWith('-') === false))
    blocked.push({ start: tail.index, end: plain.length });
  for (const match of plain.matchAll(LINE)) blocked.push({ start: match.index, end: match.index + match[0].length });
  for (const match of plain.matchAll(FORM)) {
    if (TICKED.test(match[0])) continue;
    const line = plain.lastIndexOf('\n', match.index) + 1;
    blocked.push({ start: Math.max(line, match.index - LONGEST_LABEL), end: match.index + match[0].length });
  }
  for (const match of cased.matchAll(QUOTED)) {
    if (isTitleCase(match.groups?.['inside'] ?? ''))
      blocked.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const name of names) blocked.push(...mentions(plain, name));
  return blocked;
}

/** Whether a span touches a blocked one. */
export function isBlocked(blocked: readonly Blocked[], start: number, end: number): boolean {
  return blocked.some((span) => start < span.end && end > span.start);
}

function isTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => word !== '' && !SMALL.has(word.toLowerCase()));
  return words.length > 0 && words.length <= 9 && words.every((word) => /^[A-Z0-9'"(]/.test(word));
}

/** Where a name of two words or more is mentioned; a single word is too likely to be prose. */
function mentions(plain: string, name: string | null | undefined): readonly Blocked[] {
  const wanted = (name ?? '')
    .toLowerCase()
    .replace(/\s{1,9}/g, ' ')
    .trim();
  if (!wanted.includes(' ') || wanted.length > 200) return [];
  const found: Blocked[] = [];
  for (let at = plain.indexOf(wanted); at !== -1 && found.length < 50; at = plain.indexOf(wanted, at + wanted.length)) {
    const next = plain[at + wanted.length];
    // A whole sentence that equals the title is still a sentence of the text when nothing else is there.
    if (next === undefined || !/[a-z0-9]/.test(next)) found.push({ start: at, end: at + wanted.length });
  }
  return found;
}
