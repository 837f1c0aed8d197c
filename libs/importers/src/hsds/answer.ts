import { UnreadableInput } from '#libs/domain';
import { isObject, type JsonObject, jsonOf, numberIn, textIn } from '../reading/json-value.js';

/** A page of services, and which of how many it is. */
export type Answer = {
  readonly services: readonly JsonObject[];
  readonly page: number | null;
  readonly pages: number | null;
  /** One service by itself: the page of one that a list names. */
  readonly alone: boolean;
};

const REFUSAL = 'This is no list of services: it holds no services with schedules or places.';

/** Reads `contents` (HSDS 3), `content` (Outpost and HSDS-UK), `items`, `services`, a bare list, or one service. Throws `UnreadableInput`. */
export function answerOf(text: string): Answer {
  const value = jsonOf(text, REFUSAL);
  const list = isObject(value)
    ? (['contents', 'content', 'items', 'services'].map((name) => value[name]).find(Array.isArray) ?? null)
    : value;
  const alone = list === null && isService(value) ? [value] : null;
  const services: readonly JsonObject[] | null = Array.isArray(list) ? list.filter(isObject) : alone;
  if (services === null || ((Array.isArray(list) ? list.length : 1) > 0 && !services.some(isService)))
    throw new UnreadableInput(REFUSAL);
  // An empty answer has to be a page of something at least.
  if (services.length === 0 && isObject(value) && pagesIn(value) === null && numberIn(value, 'total_items') === null) {
    throw new UnreadableInput(REFUSAL);
  }
  return {
    services,
    page: numberIn(value, 'page_number') ?? numberIn(value, 'number'),
    pages: pagesIn(value),
    alone: alone !== null,
  };
}

function pagesIn(value: unknown): number | null {
  return numberIn(value, 'total_pages') ?? numberIn(value, 'totalPages');
}

function isService(value: unknown): value is JsonObject {
  if (!isObject(value) || textIn(value, 'name') === null) return false;
  return [
    'schedules',
    'regular_schedules',
    'regular_schedule',
    'service_at_locations',
    'locations',
    'openingHours',
  ].some((field) => field in value);
}
