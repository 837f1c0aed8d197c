import type { Need } from '#libs/domain';

/** One way to mean a need: what is chosen, and the values that it accepts (or, `against`, that must not hold). */
export type NeedOption = { readonly key: string; readonly label: string; readonly accept: Need['accept'] };

/** One row of the needs page. Untouched rows say nothing. */
export type NeedRow = {
  readonly attribute: string;
  /** The need in words, as an end of “I need …”. */
  readonly label: string;
  readonly hint?: string;
  /** The first is taken unless another is chosen; a single one is not asked about. */
  readonly options: readonly [NeedOption, ...NeedOption[]];
  /** The options are what must not be: a must becomes `never`, a nice `avoid`. */
  readonly against?: boolean;
};

/** A row that is simply there or not. */
export function yes(attribute: string, label: string, hint?: string): NeedRow {
  return {
    attribute,
    label,
    ...(hint === undefined ? {} : { hint }),
    options: [{ key: 'yes', label: 'Yes', accept: ['yes'] }],
  };
}
