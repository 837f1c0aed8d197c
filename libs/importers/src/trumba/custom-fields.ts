import type { Cost } from '#libs/domain';
import { htmlText } from '#libs/extract';
import { objectsIn, textIn } from '../reading/json-value.js';
import { readPrice } from '../reading/price-text.js';

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
  const fields = objectsIn(row, 'customFields').flatMap((field) => {
    const [label, value] = [textIn(field, 'label'), htmlText(textIn(field, 'value') ?? '')];
    return label === null || value === '' ? [] : [{ label, value }];
  });
  const valuesOf = (name: RegExp): readonly string[] =>
    fields.flatMap(({ label, value }) => (name.test(label) ? [value] : []));
  const organizer = valuesOf(ORGANIZER)[0] ?? null;
  return {
    audience: valuesOf(AUDIENCE).flatMap(listOf),
    categories: valuesOf(CATEGORY).flatMap(listOf),
    organizer: organizer?.includes('@') === true ? null : organizer,
    cost:
      valuesOf(COST)
        .map(readPrice)
        .find((cost) => cost !== null) ?? null,
    told: fields.flatMap(({ label, value }) => (TOLD.test(label) ? [`${label}: ${value}`] : [])),
  };
}

function listOf(value: string): readonly string[] {
  return value
    .split(/[,;|]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
