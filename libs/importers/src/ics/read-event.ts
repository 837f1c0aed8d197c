import type { ExtractedEvent, ExtractedOverride, ExtractedRecurrence, ExtractedTime, Problem } from '#libs/domain';
import { propertiesOf, propertyOf } from '#libs/extract';
import type { IcalComponent } from '#libs/extract';
import { readDescription } from './description.js';
import { categoriesOf, costOf, httpAddress, imageOf, organizerOf, statusOf, textOf, urlOf } from './details.js';
import type { Series } from './group-series.js';
import { keyOf } from './key.js';
import { audienceLabels } from '../reading/audience-labels.js';
import { LEFT_OUT_MESSAGE, leftOutBecause } from '../reading/left-out.js';
import { readAttendance } from './online.js';
import { readPlace } from './place.js';
import type { Platform } from './platform.js';
import { readDuration, readPeriods, readTime, readTimes } from './time-value.js';
import { readTitle } from '../reading/title-status.js';

/** What holds for all events of one calendar. */
export type CalendarFacts = {
  readonly platform: Platform;
  /** METHOD:CANCEL: the whole file takes its events back (RFC 5546 §3.2.5). */
  readonly cancels: boolean;
};

/** One series of VEVENTs as published; null when it is left out, and then exactly one of the problems says why. */
export function readEvent(
  series: Series,
  facts: CalendarFacts,
): { readonly event: ExtractedEvent | null; readonly problems: readonly Problem[] } {
  const { master } = series;
  const where = (series.uid ?? `line ${master.line}`).slice(0, 200);
  const title = readTitle(textOf(master, 'SUMMARY'));
  const leftOut = leftOutBecause(title.title, propertyOf(master, 'CLASS')?.value.trim().toUpperCase() ?? null);
  if (leftOut) return without(leftOut, where, 'note');
  const startProperty = propertyOf(master, 'DTSTART');
  if (!startProperty) return without('no-start', where, 'error');
  const start = readTime(startProperty);
  if (!start) return without('bad-date', where, 'error');

  const times = asAllDay(master, start, endOf(master));
  const description = readDescription(master);
  const location = textOf(master, 'LOCATION').replace(/#_[A-Z]{3,40}/gu, '');
  const attendance = readAttendance(master, location.trim(), description);
  const place = readPlace(master, attendance.place);
  const stated = facts.cancels ? 'cancelled' : statusOf(master);
  const categories = categoriesOf(master);
  const overrides =
    series.overrides.length === 0 ? NONE : series.overrides.flatMap((event) => readOverride(event, facts));
  const event: ExtractedEvent = {
    key: keyOf(series, facts.platform),
    title: title.title,
    description: description.text,
    html: description.html,
    url: urlOf(master, facts.platform, description.text),
    image: imageOf(master),
    language: propertyOf(master, 'SUMMARY')?.params.get('LANGUAGE') ?? null,
    status: stated === 'cancelled' ? stated : (title.status ?? stated),
    start: times.start,
    end: times.end,
    durationSeconds: lengthOf(master),
    recurrence: recurrenceOf(master, series.overrides),
    overrides,
    // Apple states some places in its own property only.
    mode: place !== null && attendance.mode === 'unknown' ? 'in-person' : attendance.mode,
    onlineUrl: attendance.onlineUrl,
    place,
    organizer: organizerOf(master, facts.platform),
    categories,
    audience: audienceOf(categories),
    cost: costOf(master),
    registration: registrationOf(httpAddress(textOf(master, 'X-TICKETS-URL')), title.full),
    claims: NONE,
    where,
  };
  return { event, problems: notesOn(event, master, title.status !== null) };
}

// What is the same for most events of a file is held once: twenty thousand empty lists take room.
const NONE: readonly never[] = [];
const ANYONE: ExtractedEvent['audience'] = { labels: NONE, minAge: null, maxAge: null, enforced: null };
const NOT_SAID: ExtractedEvent['registration'] = { required: null, url: null, full: null };

function audienceOf(categories: readonly string[]): ExtractedEvent['audience'] {
  const labels = audienceLabels(categories);
  return labels.length === 0 ? ANYONE : { ...ANYONE, labels };
}

function registrationOf(url: string | null, full: boolean): ExtractedEvent['registration'] {
  return url === null && !full ? NOT_SAID : { required: null, url, full: full ? true : null };
}

function lengthOf(event: IcalComponent): number | null {
  const duration = propertyOf(event, 'DURATION');
  return duration === null ? null : readDuration(duration.value);
}

function without(
  code: 'no-start' | 'bad-date' | ReturnType<typeof leftOutBecause>,
  where: string,
  severity: Problem['severity'],
) {
  const reason = code ?? 'placeholder';
  return { event: null, problems: [{ code: reason, message: LEFT_OUT_MESSAGE[reason], where, severity }] };
}

function notesOn(event: ExtractedEvent, master: IcalComponent, statusInTitle: boolean): readonly Problem[] {
  const noEnd = event.end === null && propertyOf(master, 'DTEND') !== null;
  if (!statusInTitle && event.title !== '' && !noEnd) return NONE;
  const notes: Problem[] = [];
  const say = (code: string, severity: Problem['severity'], message: string): void => {
    notes.push({ code, message, where: event.where, severity });
  };
  if (statusInTitle)
    say('status-in-title', 'note', `The title says that this event is ${event.status}; the word was taken off it.`);
  if (event.title === '') say('no-title', 'warning', 'This event has no title.');
  if (noEnd) {
    say('bad-end', 'warning', 'The end of this event could not be read, so it has none.');
  }
  return notes;
}

function endOf(event: IcalComponent): ExtractedTime | null {
  const property = propertyOf(event, 'DTEND');
  return property && readTime(property);
}

/** Outlook exports all-day events as midnight to midnight, with a property of its own that says so. */
function asAllDay(
  event: IcalComponent,
  start: ExtractedTime,
  end: ExtractedTime | null,
): { readonly start: ExtractedTime; readonly end: ExtractedTime | null } {
  if (start.kind === 'date') return { start, end: end?.kind === 'date' ? end : null };
  const marked = propertyOf(event, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim().toUpperCase() === 'TRUE';
  const [from, to] = [midnight(start), end && midnight(end)];
  if (!marked || !from) return { start, end: end?.kind === 'date' ? null : end };
  return { start: from, end: to };
}

function midnight(time: ExtractedTime): ExtractedTime | null {
  if (time.kind === 'date') return time;
  const local = time.kind === 'instant' ? null : time.local;
  return local?.endsWith('T00:00:00') ? { kind: 'date', date: local.slice(0, 10) } : null;
}

function recurrenceOf(master: IcalComponent, overrides: readonly IcalComponent[]): ExtractedRecurrence | null {
  const rrules = rules(master, 'RRULE');
  const rdates = dates(master, 'RDATE');
  const periods = orNone(propertiesOf(master, 'RDATE').flatMap(readPeriods));
  if (rrules.length + rdates.length + periods.length === 0) return null;
  const exrules = rules(master, 'EXRULE');
  const hidden = overrides.filter(isPrivate).flatMap((event) => recurrenceIdOf(event) ?? []);
  return { rrules, exrules, rdates, periods, exdates: orNone([...dates(master, 'EXDATE'), ...hidden]) };
}

function rules(master: IcalComponent, name: string): readonly string[] {
  const values = propertiesOf(master, name).map((property) => property.value.trim());
  return orNone([...new Set(values)]);
}

function dates(master: IcalComponent, name: string): readonly ExtractedTime[] {
  return orNone(propertiesOf(master, name).flatMap(readTimes));
}

function orNone<One>(list: readonly One[]): readonly One[] {
  return list.length === 0 ? NONE : list;
}

function readOverride(event: IcalComponent, facts: CalendarFacts): readonly ExtractedOverride[] {
  const recurrenceId = recurrenceIdOf(event);
  if (!recurrenceId || isPrivate(event)) return [];
  const property = propertyOf(event, 'DTSTART');
  const start = property && readTime(property);
  const title = readTitle(textOf(event, 'SUMMARY'));
  const stated = facts.cancels ? 'cancelled' : statusOf(event);
  const times = start ? asAllDay(event, start, endOf(event)) : { start: null, end: null };
  const future = propertyOf(event, 'RECURRENCE-ID')?.params.get('RANGE')?.toUpperCase() === 'THISANDFUTURE';
  return [
    {
      recurrenceId,
      range: future ? 'this-and-future' : 'this',
      ...times,
      durationSeconds: readDuration(propertyOf(event, 'DURATION')?.value ?? ''),
      status: stated === 'cancelled' ? stated : (title.status ?? stated),
      title: title.title,
    },
  ];
}

function recurrenceIdOf(event: IcalComponent): ExtractedTime | null {
  const property = propertyOf(event, 'RECURRENCE-ID');
  return property && readTime(property);
}

function isPrivate(event: IcalComponent): boolean {
  const access = propertyOf(event, 'CLASS')?.value.trim().toUpperCase();
  return access === 'PRIVATE' || access === 'CONFIDENTIAL';
}
