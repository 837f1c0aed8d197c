import type { ClaimValue } from '#libs/domain';
import type { CompiledFamily } from './compiled.js';
import type { Draft } from './draft.js';
import type { Found } from './match-rules.js';

/**
 * What stands in a form beside its label: `void` says nothing, such as "n/a" or a box that nobody ticked; `unneeded` is
 * "not required".
 */
export type FieldAnswer = 'yes' | 'no' | 'partly' | 'unknown' | 'unneeded' | 'void';

/**
 * Reads a cue as the label of a form field: "Step-free access: No", "Quiet room [ ] yes [x] no", "✗ Captions". Null where
 * no answer stands beside it, and the words are prose. `start` and `end` are the cue in the plain text; looks a line and a
 * half ahead at most, so that the work for each cue is bounded.
 */
export function fieldAnswer(plain: string, start: number, end: number): FieldAnswer | null {
  const line = plain.lastIndexOf('\n', start - 1) + 1;
  const before = plain.slice(Math.max(line, start - LONGEST_LINE), start);
  const rest = plain.slice(end, end + LONGEST_LINE);
  const opening = OPENING_MARK.exec(before);
  if (opening !== null) {
    const mark = LAST_MARK.exec(before)?.groups?.['mark'];
    return mark === undefined ? null : markAnswer(mark);
  }
  const label = LABEL.exec(rest)?.[0] ?? '';
  return (
    chosen(rest.slice(label.length)) ??
    separated(rest) ??
    (/^[-#>\s]{0,6}$/.test(before) ? wordAnswer(BARE.exec(rest)?.groups) : null)
  );
}

/** The claim of a label after its answer; null for none. */
export function answered(draft: Draft, { family }: CompiledFamily, found: Found, answer: FieldAnswer): Draft | null {
  const tri = family.tri === true;
  switch (answer) {
    case 'yes':
      return draft;
    case 'void':
      return null;
    case 'unknown':
      return { ...draft, value: null, state: 'unknown_stated', confidence: 0.7 };
    case 'partly':
      return tri && draft.value === 'yes' ? { ...draft, value: 'limited' } : null;
    case 'unneeded':
      return found.rule.kind === 'requirement' ? denied(draft, found) : null;
    case 'no':
      return denied(draft, found) ?? (tri ? { ...draft, ...STATED, value: 'no' } : isAbsent(draft) ? draft : null);
  }
}

function denied(draft: Draft, { rule, parts, matched }: Found): Draft | null {
  const value: ClaimValue = typeof rule.negated === 'function' ? rule.negated(parts, matched) : (rule.negated ?? null);
  return value === null ? null : { ...draft, ...STATED, value };
}

/** An answer is said outright, even where its label alone would only hint. */
const STATED = { confidence: 0.85, sourceClass: 'sentence' } as const;
/** "✗ No lift": what denies already is not denied again. */
const isAbsent = ({ value }: Draft): boolean => value === 'no' || value === 'none';

const LONGEST_LINE = 140;

const TICKED = '\\[ ?[x✓✔] ?\\]|\\( ?[x✓✔] ?\\)|[☑☒■◼⬛●⚫◉✅✓✔]';
const EMPTY = '\\[ {0,3}\\]|\\( {0,3}\\)|[☐□◻⬜○⚪▢]';
const CROSS = '[✗✘❌✖✕×🚫]';
const MARK = `(?<mark>${TICKED}|${EMPTY}|${CROSS})\\uFE0F?`;
/** A line that starts with a mark has its marks before its labels. */
const OPENING_MARK = new RegExp(`^[-\\s]{0,4}(?:${TICKED}|${EMPTY}|${CROSS})`, 'u');
const LAST_MARK = new RegExp(`${MARK} ?(?:[a-z'/-]{1,16} ){0,4}$`, 'u');

const OPTION = "(?<option>yes|no|partly|partially|partial|limited|unknown|not sure|don't know|unsure|n/a|other|y|n)";
const BETWEEN = '[ ,/|]{0,4}';
const BOX_FIRST = new RegExp(`${BETWEEN}(?<box>${TICKED}|${EMPTY}) ?${OPTION}(?![a-z])`, 'uy');
const BOX_LAST = new RegExp(`${BETWEEN}${OPTION} ?(?<box>${TICKED}|${EMPTY})`, 'uy');
const IS_TICKED = new RegExp(`^(?:${TICKED})$`, 'u');
const MOST_OPTIONS = 5;

const TAIL = "(?: (?!but |and |or |so |with |if )[a-z'/-]{1,16}){0,4}?(?: ?\\([a-z][^()\\n]{1,40}\\))?";
const SEPARATOR = '(?: ?(?:[:=|→⇒?]|=>|->|\\.{2,12}|\\t)| -| >|\\n){1,3} {0,2}';
const LABEL = new RegExp(`^${TAIL}(?:${SEPARATOR}| )(?=${EMPTY}|${TICKED}|yes|no)`, 'u');

const END = '(?= ?(?:[.,;!)|/(\\n]|-(?![a-z])|but |though |however |because |as |due to |yet[.,;!]|$))';
const SORRY = "(?:(?:sadly|unfortunately|sorry|currently|afraid|we're afraid|i'm afraid|still|alas|answer|a)[,:]? )?";
const WORDED = [
  `(?<unknown>unknown|tb[acd]|t\\.b\\.c|to be (?:confirmed|announced|decided|advised)|not (?:yet )?(?:sure|known|confirmed|stated|specified|checked|decided|recorded)|(?:we(?:'re| are) )?(?:not sure|unsure|uncertain)|(?:we )?(?:don't|do not) know|unclear|unconfirmed|pending|maybe|possibly|no (?:information|info|data|idea)|\\?{1,3})`,
  '(?<unneeded>(?:is |are )?(?:not |never )(?:required|necessary|needed|compulsory|mandatory|obligatory|expected)|optional|voluntary)',
  '(?<void>n/a|n\\.a\\.?|na|not applicable|not relevant|-{1,3}|_{1,9}|blank|x|none given|see (?:below|above|website))',
  `(?<no>${SORRY}(?:no|none|nope|nil|n|false|0|zero|never|not|unavailable|neither|nowhere|no way|absolutely not|definitely not|certainly not|there (?:is|are) (?:none|not)|there (?:isn't|aren't)(?: one| any)?|(?:it|this|we|they) (?:is|are|do|does) not|(?:it|this) isn't|we (?:don't|aren't)|not (?:at all|available|provided|offered|allowed|permitted|possible|accessible|suitable|yet|currently|here|this time|really|in place|at (?:present|the moment|this time)|for now|anymore|any more|always possible|supported|ok|okay|welcome|admitted|possible yet|yet available|currently available|available (?:yet|here|at present|at the moment|at this time))))`,
  '(?<partly>partly|partial(?:ly)?|limited|mostly|in part|some|somewhat|restricted|partial access|only (?:partly|partially|in part)|yes(?:,| -|;)? (?:but|via|through|except|apart from|using the|use the|only|with (?:a|one|some) (?:small |portable )?(?:step|ramp)|by the)(?: [^\\s.;]{1,20}){0,9}?)',
  '(?<yes>yes|yep|y|true|1|always|of course|certainly|absolutely|available|provided)',
];
const WORD = `(?:${WORDED.join('|')})${END}`;
const SIGN = `(?:(?<cross>${CROSS})|(?<tick>${TICKED})|(?<empty>${EMPTY}))\\uFE0F?`;
const SEPARATED = new RegExp(`^${TAIL}${SEPARATOR}(?:${WORD}|${SIGN})`, 'u');
/** A mark needs no colon. */
const SIGNED = new RegExp(`^${TAIL} ?${SIGN}`, 'u');
/** "Step-free access no": nothing else on the line. */
const BARE = new RegExp(`^(?: [a-z'/-]{1,16}){0,2}? ${WORD.replace(END, '\\.?(?=\\n|$)')}`, 'u');

function separated(rest: string): FieldAnswer | null {
  return wordAnswer(SEPARATED.exec(rest)?.groups) ?? wordAnswer(SIGNED.exec(rest)?.groups);
}

function wordAnswer(groups: Readonly<Record<string, string | undefined>> | undefined): FieldAnswer | null {
  if (groups === undefined) return null;
  if ((groups['no'] ?? groups['cross']) !== undefined) return 'no';
  if ((groups['yes'] ?? groups['tick']) !== undefined) return groups['tick'] === '☒' ? 'void' : 'yes';
  if (groups['partly'] !== undefined) return 'partly';
  if (groups['unneeded'] !== undefined) return 'unneeded';
  return groups['unknown'] === undefined ? 'void' : 'unknown';
}

function markAnswer(mark: string): FieldAnswer {
  if (new RegExp(CROSS, 'u').test(mark)) return 'no';
  // Some tick a box with a cross, some cross out what is not there.
  return mark !== '☒' && IS_TICKED.test(mark) ? 'yes' : 'void';
}

/** "[ ] yes [x] no", "yes ☐ no ☑": the one option that is ticked. */
function chosen(choices: string): FieldAnswer | null {
  const expression = /^(?:yes|no)/.test(choices) ? BOX_LAST : BOX_FIRST;
  const ticked: string[] = [];
  let seen = 0;
  expression.lastIndex = 0;
  for (; seen < MOST_OPTIONS; seen += 1) {
    const groups = expression.exec(choices)?.groups;
    if (groups === undefined) break;
    if (IS_TICKED.test(groups['box'] ?? '')) ticked.push(groups['option'] ?? '');
  }
  if (seen < 2) return null;
  const [only] = ticked;
  if (only === undefined || ticked.length > 1) return 'void';
  if (only.startsWith('y')) return 'yes';
  if (only === 'no' || only === 'n') return 'no';
  if (/^(?:part|limited)/.test(only)) return 'partly';
  return only === 'n/a' || only === 'other' ? 'void' : 'unknown';
}
