import { type Problem, trimAny } from '#libs/domain';
import { addressWithheld } from '../reading/address-withheld.js';
import { clockTime } from '../reading/clock-time.js';
import { codeClaim } from '../reading/code-claim.js';
import { eventOf, type EventReading, withProblems } from '../reading/event-of.js';
import { groupText } from '../reading/group-text.js';
import { flagIn, numberIn, textIn } from '../reading/json-value.js';
import { remembered } from '../reading/remembered.js';
import { repeating } from '../reading/repeating.js';
import { speaksOfShelter } from '../reading/shelter.js';
import { dayFromSunday } from '../reading/week-days.js';
import { attendingOf } from './attending.js';
import type { FormatList } from './format-list.js';
import { placeOf, townOf } from './place.js';

/** One row of the answer, and the formats that nothing explains. */
export type Row = EventReading & { readonly unknown: readonly string[] };

const UNPUBLISHED = 'This meeting is not published, so it was left out.';
const NO_TIME = 'This meeting has a time that no clock shows, so it was left out.';
const NO_DAY = 'This meeting has no day of the week that could be read, so it was left out.';

const SAID_IN = ['meeting_name', 'location_text', 'location_info', 'comments'] as const;

const BY_PHONE = codeClaim({
  attribute: 'access.mode',
  value: 'phone',
  vocabulary: 'bmlt',
  code: 'phone_meeting_number',
  scope: 'series',
  confidence: 0.85,
});

/** One meeting: a weekly rule with its place and its formats as claims. Contacts of members are neither read nor kept. */
export function eventOfRow(row: unknown, formats: FormatList): Row {
  const key = keyOf(row);
  const where = `meeting ${key}`;
  const codes = formats.codesOf(row);
  if (flagIn(row, 'published') === false)
    return without({ code: 'private', message: UNPUBLISHED, where, severity: 'note' }, codes.unknown);
  const number = numberIn(row, 'weekday_tinyint') ?? 0;
  const day = number >= 1 ? dayFromSunday(String(number - 1)) : null;
  if (day === null || number > 7)
    return without({ code: 'bad-date', message: NO_DAY, where, severity: 'error' }, codes.unknown);

  const time = clockTime(textIn(row, 'start_time'));
  if (time === null && textIn(row, 'start_time') !== null)
    return without({ code: 'bad-date', message: NO_TIME, where, severity: 'error' }, codes.unknown);

  const hidden = speaksOfShelter(SAID_IN.map((field) => textIn(row, field)));
  const attending = attendingOf(row, hidden ? townOf(row) : placeOf(row), codes.has);
  const read = eventOf({
    key,
    title: textIn(row, 'meeting_name') ?? '',
    description: hidden ? '' : notesOf(row),
    language: codes.language ?? textIn(row, 'lang_enum'),
    mode: attending.mode,
    onlineUrl: attending.onlineUrl,
    place: attending.place,
    status: attending.status,
    durationSeconds: lengthOf(textIn(row, 'duration_time') ?? ''),
    recurrence: repeating(`FREQ=WEEKLY;BYDAY=${day}`, time, textIn(row, 'time_zone')),
    organizer: { name: textIn(row, 'service_body_name'), url: null },
    categories: codes.categories,
    audience: { labels: codes.labels, minAge: null, maxAge: null, enforced: null },
    claims: attending.phone ? [...codes.claims, BY_PHONE] : codes.claims,
    where,
  });
  const { event, problems } = withProblems(read, hidden ? [addressWithheld(where)] : []);
  return { event, problems, unknown: codes.unknown };
}

function without(problem: Problem, unknown: readonly string[]): Row {
  return { event: null, problems: [problem], unknown };
}

/** Ids are each server's own: in an aggregated list the server is part of the key. */
function keyOf(row: unknown): string {
  const server = serverIn(textIn(row, 'root_server_uri') ?? '');
  const id = textIn(row, 'id_bigint') ?? '';
  return server === '' ? id : `${server}/${id}`;
}

const serverIn = remembered((uri) => trimAny(uri.replace(/^https?:/iu, ''), '/'));

function notesOf(row: unknown): string {
  const way = (name: string, field: string): string | null => {
    const lines = textIn(row, field);
    return lines === null ? null : `${name}: ${lines}`;
  };
  return groupText([
    textIn(row, 'comments'),
    textIn(row, 'location_info'),
    way('Train', 'train_lines'),
    way('Bus', 'bus_lines'),
  ]);
}

/** `01:30:00`; nought is a length that nobody filled in. */
const lengthOf = remembered((text): number | null => {
  const parts = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/u.exec(text);
  const seconds = parts === null ? 0 : Number(parts[1]) * 3600 + Number(parts[2]) * 60;
  return seconds > 0 && seconds <= 86_400 ? seconds : null;
});
