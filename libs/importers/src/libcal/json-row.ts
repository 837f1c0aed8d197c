import { flagIn, type JsonObject, numberIn, objectsIn, textIn, textsIn } from '../reading/json-value.js';
import type { Row } from './row.js';

/** One of the `results` of `/ajax/calendar/list`. */
export function jsonRow(row: JsonObject, index: number): Row {
  const id = textIn(row, 'id');
  return {
    id,
    title: textIn(row, 'title') ?? '',
    start: textIn(row, 'startdt'),
    end: textIn(row, 'enddt'),
    allDay: flagIn(row, 'all_day') === true,
    url: textIn(row, 'url'),
    image: textIn(row, 'featured_image'),
    description: textIn(row, 'description') ?? textIn(row, 'shortdesc') ?? '',
    campus: textIn(row, 'campus'),
    location: textIn(row, 'location'),
    online: flagIn(row, 'online_event'),
    audiences: namesIn(row, 'audiences'),
    categories: namesIn(row, 'categories_arr'),
    cost: textIn(row, 'registration_cost'),
    registration: flagIn(row, 'registration_enabled'),
    registrationField: 'registration_enabled',
    seats: numberIn(row, 'seats'),
    seatsLeft: numberIn(row, 'seatsleft'),
    waitlist: flagIn(row, 'waitlist'),
    where: id ?? `result ${index + 1}`,
  };
}

/** `[{ id, name }]`; older lists hold the names alone. */
function namesIn(row: JsonObject, name: string): readonly string[] {
  const named = objectsIn(row, name).flatMap((item) => textIn(item, 'name') ?? []);
  return named.length > 0 ? [...new Set(named)] : textsIn(row, name);
}
