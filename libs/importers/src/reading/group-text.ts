const SECRET =
  /\b(?:pass ?-?codes?|pass ?words?|pwd|access codes?|security codes?|meeting (?:id|#|number)|mtg id|zoom id|conference id|host key|participant code|dial[ -]?in code)\b|\b(?:pw|pin|id)\s?[:=#]|[?&]pwd=/i;
const MONEY =
  /\b(?:venmo|paypal|pay pal|cash ?app|zelle|square(?:cash| cash| app)|(?:via|by|through) square|gofundme|patreon)\b|\$[a-z]\w{2,30}\b/i;
/** Words of which every text with a secret, a way to pay or a member to ask holds one, or else a mark: most hold none. Of four letters at least, for then it is looked for in strides. */
const WORDS =
  /contact|ask for|pass|code|meeting [in#]|mtg id|zoom id|conference id|host key|venmo|paypal|pay pal|cash|zelle|square|gofundme|patreon/i;
const SHORT_WORD = /pwd/i;
const MAIL = /\b[\w.+%'-]{1,64}@[a-z\d-]{1,63}\./i;
const NUMBER = /(?:\+|\(|\b)\d(?:[\s().-]{0,3}\d){6,14}\b/u;
/** Whom to ask is a member, unless it is the office. */
const MEMBER =
  /\b(?:[Cc]ontact|CONTACT|[Aa]sk for)(?: person)?\s?:?\s(?!(?:Intergroup|Office|Central|Area|Region|District|The|Us|Church|Zoom)\b)\p{Lu}\p{Ll}{1,30}(?:\s\p{Lu}|[.,;:!]|\s(?:at|for|on|if|to|by)\b|$)/u;
const DATE = /\b(?:19|20)\d\d[-. ]\d\d[-. ]\d\d\b/gu;

/**
 * The notes of an anonymous group without what must not be kept: codes to join with, handles to pay to, addresses and numbers of
 * members. A sentence that holds one goes whole, for what is left of it would say something else.
 */
export function groupText(parts: readonly (string | null)[]): string {
  let kept: readonly string[] = [];
  for (const part of parts) {
    const text = part === null ? '' : clean(part.length > 20_000 ? part.slice(0, 20_000) : part);
    if (text !== '' && !kept.includes(text)) kept = [...kept, text];
  }
  return kept.length < 2 ? (kept[0] ?? '') : kept.join('\n\n');
}

function clean(part: string): string {
  if (!isSecret(part)) return part.trim();
  const kept: string[] = [];
  let dropped = false;
  for (const line of part.split(/\r?\n|<br\s?\/?>|<\/p>/iu)) {
    // "Ask for Ann B. 555-0101" is one sentence: names of members end in a letter and a point.
    const sentences = line.split(/(?<=[.!?;])(?<!\b\p{Lu}\.)\s/u);
    const open = sentences.filter((one) => !isSecret(one));
    const rest = open.join(' ').trim();
    // "Passcode:" on one line and the code on the next.
    if (rest !== '' && !(dropped && /^\S{1,30}$/u.test(rest))) kept.push(rest);
    dropped = open.length < sentences.length;
  }
  return kept.join('\n');
}

function isSecret(text: string): boolean {
  if (mayHold(text) && (MEMBER.test(text) || SECRET.test(text) || MONEY.test(text))) return true;
  return (text.includes('@') && MAIL.test(text)) || isNumbered(text);
}

/** Codes without a word stand behind a mark: "PIN: 1234", "$ann-b". */
function mayHold(text: string): boolean {
  const marked = text.includes(':') || text.includes('=') || text.includes('#') || text.includes('$');
  return marked || WORDS.test(text) || SHORT_WORD.test(text);
}

/** "No meeting on 2026-12-24" holds no number to ring. */
function isNumbered(text: string): boolean {
  return NUMBER.test(text) && NUMBER.test(text.replace(DATE, ' '));
}
