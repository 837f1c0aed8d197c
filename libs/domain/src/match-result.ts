import type { Claim } from './claim.js';
import type { Strength } from './needs.js';
import type { Instant } from './time.js';

export type Verdict = 'fits' | 'askFirst' | 'notShown';

/** A part of the score. Parts sum to the score exactly; one that rests on a claim names it. */
export type Contribution = {
  readonly facet: string;
  readonly value: number;
  /** Plain words. */
  readonly because: string;
  readonly claim: Claim | null;
};

/** Something that matters to this person and is not known, with the question that would settle it. */
export type Unknown = { readonly attribute: string; readonly strength: Strength; readonly question: string };

export type Caution = { readonly text: string; readonly claim: Claim | null };

/** One gathering on one date, judged for one set of needs. */
export type Match = {
  readonly id: string;
  readonly start: Instant;
  readonly alsoOn: readonly Instant[];
  readonly verdict: 'fits' | 'askFirst';
  readonly score: number;
  readonly interval: readonly [number, number];
  readonly demand: readonly [number, number];
  readonly contributions: readonly Contribution[];
  readonly unknowns: readonly Unknown[];
  readonly cautions: readonly Caution[];
  /** Date by which an `on_request` need must be asked for. */
  readonly askBy: string | null;
  /** The musts that a claim is known to meet, so that a person sees why it fits. They decide the verdict, not the score. */
  readonly holds?: readonly { readonly attribute: string; readonly because: string; readonly claim: Claim }[];
};

export type NotShown = {
  readonly id: string;
  readonly because: readonly { readonly need: string; readonly claim: Claim | null }[];
};

export type LadderStep = {
  readonly id: string;
  readonly start: Instant;
  readonly variant: string;
  readonly demand: readonly [number, number];
  readonly harderBecause: string | null;
};

export type MatchResult = {
  readonly fits: readonly Match[];
  readonly askFirst: readonly Match[];
  readonly notShown: readonly NotShown[];
  readonly ladder: { readonly steps: readonly LadderStep[]; readonly missing: string | null };
  readonly relax: readonly { readonly need: string; readonly change: string; readonly adds: number }[];
};
