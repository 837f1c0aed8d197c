import type { Claim, ExtractedEvent } from '#libs/domain';
import { addressWithheld } from '../reading/address-withheld.js';
import { codeClaim } from '../reading/code-claim.js';
import { eventOf, type EventReading, withProblems } from '../reading/event-of.js';
import { groupText } from '../reading/group-text.js';
import { type JsonObject, listOf, textOf } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { remembered } from '../reading/remembered.js';
import { isOfShelter } from '../reading/shelter.js';
import { attendingOf } from './attending.js';
import { readCodes } from './codes.js';
import { placeOf, townOf } from './place.js';
import { type When, whenOf } from './when.js';

/** One row of the list, and the codes that its programme does not know. */
export type Row = EventReading & { readonly unknown: readonly string[] };

/** What holds for all rows of one feed. */
export type Feed = { readonly program: string; readonly url: string | null };

/**
 * One meeting of the list: a weekly rule with the place and the codes as claims. Contacts, ways to pay and codes to join with are
 * neither read nor kept.
 */
export function eventOfRow(row: JsonObject, key: string, { program, url }: Feed): Row {
  const where = `slug ${key}`;
  const [name, notes] = [textOf(row['name']), textOf(row['notes'])];
  const when = whenOf(row, name ?? '', notes ?? '');
  const codes = readCodes(codesIn(row), program);
  if (when.leftOut !== null) {
    const problem = { ...when.leftOut, where, severity: when.leftOut.code === 'no-start' ? 'note' : 'error' } as const;
    return { event: null, problems: [problem], unknown: codes.unknown };
  }
  const hidden = isOfShelter(name) || isOfShelter(notes) || isShelter(row);
  const attending = attendingOf(row, hidden ? townOf(row) : placeOf(row), codes.has);
  const read = eventOf({
    key,
    title: name ?? '',
    description: hidden ? '' : notesOf(row, notes),
    url: httpLink(textOf(row['url']), url),
    image: httpLink(textOf(row['image']), url),
    language: codes.language,
    mode: attending.mode,
    onlineUrl: attending.onlineUrl,
    place: attending.place,
    status: attending.status,
    durationSeconds: when.durationSeconds,
    recurrence: when.recurrence,
    organizer: organizerOf(row, url),
    categories: codes.categories,
    audience: codes.audience,
    claims: attending.phone ? [...codes.claims, byPhone(program)] : codes.claims,
    where,
  });
  const withheld = hidden ? withProblems(read, [addressWithheld(where)]) : read;
  const { event, problems } = withProblems(withheld, faultsOf(row, when, where));
  return { event, problems, unknown: codes.unknown };
}

function codesIn(row: JsonObject): string {
  const types = listOf(row['types']);
  let codes = '';
  for (const type of types) {
    if (typeof type === 'string' || typeof type === 'number') codes = codes === '' ? String(type) : `${codes},${type}`;
  }
  return codes;
}

/** Whether it is named a refuge anywhere but in its name and notes. */
function isShelter(row: JsonObject): boolean {
  if (isOfShelter(textOf(row['location'])) || isOfShelter(textOf(row['location_notes']))) return true;
  return isOfShelter(textOf(row['group'])) || isOfShelter(textOf(row['group_notes']));
}

function notesOf(row: JsonObject, notes: string | null): string {
  const [ofPlace, ofGroup] = [textOf(row['location_notes']), textOf(row['group_notes'])];
  return notes === null && ofPlace === null && ofGroup === null ? '' : groupText([notes, ofPlace, ofGroup]);
}

function organizerOf(row: JsonObject, url: string | null): ExtractedEvent['organizer'] {
  const name = textOf(row['group']) ?? textOf(row['entity']);
  const site = httpLink(textOf(row['website']) ?? textOf(row['entity_url']), url);
  return { name: name?.includes('@') ? null : name, url: site };
}

/** One claim a programme, whichever of its meetings says it. */
const byPhone = remembered((program): Claim => {
  const code = 'conference_phone';
  return codeClaim({
    attribute: 'access.mode',
    value: 'phone',
    vocabulary: `tsml:${program}`,
    code,
    scope: 'series',
    confidence: 0.85,
  });
});

function faultsOf(row: JsonObject, { durationSeconds, badDay }: When, where: string): EventReading['problems'] {
  const noEnd = durationSeconds === null && textOf(row['end_time']) !== null && textOf(row['time']) !== null;
  if (!noEnd && badDay === null) return NONE;
  const end = 'The end of this meeting could not be read, so it has none.';
  const day = `One of the days of this meeting ("${badDay?.slice(0, 20) ?? ''}") could not be read; the others are listed.`;
  return [
    ...(noEnd ? [{ code: 'bad-end', message: end, where, severity: 'warning' } as const] : []),
    ...(badDay === null ? [] : [{ code: 'bad-day', message: day, where, severity: 'warning' } as const]),
  ];
}

const NONE: EventReading['problems'] = [];
