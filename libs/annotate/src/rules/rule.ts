import type { ClaimValue } from '#libs/domain';

/** Named parts of a match, such as the number in "limited to {n}". */
export type Parts = Readonly<Record<string, string | undefined>>;

/** A value, or how to make one of the parts of the match; null makes no claim. */
export type RuleValue = ClaimValue | ((parts: Parts, matched: string) => ClaimValue | null);

/**
 * What the cue is about, which decides what "not required" does to it: a `provision` (captions) then says nothing, a
 * `requirement` (camera on) becomes permission. A `fact` says its own polarity and is not negated by the engine.
 */
export type RuleKind = 'provision' | 'requirement' | 'fact';

export type Rule = {
  /** Phrase of `phrase.ts`: bounded, so that matching is linear. */
  readonly cue: string;
  /** Absent: a trap. It wins over shorter cues that it covers, and makes no claim. */
  readonly value?: RuleValue;
  readonly kind?: RuleKind;
  /** The value when the cue is negated; absent: then no claim. */
  readonly negated?: RuleValue;
  /** Only hinted at, not said: confidence 0.55, and it can never satisfy a must. */
  readonly implied?: boolean;
  readonly confidence?: number;
  /** Permission that overrides what other sentences of the text expect of people. */
  readonly permits?: boolean;
  /** Stands up for a harm: no refusal or condemnation around it excuses it. */
  readonly defends?: boolean;
  /** Not when this phrase stands anywhere in the sentence. */
  readonly unless?: string;
  /** Only when this phrase stands anywhere in the sentence. */
  readonly when?: string;
  readonly availability?: 'limited' | 'on_request';
};

/** A question that a page asks itself, and what its answers mean. */
export type QuestionRule = {
  readonly asks: string;
  readonly yes?: ClaimValue;
  readonly no?: ClaimValue;
  /** For questions without yes or no: cue in the answer, and the value it gives. */
  readonly answer?: { readonly cue: string; readonly value: RuleValue };
};

/** All rules of one attribute in one language. */
export type RuleFamily = {
  readonly attribute: string;
  readonly language: 'en' | 'es';
  /** Some part of this must stand in a sentence for any rule to be tried; keeps twenty thousand texts fast. */
  readonly triggers: string;
  /** Subjects that are not the room or the group: a clause about them makes no claim. */
  readonly wrongSubject?: string;
  /** A `tri` takes exceptions as `limited` and conditions as `on_request`; other types do not. */
  readonly tri?: boolean;
  /** False: a title alone says nothing about this attribute. */
  readonly titles?: boolean;
  /** Hazards are kept in doubt: hedges do not weaken them and plans do not erase them. */
  readonly hazard?: boolean;
  readonly rules: readonly Rule[];
  readonly questions?: readonly QuestionRule[];
};

/** A list of cues that share everything else. */
export function cues(list: readonly string[], rest: Omit<Rule, 'cue'> = {}): readonly Rule[] {
  return list.map((cue) => ({ cue, ...rest }));
}
