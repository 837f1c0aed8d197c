import type { Needs } from '#libs/domain';
import { type FieldError, type FormValues, valueOf } from '#libs/ui';
import { NEED_ROWS } from './need-groups.js';
import { type Area, practicalFromForm, practicalToForm } from './practical-form.js';
import { rowFromForm, rowToForm } from './row-form.js';

/** The needs page's fields as a person's needs fill them: flat names such as `need.sensory.noise`. */
export function needsToForm(needs: Needs, areas: readonly Area[]): FormValues {
  const list = needs.needs ?? [];
  const musts = list.filter((need) => need.strength === 'must' || need.strength === 'never');
  return {
    ...Object.assign({}, ...NEED_ROWS.map((row) => rowToForm(row, list))),
    ...practicalToForm(needs, areas),
    unknown: musts.length > 0 && musts.every((need) => need.unknown === 'exclude') ? 'exclude' : 'ask',
  };
}

/**
 * The needs that a posted form says. `before` is what was saved: rows that were not touched, and what the page has no row
 * for, are kept from it. With errors, show the page again with the posted values and save nothing.
 */
export function needsFromForm(
  values: FormValues,
  before: Needs,
  areas: readonly Area[],
): { readonly needs: Needs; readonly errors: readonly FieldError[] } {
  const list = before.needs ?? [];
  const rows = NEED_ROWS.flatMap((row) => rowFromForm(row, values, list));
  const rowless = list.filter((need) => !NEED_ROWS.some((row) => row.attribute === need.attribute));
  const { needs: practical, errors } = practicalFromForm(values, before, areas);
  const shown = valueOf(needsToForm(before, areas), 'unknown');
  const policy = valueOf(values, 'unknown') || shown;
  const needs = [...rows, ...rowless].map((need) => withPolicy(need, policy, shown));
  return { needs: { ...before, ...practical, needs }, errors };
}

type Need = NonNullable<Needs['needs']>[number];

/** Puts the one question about unknowns onto every must, when its answer changed. */
function withPolicy(need: Need, policy: string, before: string): Need {
  const must = need.strength === 'must' || need.strength === 'never';
  if (!must || (policy === before && policy !== 'exclude')) return need;
  const { unknown: _, ...rest } = need;
  return policy === 'exclude' ? { ...rest, unknown: 'exclude' } : rest;
}
