import type { ClaimValue } from '#libs/domain';

/**
 * A text and what it says about one attribute: the values of its claims in any order (`[]`: nothing at all), and what else
 * is worth holding. `unknown` stands for a claim that says it is not known.
 */
export type Case = {
  readonly text: string;
  readonly says: readonly (ClaimValue | 'unknown')[];
  readonly title?: string;
  readonly starts?: string;
  readonly notice?: number;
  readonly availability?: 'limited' | 'on_request';
  readonly until?: string | null;
  readonly from?: string | null;
  /** No claim is surer than this. */
  readonly below?: number;
  readonly implied?: boolean;
};

export type Cases = { readonly attribute: string; readonly cases: readonly Case[] };
