import type { ClaimValue } from '#libs/domain';
import { comparative, condition, criticism, exception, hedge, outage, past, plan } from './circumstance.js';
import type { Context, Draft, Modifier } from './draft.js';
import { isElsewhere } from './elsewhere.js';
import { factDenied, negation, requirementNegation } from './negation.js';
import { isDeniedBefore, isUnreal } from './not-so.js';
import { opposition } from './opposition.js';
import { isOtherGroup } from './other-groups.js';
import { retraction } from './retraction.js';

/** What is said of the cafe next door is not said of the room. */
const wrongSubject: Modifier = (draft, { compiled, sentence, before, found, after }) => {
  if (
    draft.value === 'unclear' &&
    isOtherGroup(sentence, found.start + Math.max(0, found.matched.search(GENDERED)), found.end)
  )
    return null;
  if (compiled.family.hazard !== true && draft.value !== 'unclear' && isElsewhere(before)) return null;
  // What is excepted is another subject, and says so.
  const near = (before.slice(-60) + found.matched + after.slice(0, 40)).replace(
    /(?:except|apart from|other than|all but) .*$/,
    '',
  );
  // Training may be about inclusion; "a training day, women only" is closed.
  const subject = draft.value === 'unclear' ? near.replace(/(?:^|[^a-z])(?:training|lectures?)(?![a-z])/g, '') : near;
  return compiled.wrongSubject?.test(subject) === true ? null : draft;
};

/** Where a cue that takes the word before it along names whom it closes. */
const GENDERED = /(?:wom[aeyx]n|(?<![a-z])men|ladies|females?|gents|girls|males?)(?:'s)?[- ]only|all[- ]/;

/** A gendered group is in doubt about trans people exactly where it is closed: what does not open it leaves the doubt. */
const unclear: Modifier = (draft, { sentence, found }) =>
  isUnreal(sentence) || isDeniedBefore(sentence, found.start) ? null : draft;
const ON_UNCLEAR: readonly Modifier[] = [wrongSubject, unclear];

/** In this order; each may end it. */
const MODIFIERS: readonly Modifier[] = [
  criticism,
  opposition,
  wrongSubject,
  past,
  requirementNegation,
  plan,
  factDenied,
  negation,
  exception,
  condition,
  outage,
  retraction,
  hedge,
  comparative,
];

/** Turns a cue in its surroundings into a claim in the making, or null for none. */
export function modify(context: Context): Draft | null {
  const first = firstDraft(context);
  if (first === null) return null;
  let draft: Draft = first;
  for (const modifier of draft.value === 'unclear' ? ON_UNCLEAR : MODIFIERS) {
    const next = modifier(draft, context);
    if (next === null) return null;
    draft = next;
    if (draft.state === 'unknown_stated') return draft;
  }
  return draft;
}

const IMPLIED = 0.55;
const SENTENCE = 0.85;

function firstDraft({ found }: Context): Draft | null {
  const { rule } = found;
  const value: ClaimValue =
    typeof rule.value === 'function' ? rule.value(found.parts, found.matched) : (rule.value ?? null);
  if (value === null) return null;
  return {
    value,
    state: 'stated',
    confidence: rule.confidence ?? (rule.implied === true ? IMPLIED : SENTENCE),
    sourceClass: rule.implied === true ? 'implied' : 'sentence',
    ...(rule.availability === undefined ? {} : { availability: rule.availability }),
    noticeDays: null,
    valid: { from: null, until: null },
  };
}
