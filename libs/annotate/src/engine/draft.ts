import type { ClaimState, ClaimValue, LocalDate, SourceClass } from '#libs/domain';
import type { CompiledFamily } from './compiled.js';
import type { Found } from './match-rules.js';

/** What the modifiers may look at around a cue. All texts are plain; offsets are into the sentence. */
export type Context = {
  readonly compiled: CompiledFamily;
  readonly found: Found;
  readonly sentence: string;
  /** The sentence after it, unless that asks something. */
  readonly next: string;
  /** The clause before and after the cue. */
  readonly before: string;
  readonly after: string;
  readonly clause: string;
  /** Date of the gathering, to find the year of a date without one. */
  readonly starts: LocalDate | null;
};

/** A claim in the making. */
export type Draft = {
  readonly value: ClaimValue;
  readonly state: ClaimState;
  readonly confidence: number;
  readonly sourceClass: SourceClass;
  readonly availability?: 'yes' | 'limited' | 'on_request' | 'no';
  readonly noticeDays: number | null;
  readonly valid: { readonly from: LocalDate | null; readonly until: LocalDate | null };
};

/** One row of the modifier table: the draft changed, unchanged, or null for no claim. */
export type Modifier = (draft: Draft, context: Context) => Draft | null;
