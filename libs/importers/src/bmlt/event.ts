import { type Problem, trimAny } from '#libs/domain';
import { addressWithheld } from '../reading/address-withheld.js';
import { clockTime } from '../reading/clock-time.js';
import { codeClaim } from '../reading/code-claim.js';
import { eventOf, type EventReading } from '../reading/event-of.js';
import { groupText } from '../reading/group-text.js';
import { flagIn, numberIn, textIn } from '../reading/json-value.js';
import { repeating } from '../reading/repeating.js';
import { speaksOfShelter } from '../reading/shelter.js';
import { dayFromSunday } from '../reading/week-days.js';
import { attendingOf } from './attending.js';
import { readFormats } from './codes.js';
import type { FormatList } from './format-list.js';
import { placeOf, townOf } from './place.js';

/** One row of the answer, and the formats that nothing explains. */
export type Row = EventReading & { readonly unknown: readonly string[] };

const UNPUBLISHED = 'This meeting is not published, so it was left out.';
const NO_TIME = 'This meeting has a time that no clock shows, so it was left out.';
const NO_DAY = 'This meeting has no day of the week that could be read, so it was left out.';

/** One meeting: a weekly rule with its place and its formats as claims. Contacts of members are neither read nor kept. */
export function eventOfRow(row: unknown, formats: FormatList): Row {
  const key = keyOf(row);
  const where = `meeting ${key}`;
  const codes = readFormats(formats.of(row));
  const without = (code: string, severity: Problem['severity'], message: string): Row => {
    return { event: null, problems: [{ code, message, where, severity }], unknown: codes.unknown };
  };
  if (flagIn(row, 'published') === false) return without('private', 'note', UNPUBLISHED);
  const number = numberIn(row, 'weekday_tinyint') ?? 0;
  const day = number >= 1 ? dayFromSunday(String(number - 1)) : null;
  if (day === null || number > 7) return without('bad-date', 'error', NO_DAY);

  const time = clockTime(textIn(row, 'start_time'));
  if (time === null && textIn(row, 'start_time') !== null) return without('bad-date', 'error', NO_TIME);

  const hidden = speaksOfShelter(
    ['meeting_name', 'location_text', 'location_info', 'comments'].map((field) => textIn(row, field)),
  );
  const { phone, ...attending } = attendingOf(row, hidden ? townOf(row) : placeOf(row), codes.has);
  const evidence = { vocabulary: 'bmlt', code: 'phone_meeting_number', scope: 'series', confidence: 0.85 } as const;
  const byPhone = codeClaim({ attribute: 'access.mode', value: 'phone', ...evidence });
  const read = eventOf({
    key,
    title: textIn(row, 'meeting_name') ?? '',
    description: hidden ? '' : notesOf(row),
    language: codes.language ?? textIn(row, 'lang_enum'),
    ...attending,
    durationSeconds: lengthOf(textIn(row, 'duration_time')),
    recurrence: repeating(`FREQ=WEEKLY;BYDAY=${day}`, time, textIn(row, 'time_zone')),
    organizer: { name: textIn(row, 'service_body_name'), url: null },
    categories: codes.categories,
    audience: { labels: codes.labels, minAge: null, maxAge: null, enforced: null },
    claims: [...codes.claims, ...(phone ? [byPhone] : [])],
    where,
  });
  return {
    event: read.event,
    problems: [...read.problems, ...(hidden ? [addressWithheld(where)] : [])],
    unknown: codes.unknown,
  };
}

/** Ids are each server's own: in an aggregated list the server is part of the key. */
function keyOf(row: unknown): string {
  const server = trimAny((textIn(row, 'root_server_uri') ?? '').replace(/^https?:/iu, ''), '/');
  const id = textIn(row, 'id_bigint') ?? '';
  return server === '' ? id : `${server}/${id}`;
}

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
function lengthOf(text: string | null): number | null {
  const parts = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/u.exec(text ?? '');
  const seconds = parts === null ? 0 : Number(parts[1]) * 3600 + Number(parts[2]) * 60;
  return seconds > 0 && seconds <= 86_400 ? seconds : null;
}
