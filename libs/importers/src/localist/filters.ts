import { htmlText } from '#libs/extract';
import { listIn, objectIn, objectsIn, textIn } from '../reading/json-value.js';

export type Filters = { readonly audience: readonly string[]; readonly categories: readonly string[] };

const NO_CATEGORIES = /audience|department|group|location|campus|venue|contact|sponsor/iu;

/** The words by which a tenant sorts its events; whose they are is said by the names of the lists (`event_target_audience`). */
export function filtersOf(event: unknown): Filters {
  const filters = objectIn(event, 'filters');
  const names = Object.keys(filters);
  const wordsOf = (chosen: readonly string[]): readonly string[] => [
    ...new Set(
      chosen
        .flatMap((name) => objectsIn(filters, name))
        .map((word) => htmlText(textIn(word, 'name') ?? ''))
        .filter((word) => word !== ''),
    ),
  ];
  const tags = [...listIn(event, 'tags'), ...listIn(event, 'keywords')].filter((tag) => typeof tag === 'string');
  return {
    audience: wordsOf(names.filter((name) => /audience/iu.test(name))),
    categories: [
      ...new Set([...wordsOf(names.filter((name) => !NO_CATEGORIES.test(name))), ...tags.map(htmlText)]),
    ].filter((word) => word !== ''),
  };
}
