import type { Need, Strength } from '#libs/domain';
import { type FormValues, valueOf } from '#libs/ui';
import type { NeedRow } from './need-row.js';

/** Field of a row's strength: `must`, `nice` or `none`. */
export const strengthField = (row: NeedRow) => `need.${row.attribute}`;
/** Field of what a row means by it: the key of one of its options. */
export const acceptField = (row: NeedRow) => `need.${row.attribute}.accept`;

const SHOWN_AS: Readonly<Record<Strength, 'must' | 'nice'>> = {
  must: 'must',
  never: 'must',
  strong: 'nice',
  nice: 'nice',
  avoid: 'nice',
};

/** The two fields of a row as a person's needs fill them. */
export function rowToForm(row: NeedRow, needs: readonly Need[]): Readonly<Record<string, string>> {
  const need = needs.find((one) => one.attribute === row.attribute);
  const option = need && row.options.find((one) => same(one.accept, need.accept));
  return {
    [strengthField(row)]: need === undefined ? 'none' : SHOWN_AS[need.strength],
    [acceptField(row)]: (option ?? row.options[0]).key,
  };
}

/**
 * The needs of a row as the form says. A row that was not touched keeps its needs as they were, finer ones included that a
 * page of three answers cannot show.
 */
export function rowFromForm(row: NeedRow, values: FormValues, before: readonly Need[]): readonly Need[] {
  const kept = before.filter((one) => one.attribute === row.attribute);
  const strength = valueOf(values, strengthField(row)) || 'none';
  const key = valueOf(values, acceptField(row)) || row.options[0].key;
  const shown = rowToForm(row, before);
  if (strength === shown[strengthField(row)] && key === shown[acceptField(row)]) return kept;
  if (strength !== 'must' && strength !== 'nice') return [];
  const option = row.options.find((one) => one.key === key) ?? row.options[0];
  return [{ attribute: row.attribute, accept: option.accept, strength: strengthOf(strength, row.against === true) }];
}

function strengthOf(strength: 'must' | 'nice', against: boolean): Strength {
  if (against) return strength === 'must' ? 'never' : 'avoid';
  return strength;
}

function same(one: Need['accept'], other: Need['accept']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
