import { ACCESS, WELCOME } from './access-rows.js';
import type { NeedRow } from './need-row.js';
import { FIRST_VISIT, PEOPLE, SENSES } from './need-rows.js';

export type NeedGroup = { readonly id: string; readonly title: string; readonly rows: readonly NeedRow[] };

/** The rows of the needs page in the order in which they are asked. */
export const NEED_GROUPS: readonly NeedGroup[] = [
  { id: 'senses', title: 'Senses', rows: SENSES },
  { id: 'people', title: 'People', rows: PEOPLE },
  { id: 'first-visit', title: 'Anxiety steps', rows: FIRST_VISIT },
  { id: 'access', title: 'Access', rows: ACCESS },
  { id: 'welcome', title: 'Identity and welcome', rows: WELCOME },
];

export const NEED_ROWS: readonly NeedRow[] = NEED_GROUPS.flatMap((group) => group.rows);
