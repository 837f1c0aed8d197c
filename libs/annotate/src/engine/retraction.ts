import { intervalIn, isDated } from './dates.js';
import { provisions } from './circumstance.js';
import type { Context, Draft, Modifier } from './draft.js';

const START = '(?:^ ?|[,;(:] ?| - ?|\\. | (?=but |though |although |yet |however |which |that |except |and ))';
const LINK =
  '(?:(?:but|however|although|though|yet|only|sadly|unfortunately|alas|except|and|while|whereas|which|at present|right now|for now)[, ]{1,2}){0,3}(?:that )?';
const PRONOUN = 'it|this|that|they|these|which|the latter|one of (?:them|which)|that one';
const THING =
  '(?:the |our )(?:passenger |platform |wheelchair |stair ?|quiet |calm |sensory |chill-out )?(?:lift|elevator|ramp|stairlift|room|space|area|tent|corner|captions?|captioning|captioner|subtitles)';
const VERB =
  "(?:'s|'re|'ll be|'s been| is| are| was| were| has| have| had| will be| will| does| do| did| can| could| may| might be| might| keeps?| stays?| remains?| seems?| needs?| gets?| only)?";
const ADVERB =
  '(?: ?(?:currently|still|now|also|sadly|unfortunately|temporarily|presently|been|being|at present|at the moment|right now|all|permanently|only|officially|yet|to be|in fact|again|just)){0,3}';
/** There is no getting in by it. */
const GONE =
  "(?: ?(?:(?:staff|tenants|residents|employees|drivers) (?:may|can|are allowed to) use|out of (?:order|service|action|use|bounds)|broken(?: down)?|bust|defective|faulty|not (?:yet )?(?:currently |always )?(?:work(?:ing)?|available|in (?:use|service|place)|open|operational|running|usable|safe|reliable|ready|there|installed|finished|fitted|switched on|on|run|functional|functioning|accessible|step[- ]free|wheelchair accessible|suitable|big enough|wide enough)|inoperable|inaccessible|(?:been )?(?:removed|taken away|taken out|stolen|dismantled|switched off|turned off|withdrawn|cancelled|suspended|decommissioned|condemned|locked|closed(?! (?:on|at|to|for lunch|every|caption))|shut(?! (?:on|at|every)))|(?:gone|down|off)(?=[.,;)]|$| (?:until|till|this|today|tonight|for (?:the|now|a)|again|since))|under repair|(?:being )?(?:repaired|replaced|refurbished|renovated|fixed|serviced|rebuilt)|awaiting (?:repair|parts|an engineer)|unavailable|off[- ]limits|fail(?:ed|ing)|stopped working|no longer (?:works?|working|available|there|in use|usable|runs?|operates?|in service)|(?:for )?(?:staff|goods|freight|deliveries|cargo|residents|tenants)(?: use)?(?: only)?(?=[.,;)]|$)|staff-only|needs? (?:repair|fixing|replacing)|repair(?:ed|s)?)| (?:not|never) (?:reach|go|get|run|serve|stop at|come|extend)(?: (?:up|down|as far as|to|at))? (?:to )?(?:our|the|this|that|us|upstairs|it)(?: (?:meeting )?(?:floor|room|level|hall|space|basement|studio|part|storey))?|n't(?: currently| yet| always)? (?:work(?:ing)?|available|open|in use|running|there|installed|operational|usable|ready)|n't (?:reach|go|get|run|serve|stop at|come)(?: (?:up|down|as far as|to|at))? (?:to )?(?:our|the|this|that|us|upstairs|it)(?: (?:meeting )?(?:floor|room|level|hall|space|basement|studio|part|storey))?| stops? (?:short of|below|before|one floor (?:below|short)))";
const AT_TIMES =
  "(?: (?:is|are|can be|gets|get))?(?: (?:often|usually|regularly|always|sometimes|frequently|occasionally|not always|only sometimes) [a-z]|(?: (?:is|are|can be))? (?:unreliable|temperamental|too (?:small|narrow|steep)|very (?:small|narrow|steep)|small|narrow|steep|locked (?:at|after|on)|closed (?:on|at|every)|only (?:works|open|runs|available) (?:on|at|until|during|when|sometimes|if))|n't always)";

const AFTER_IN_SENTENCE = new RegExp(`${START}${LINK}(?:${PRONOUN}|${THING})?${VERB}${ADVERB}${GONE}(?![a-z])`);
const NEXT_BY_PRONOUN = new RegExp(`^${LINK}(?:${PRONOUN})${VERB}${ADVERB}${GONE}(?![a-z])`);
const NEXT_BY_NAME = new RegExp(`^${LINK}${THING}${VERB}${ADVERB}${GONE}(?![a-z])`);
const LIMITED_IN_SENTENCE = new RegExp(`${START}${LINK}(?:${PRONOUN}|${THING})${VERB}${AT_TIMES}`);

/** It is there, and yet not for everybody or not each time. */
const TROUBLE =
  "(?: (?:been |often |sometimes |still |lately |recently |a bit |rather |quite |very ){0,2}(?:acting up|playing up|temperamental|unreliable|on the blink|on its last legs|hit[- ](?:and|or)[- ]miss|iffy|dodgy|breaking down|breaks down|giving (?:us )?(?:trouble|problems)|having problems|getting stuck|gets stuck|too (?:small|narrow|steep|short|shallow|tight|slow|heavy))|(?: is| are)?(?:n't| not)(?: quite| really| always)? [a-z]{3,10} enough (?:to|for)|(?:n't| not) (?:take|fit|hold) (?:an? |the |most |all |larger? |heavier |powered |electric ))";
const IN_TROUBLE = new RegExp(`${START}${LINK}(?:${PRONOUN}|${THING})?${VERB}${TROUBLE}`);
/** A way in that is locked, and a key that nobody hands out. */
const NO_WAY_IN =
  /^(?! ?,? ?(?:and|but) (?:also )?(?:the )?(?:cafe|shop|toilet))[^.]{0,40}(?:but|though|although|however|except|only)[, ]{1,2}(?:that )?(?:the |its |this |that )(?:[a-z-]{1,12} )?(?:gate|door|entrance|path|route|way|passage|corridor)(?: [a-z]{1,10}){0,3} (?:is|are|can be|may be|gets|get|stays|will be)(?: [a-z]{1,12}){0,2} (?:padlocked|locked|closed|shut|blocked|chained|bolted|barred|obstructed)(?![a-z])(?!.{1,40}(?:ring|buzz|bell|knock|intercom))|^[^.]{0,30}(?:keys?|fob|code|card|pass)(?: [a-z]{1,12}){0,6},? (?:who|which|that|but (?:he|she|they|who)|and (?:he|she|they)) (?:isn't|is not|is never|is rarely|is seldom|is not always|aren't|are not|is often away|are often away|leaves?|goes home|go home|is off|is away)(?![a-z])/;
/** "It was out of order but is fixed": from where it is said to be gone. */
const MENDED =
  /(?:^ ?|(?:but|and|now|[,;:.]| -) )(?:(?:it|they|this|that|which)(?:'s)? ?)?(?:is|are|was|were|has|have|got)?(?: ?(?:now|all|just|finally|recently|since|been|fully|again|already)){0,3} ?(?:fixed|repaired|mended|sorted|working|running|in service|in use|back in (?:service|use|order))(?![a-z])(?!(?: again)? (?:until|next|from|between|while|during|on|in|at|soon|shortly|by|after|later|when|hopefully|tomorrow))/;
/** Somebody else has the room. */
const TAKEN =
  /^(?:,? (?:which|that|but it|it)|it|this)? ?(?:is|will be) (?:currently |now |sadly |unfortunately )?(?:being used|in use|needed|taken(?: over| up)?|occupied|booked out|rented out|let out) (?:by|as|for) (?!(?:our|members|everyone|anyone|anybody|all|many|some|people|those|you|whoever|quiet|breaks|rest|calm)(?![a-z]))/;
/** The cue may have taken the verb along. */
const VERB_LAST = / (?:is|are|will be)$/;

const REACH = 160;
const BREAKS = /lift|elevator|ramp|stairlift|room|space|area|corner|tent|caption|subtitle|transcript/;

/**
 * "There is a lift, but it is out of order": what is given is taken back, in the rest of the sentence or in the one after it,
 * with the dates that stand there.
 */
export const retraction: Modifier = (draft, context) => {
  const { attribute } = context.compiled.family;
  if (!provisions.has(attribute) || draft.state !== 'stated') return draft;
  if (draft.value === 'no' || draft.value === 'none') return draft;
  const { found, sentence } = context;
  if (attribute === 'access.step-free' && NO_WAY_IN.test(sentence.slice(found.end, found.end + REACH)))
    return limited(draft, context);
  // Only what can break or be taken away: of a hall that is step-free, "it is closed" says something else.
  return BREAKS.test(found.matched) ? takenBack(draft, context) : draft;
};

function takenBack(draft: Draft, context: Context): Draft {
  const { compiled, found, sentence, next, starts } = context;
  const rest = sentence.slice(found.end, found.end + REACH);
  const ahead = next.slice(0, REACH);
  const here = isGone(AFTER_IN_SENTENCE, rest) || isTaken(context, rest);
  // A named lift with dates says so itself, beside what holds on the other days.
  const then =
    !here &&
    (isGone(NEXT_BY_PRONOUN, ahead) || (!isDated(ahead) && isGone(NEXT_BY_NAME, ahead)) || isTaken(context, ahead));
  if (here || then) {
    const said = here ? rest : ahead;
    const value = compiled.family.tri === true ? 'no' : 'none';
    return { ...draft, value, noticeDays: null, valid: isDated(said) ? intervalIn(said, starts) : draft.valid };
  }
  return LIMITED_IN_SENTENCE.test(rest) || IN_TROUBLE.test(rest) ? limited(draft, context) : draft;
}

const limited = (draft: Draft, { compiled }: Context): Draft =>
  compiled.family.tri === true && draft.value === 'yes' ? { ...draft, value: 'limited' } : draft;

function isTaken({ compiled, found }: Context, said: string): boolean {
  if (compiled.family.attribute !== 'sensory.quiet-space') return false;
  return TAKEN.test(said) || (VERB_LAST.test(found.matched) && TAKEN.test(` is${said}`));
}

function isGone(gone: RegExp, said: string): boolean {
  const match = gone.exec(said);
  return match !== null && !MENDED.test(said.slice(match.index));
}
