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

/** What the musts made of one gathering on one date. */
export type Gate = {
  readonly broken: readonly Broken[];
  readonly open: readonly Open[];
  readonly held: readonly Held[];
};

/** The gates one after another. */
export function joined(gates: readonly Gate[]): Gate {
  return {
    broken: gates.flatMap((gate) => gate.broken),
    open: gates.flatMap((gate) => gate.open),
    held: gates.flatMap((gate) => gate.held),
  };
}
