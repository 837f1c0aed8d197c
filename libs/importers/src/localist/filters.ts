import { htmlText } from '#libs/extract';
import { listIn, objectIn, objectsIn, textIn } from '../reading/json-value.js';
import { onceEach } from '../reading/once-each.js';
import { remembered } from '../reading/remembered.js';

export type Filters = { readonly audience: readonly string[]; readonly categories: readonly string[] };

const NO_CATEGORIES = /department|group|location|campus|venue|contact|sponsor/iu;

/** The words by which a tenant sorts its events; whose they are is said by the names of the lists (`event_target_audience`). */
export function filtersOf(event: unknown): Filters {
  const filters = objectIn(event, 'filters');
  const audience: string[] = [];
  const categories: string[] = [];
  for (const name of Object.keys(filters)) {
    const kind = kindOf(name);
    const words = kind === 'audience' ? audience : categories;
    if (kind !== null) for (const word of objectsIn(filters, name)) words.push(plain(textIn(word, 'name') ?? ''));
  }
  for (const field of ['tags', 'keywords'] as const) {
    for (const tag of listIn(event, field)) if (typeof tag === 'string') categories.push(plain(tag));
  }
  return { audience: onceEach(audience), categories: onceEach(categories) };
}

/** What a list sorts by, by its name. */
const kindOf = remembered((name) =>
  /audience/iu.test(name) ? 'audience' : NO_CATEGORIES.test(name) ? null : 'category',
);

const plain = remembered(htmlText);
