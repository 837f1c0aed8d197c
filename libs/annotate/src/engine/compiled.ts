import { phrase } from '../rules/phrase.js';
import type { Parts, QuestionRule, Rule, RuleFamily } from '../rules/rule.js';

export type CompiledRule = Rule & {
  readonly expression: RegExp;
  readonly unlessExpression: RegExp | null;
  readonly whenExpression: RegExp | null;
};

export type CompiledQuestion = QuestionRule & { readonly expression: RegExp; readonly answerExpression: RegExp | null };

/** A cue found in a sentence; offsets are into the sentence. */
export type Found = {
  readonly rule: CompiledRule;
  readonly start: number;
  readonly end: number;
  readonly matched: string;
  readonly parts: Parts;
};

export type CompiledFamily = {
  readonly family: RuleFamily;
  readonly triggers: RegExp;
  readonly wrongSubject: RegExp | null;
  readonly rules: readonly CompiledRule[];
  readonly questions: readonly CompiledQuestion[];
  /** What was found in sentences seen lately; a sentence always holds the same. */
  readonly found: Map<string, readonly Found[]>;
};

/** Compiles a family once; throws RangeError for a phrase that is not bounded or names no word class. */
export function compile(family: RuleFamily): CompiledFamily {
  return {
    family,
    triggers: new RegExp(family.triggers),
    wrongSubject: optional(family.wrongSubject),
    rules: family.rules.map((rule) => ({
      ...rule,
      expression: phrase(rule.cue),
      unlessExpression: optional(rule.unless),
      whenExpression: optional(rule.when),
    })),
    questions: (family.questions ?? []).map((question) => ({
      ...question,
      expression: once(question.asks),
      answerExpression: optional(question.answer?.cue),
    })),
    found: new Map(),
  };
}

/** Without the `g` flag, so that `test` keeps no state. */
export const once = (text: string): RegExp => new RegExp(phrase(text).source);

const optional = (text: string | undefined): RegExp | null => (text === undefined ? null : once(text));
