import type { ExtractedEvent, ExtractedOverride, ExtractedTime, ListingStatus, Problem } from '#libs/domain';
import { type LdNode, ldNodes, ldText, readIsoDuration, readIsoTime } from '#libs/extract';
import { scheduleOf } from '../jsonld/schedule.js';
import { statusOf } from '../jsonld/status.js';
import { timeKey } from '../reading/time-key.js';

/** One set of dates of an item; `mark` tells it from another of the same item. */
export type Dates = Pick<ExtractedEvent, 'start' | 'end' | 'durationSeconds' | 'recurrence' | 'overrides'> & {
  readonly mark: string;
};

type Session = { readonly start: ExtractedTime; readonly end: ExtractedTime | null; readonly status: ListingStatus };

/**
 * When an item takes place: its own start, the sessions it lists under `subEvent` (their cancellations kept), or, where it lists none to
 * come, its schedules. A schedule without a first date stays a rule.
 */
export function datesOf(
  node: LdNode,
  now: string,
  where: string,
): { readonly dates: readonly Dates[]; readonly problems: readonly Problem[] } {
  const own = sessionOf(node);
  if (own !== null) return { dates: [single(own, node)], problems: NONE };
  const sessions = sessionsIn(node);
  const today = now.slice(0, 10);
  const last = sessions.at(-1);
  // A time of today sorts after its date.
  if (last !== undefined && timeKey(last.start) >= today) return { dates: listed(sessions, node), problems: NONE };
  return scheduled(node, where);
}

const NONE: readonly never[] = [];

function sessionsIn(node: LdNode): readonly Session[] {
  const sessions: Session[] = [];
  for (const one of ldNodes(node, 'subEvent')) {
    const session = sessionOf(one);
    if (session !== null) sessions.push(session);
  }
  return inOrder(sessions) ? sessions : sessions.sort((a, b) => (timeKey(a.start) < timeKey(b.start) ? -1 : 1));
}

/** Nearly all list them so. */
function inOrder(sessions: readonly Session[]): boolean {
  let last = '';
  for (const { start } of sessions) {
    const key = timeKey(start);
    if (key < last) return false;
    last = key;
  }
  return true;
}

function sessionOf(node: LdNode): Session | null {
  const start = timeIn(node, 'startDate');
  return start === null ? null : { start, end: timeIn(node, 'endDate'), status: statusOf(node) };
}

function timeIn(node: LdNode, name: string): ExtractedTime | null {
  const text = ldText(node, name);
  return text === null ? null : readIsoTime(text);
}

function lengthOf(node: LdNode): number | null {
  const text = ldText(node, 'duration');
  return text === null ? null : readIsoDuration(text);
}

function single({ start, end }: Session, node: LdNode): Dates {
  return {
    start,
    end,
    durationSeconds: end === null ? lengthOf(node) : null,
    recurrence: null,
    overrides: [],
    mark: '',
  };
}

function listed(sessions: readonly Session[], node: LdNode): readonly Dates[] {
  const first = sessions[0];
  if (first === undefined) return [];
  const periods = sessions.slice(1).map(({ start, end }) => ({ start, end, durationSeconds: null }));
  const recurrence = periods.length === 0 ? null : { rrules: [], exrules: [], rdates: [], exdates: [], periods };
  const overrides = sessions.filter(({ status }) => status !== 'scheduled').map(changed);
  return [{ ...single(first, node), recurrence, overrides }];
}

function changed({ start, status }: Session): ExtractedOverride {
  return { recurrenceId: start, range: 'this', start: null, end: null, durationSeconds: null, status, title: '' };
}

function scheduled(
  node: LdNode,
  where: string,
): { readonly dates: readonly Dates[]; readonly problems: readonly Problem[] } {
  const dates: Dates[] = [];
  const problems: Problem[] = [];
  for (const one of ldNodes(node, 'eventSchedule')) {
    const read = scheduleOf(one, null, where);
    problems.push(...read.problems);
    if (read.schedule === null) continue;
    const { start, recurrence, durationSeconds, mark } = read.schedule;
    dates.push({
      start,
      end: null,
      durationSeconds: durationSeconds ?? lengthOf(node),
      recurrence,
      overrides: [],
      mark,
    });
  }
  return { dates, problems };
}
