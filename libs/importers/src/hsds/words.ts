import { type JsonObject, listIn, objectsIn, textIn } from '../reading/json-value.js';

/**
 * What a service says of itself in prose. The standard has no structured word on access: what is written of a place's access stands here,
 * for the text to be read later.
 */
export function descriptionOf(service: JsonObject, location: JsonObject | null, schedule: JsonObject | null): string {
  const fields = ['accessibility', 'accessibility_for_disabilities', 'accessibilities'];
  const access = location === null ? [] : fields.flatMap((field) => wordsIn(location, field));
  const parts = [
    textIn(service, 'description'),
    textIn(service, 'eligibility_description'),
    ...wordsIn(service, 'eligibilitys'),
    textIn(service, 'application_process'),
    textIn(service, 'fees_description'),
    textIn(service, 'fees'),
    ...access,
    schedule === null ? null : textIn(schedule, 'notes'),
    schedule === null ? null : textIn(schedule, 'description'),
  ];
  return [...new Set(parts.filter((part) => part !== null))].join('\n\n');
}

/** Sentences of a list of texts or of objects with a description. */
function wordsIn(from: JsonObject, field: string): readonly string[] {
  return listIn(from, field).flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one.trim()];
    const said = [textIn(one, 'description'), textIn(one, 'details'), textIn(one, 'name'), textIn(one, 'eligibility')];
    return said.filter((text) => text !== null);
  });
}

/** Names of taxonomy terms, programmes and suitabilities. */
export function categoriesOf(service: JsonObject): readonly string[] {
  const fields = ['taxonomies', 'taxonomy', 'service_taxonomys', 'attributes', 'suitabilities', 'send_needs'];
  const names = fields.flatMap((field) =>
    objectsIn(service, field).flatMap((one) => {
      const term = objectsIn(one, 'taxonomy_term')[0] ?? objectsIn(one, 'taxonomy')[0] ?? one;
      return textIn(term, 'name') ?? textIn(term, 'label') ?? [];
    }),
  );
  return [...new Set(names)].slice(0, 50);
}
