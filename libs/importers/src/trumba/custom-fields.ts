import type { Cost } from '#libs/domain';
import { htmlText } from '#libs/extract';
import { objectsIn, textIn } from '../reading/json-value.js';
import { readPrice } from '../reading/price-text.js';
import { remembered } from '../reading/remembered.js';
import { splitList } from '../reading/split-list.js';

export type Fields = {
  readonly audience: readonly string[];
  readonly categories: readonly string[];
  readonly organizer: string | null;
  readonly cost: Cost | null;
  /** Sentences about access and what to bring, to stand in the description with the name of their field. */
  readonly told: readonly string[];
};

const AUDIENCE = /^(?:target )?(?:audiences?|ages?|age groups?|age range|intended for|who)$/iu;
const CATEGORY = /^(?:event |program |programme )?(?:types?|categor(?:y|ies)|topics?|subjects?)$/iu;
const ORGANIZER =
  /^(?:(?:event )?(?:organi[sz]er|organi[sz]ation|sponsor|host|department|presented by|hosted by)|organi[sz]ation\/sponsor)$/iu;
const COST =
  /^(?:event |ticket )?(?:cost|costs|fee|fees|price|prices|admission|admission fee|cost\/fee|ticket info)$/iu;
const TOLD = /accessib|accommodation|what to bring|interpret|caption/iu;

/** Fields that the calendar's owner named. Only names that can mean one thing are read; contacts never are. */
export function fieldsOf(row: unknown): Fields {
  const audience: string[] = [];
  const categories: string[] = [];
  const told: string[] = [];
  let organizer: string | null = null;
  let cost: Cost | null = null;
  for (const field of objectsIn(row, 'customFields')) {
    const label = textIn(field, 'label');
    const says = label === null ? null : meaningOf(label);
    const value = says === null ? '' : plain(textIn(field, 'value') ?? '');
    if (says === null || value === '') continue;
    if (says.audience) audience.push(...splitList(value));
    if (says.category) categories.push(...splitList(value));
    if (says.organizer) organizer ??= value;
    if (says.cost) cost ??= readPrice(value);
    if (says.told) told.push(`${label ?? ''}: ${value}`);
  }
  return { audience, categories, organizer: organizer?.includes('@') === true ? null : organizer, cost, told };
}

/** What a name can mean; null when that is nothing to be read. An owner gives every event the same few fields. */
const meaningOf = remembered((label) => {
  const says = {
    audience: AUDIENCE.test(label),
    category: CATEGORY.test(label),
    organizer: ORGANIZER.test(label),
    cost: COST.test(label),
    told: TOLD.test(label),
  };
  return Object.values(says).includes(true) ? says : null;
});

/** Of fields to choose from the same few values come back. */
const plain = remembered(htmlText);
