import type { Claim, DemandElement as Rating } from '#libs/domain';

/** How hard one thing makes a gathering, from 0 (not at all) to 1, and the claim that says so. */
export type Reading = { readonly low: number; readonly high: number; readonly claim: Claim | null };

/** What is believed about an attribute: the winning claims that are more likely than not, none when they disagree. */
export type Believed = (attribute: string) => readonly Claim[];

/** One part of what a gathering asks of a person. */
export type DemandElement = {
  readonly id: string;
  /** Share of 100 for somebody who finds everything equally hard. */
  readonly weight: number;
  /** Which of the person's own ratings speak about it. */
  readonly ratings: readonly Rating[];
  /** Words for a step that asks more of it. */
  readonly harder: string;
  readonly read: (believed: Believed, online: boolean) => Reading | null;
};
