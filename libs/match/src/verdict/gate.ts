import type { Claim, Strength } from '#libs/domain';

/** A must that is known to be broken, and by what. The `need` is an attribute id or the name of a practical limit. */
export type Broken = { readonly need: string; readonly claim: Claim | null };

/** A must that is not known, with its question. `asks` is false when this person does not mind not knowing. */
export type Open = {
  readonly attribute: string;
  readonly strength: Strength;
  readonly question: string;
  readonly asks: boolean;
  /** What is known so far, when it is too weak or too partial to settle it. */
  readonly claim: Claim | null;
};

/** A must that is known to hold. Without a claim it holds by the gathering's own fields, or is not asked of it. */
export type Held = { readonly attribute: string; readonly claim: Claim | null; readonly noticeDays: number | null };

/** What the musts make of one gathering on one date; every gate writes into the same one. */
export type Gate = { readonly broken: Broken[]; readonly open: Open[]; readonly held: Held[] };

/** How many questions stand between this gathering and a fit. */
export function questions({ open }: Gate): number {
  return open.reduce((count, { asks }) => (asks ? count + 1 : count), 0);
}
