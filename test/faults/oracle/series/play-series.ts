import type { Source } from '#libs/domain';
import { Seeded } from '../../../security/seeded.js';
import type { VisitedSources } from '../../../medium/store/visited-sources.js';
import { calendarOf } from './calendar.js';
import { EDITS, soonOf } from './edits.js';
import { daysOf, meetingsOf, type Group, type Meeting } from './group.js';

const DAY_MS = 86_400_000;
/** Days ahead that are compared: less than what is read, so that nothing lies on its edge. */
const COMPARED = 120;
const MOST_SAID = 10;

/** How often each edit was made, and where what is known differs from what the host means. */
export type PlayedSeries = {
  readonly visits: number;
  readonly dates: number;
  readonly edits: Readonly<Record<string, number>>;
  readonly mismatches: number;
  readonly what: readonly string[];
};

/**
 * Hosts change their series between visits; after each visit every date ahead that is shown is compared with what the host means. The
 * host's side knows days and minutes only; what the database says is written on the host's clock by the database itself. Source `n` is
 * made from `seed + n`.
 */
export async function playSeries(
  visited: VisitedSources,
  { seed, sources, visits }: { readonly seed: number; readonly sources: number; readonly visits: number },
): Promise<PlayedSeries> {
  const edits: Record<string, number> = {};
  const what: string[] = [];
  let dates = 0;
  let mismatches = 0;
  for (let n = 0; n < sources; n += 1) {
    const random = new Seeded(seed + n);
    const path = `/series/${String(seed + n)}.ics`;
    let groups = beginning(n, today(visited), random);
    visited.handlers[path] = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8' }).end(calendarOf(groups));
    const source = await visited.add(path, {}, 'ics');
    let said = 'begins';
    for (let visit = 0; visit < visits; visit += 1) {
      await visited.visit(source);
      const { expected, held } = await compared(visited, source, groups);
      const wrong = differing(expected, held);
      dates += expected.length;
      mismatches += wrong.length;
      if (wrong.length > 0 && what.length < MOST_SAID) {
        what.push(`seed ${String(seed + n)}, visit ${String(visit)}, after "${said}": ${wrong.slice(0, 4).join('; ')}`);
      }
      visited.pass((7 + random.below(30)) * 3_600_000);
      said = random.one(Object.keys(EDITS));
      edits[said] = (edits[said] ?? 0) + 1;
      groups = edited(groups, said, { random, today: today(visited), name: `${String(n)}.${String(visit)}` });
    }
  }
  return { visits: sources * visits, dates, edits, mismatches, what };
}

function beginning(source: number, from: number, random: Seeded): readonly Group[] {
  return Array.from({ length: 1 + random.below(3) }, (_, at): Group => ({
    uid: `group-${String(at)}`,
    title: `Circle ${String(source)} ${String(at)}`,
    first: from - 20 + random.below(30),
    every: random.below(3) === 0 ? 2 : 1,
    minute: 60 * (9 + random.below(12)) + at,
    until: null,
    without: new Set(),
    extra: new Set(),
    changed: new Map(),
    later: null,
    edits: 0,
  }));
}

function edited(
  groups: readonly Group[],
  name: string,
  given: { readonly random: Seeded; readonly today: number; readonly name: string },
): readonly Group[] {
  const at = given.random.below(groups.length);
  return groups.flatMap((group, position) => {
    if (position !== at) return [group];
    const soon = soonOf(group, given.today);
    const [first, ...rest] = EDITS[name]?.(group, { ...given, soon }) ?? [group];
    return first === undefined ? [] : [{ ...tidied(first), edits: group.edits + 1 }, ...rest];
  });
}

/** With a date goes what was changed about it. */
function tidied(group: Group): Group {
  const days = new Set(daysOf(group, (group.until ?? group.first) + 1_000));
  return { ...group, changed: new Map([...group.changed].filter(([day]) => days.has(day))) };
}

async function compared(visited: VisitedSources, { id }: Source, groups: readonly Group[]) {
  const from = Math.floor(visited.now() / DAY_MS) + 2;
  const until = from + COMPARED;
  const ahead = groups.flatMap((group) => meetingsOf(group, until + 10));
  const expected = ahead.filter(({ day }) => day >= from && day < until).map(textOf);
  const rows: { text: string }[] = await visited.opened.pool.query(DATES, [id, from, until]);
  return { expected, held: rows.map(({ text }) => text) };
}

function differing(expected: readonly string[], held: readonly string[]): readonly string[] {
  const left = [...held];
  const lost = expected.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...lost.map((one) => `not there: ${one}`), ...left.map((one) => `there: ${one}`)];
}

function textOf({ day, minute, cancelled, title }: Meeting): string {
  const at = new Date(day * DAY_MS + minute * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  return `${at} ${cancelled ? 'cancelled' : 'scheduled'} ${title}`;
}

function today(visited: VisitedSources): number {
  return Math.floor(visited.now() / DAY_MS);
}

const DATES = `
  SELECT to_char(start_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD HH24:MI') || ' ' || status || ' ' ||
    coalesce(occurrence.title, gathering.title) AS text
  FROM gathering JOIN occurrence ON gathering_id = gathering.id
  WHERE listed AND gathering.id IN (SELECT gathering_id FROM listing WHERE source_id = $1)
    AND (start_at AT TIME ZONE 'Europe/London')::date - date '1970-01-01' >= $2
    AND (start_at AT TIME ZONE 'Europe/London')::date - date '1970-01-01' < $3`;
