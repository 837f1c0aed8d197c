import { type JsonObject, listIn, objectsIn, textIn } from '../reading/json-value.js';
import { onceEach } from '../reading/once-each.js';

const ACCESS = ['accessibility', 'accessibility_for_disabilities', 'accessibilities'] as const;
const SAID = ['description', 'details', 'name', 'eligibility'] as const;
const TERMS = ['taxonomies', 'taxonomy', 'service_taxonomys', 'attributes', 'suitabilities', 'send_needs'] as const;

/**
 * What a service says of itself in prose. The standard has no structured word on access: what is written of a place's access stands here,
 * for the text to be read later.
 */
export function descriptionOf(service: JsonObject, location: JsonObject | null, schedule: JsonObject | null): string {
  const parts: string[] = [];
  put(parts, textIn(service, 'description'));
  put(parts, textIn(service, 'eligibility_description'));
  putWords(parts, service, 'eligibilitys');
  put(parts, textIn(service, 'application_process'));
  put(parts, textIn(service, 'fees_description'));
  put(parts, textIn(service, 'fees'));
  if (location !== null) for (const field of ACCESS) putWords(parts, location, field);
  if (schedule !== null) {
    put(parts, textIn(schedule, 'notes'));
    put(parts, textIn(schedule, 'description'));
  }
  return onceEach(parts).join('\n\n');
}

function put(parts: string[], text: string | null): void {
  if (text !== null) parts.push(text);
}

/** Sentences of a list of texts or of objects with a description. */
function putWords(parts: string[], from: JsonObject, field: string): void {
  for (const one of listIn(from, field)) {
    if (typeof one === 'string') parts.push(one.trim());
    else for (const name of SAID) put(parts, textIn(one, name));
  }
}

/** Names of taxonomy terms, programmes and suitabilities. */
export function categoriesOf(service: JsonObject): readonly string[] {
  const names: string[] = [];
  for (const field of TERMS) {
    for (const one of objectsIn(service, field)) {
      const term = objectsIn(one, 'taxonomy_term')[0] ?? objectsIn(one, 'taxonomy')[0] ?? one;
      put(names, textIn(term, 'name') ?? textIn(term, 'label'));
    }
  }
  return onceEach(names).slice(0, 50);
}
