import { DAY_MS, epochMs, PorchlightError, toInstant, type Source } from '#libs/domain';
import type { Handler } from '../medium/fetch/hostile-server.js';
import { visitedSources, type VisitedSources } from '../medium/store/visited-sources.js';
import type { Seeded } from '../security/seeded.js';
import type { Fault, FaultRun, Outcome } from './fault.js';

const SOURCES = 40;
const DAYS = 14;
const HOUR_MS = 3_600_000;
/** Between two requests to one host. */
const REST_MS = 5_000;

/** What the host remembers of us. */
type Host = {
  asked: number[];
  notModified: number;
  early: number;
  askedToWait: number;
  notBefore: number;
};

/**
 * Two weeks of one host with forty calendars, on a clock of our own: most have nothing new, some change, and now and then it asks us to
 * wait, in seconds, by a date, or in words that mean nothing. What is counted is what the host saw.
 */
const manners: Fault = {
  id: 'F-25',
  what: `one host with ${String(SOURCES)} calendars for ${String(DAYS)} days, which asks us to wait now and then`,
  alone: true,
  run: async ({ random, say }: FaultRun): Promise<Outcome> => {
    const visited = await visitedSources();
    try {
      const host: Host = { asked: [], notModified: 0, early: 0, askedToWait: 0, notBefore: 0 };
      const byId = new Map<string, Source>();
      for (let n = 0; n < SOURCES; n += 1) {
        const path = `/calendar-${String(n)}.ics`;
        visited.handlers[path] = answering(host, visited.now, random);
        const source = await visited.add(path, {}, 'ics');
        byId.set(source.id, source);
      }
      await liveThrough(visited, byId);
      return outcomeOf(host, say);
    } finally {
      await visited.close();
    }
  },
};

/** Visits whatever is due next, as the sweep and the queue would: a host that rests is asked when it has rested. */
async function liveThrough(visited: VisitedSources, byId: ReadonlyMap<string, Source>): Promise<void> {
  const until = visited.now() + DAYS * DAY_MS;
  const putOff = new Map<string, number>();
  for (;;) {
    const due = (await dueTimes(visited)).map(({ id, at }) => ({ id, at: Math.max(at, putOff.get(id) ?? 0) }));
    const next = due.reduce<(typeof due)[number] | null>(
      (first, one) => (first === null || one.at < first.at ? one : first),
      null,
    );
    const source = next === null ? undefined : byId.get(next.id);
    if (next === null || source === undefined || next.at > until) return;
    visited.pass(Math.max(0, next.at - visited.now()));
    try {
      await visited.visit(source);
    } catch (failure) {
      if (!(failure instanceof PorchlightError) || typeof failure.retry !== 'object') throw failure;
      putOff.set(source.id, visited.now() + failure.retry.afterMs);
    }
  }
}

function answering(host: Host, now: () => number, random: Seeded): Handler {
  let edition = 0;
  // A body that changed under the same validator would rightly be believed no more.
  const first = now();
  return (request, response) => {
    host.asked.push(now());
    if (now() < host.notBefore) host.early += 1;
    const what = random.next();
    if (what < 0.04) {
      const wish = random.below(4);
      const seconds = 120 + random.below(7_200);
      // An HTTP date has no fractions of a second; what means nothing asks for nothing.
      const at = Math.floor(now() / 1_000 + seconds) * 1_000;
      host.askedToWait += 1;
      if (wish < 3) host.notBefore = Math.max(host.notBefore, wish === 2 ? at : now() + seconds * 1_000);
      const said = wish === 3 ? 'soon' : wish === 2 ? new Date(at).toUTCString() : String(seconds);
      response.writeHead(random.next() < 0.5 ? 429 : 503, { 'retry-after': said }).end();
      return;
    }
    if (what > 0.9) edition += 1;
    const etag = `"${String(edition)}"`;
    if (request.headers['if-none-match'] === etag) {
      host.notModified += 1;
      response.writeHead(304, { etag }).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/calendar', etag }).end(calendar(edition, first));
  };
}

function calendar(edition: number, nowMs: number): string {
  const start = toInstant(Math.floor((nowMs + 30 * DAY_MS) / DAY_MS) * DAY_MS).replace(/[-:]/gu, '');
  const events = [
    'BEGIN:VEVENT',
    'UID:1@host.example',
    `DTSTART:${start}`,
    `SUMMARY:Circle, edition ${String(edition)}`,
    'END:VEVENT',
  ];
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Host//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

async function dueTimes({ opened }: VisitedSources): Promise<readonly { readonly id: string; readonly at: number }[]> {
  const rows = (await opened.pool.query(
    `SELECT id, instant(next_fetch_at) AS at FROM source WHERE state = 'active' ORDER BY id`,
  )) as readonly { readonly id: string; readonly at: string }[];
  return rows.map(({ id, at }) => ({ id, at: epochMs(at) }));
}

function outcomeOf({ asked, early, askedToWait, notModified }: Host, say: (sentence: string) => void): Outcome {
  const perHour = asked.length / (DAYS * 24);
  const gap = Math.min(...asked.slice(1).map((at, before) => at - (asked[before] ?? 0)));
  const figure =
    `${String(early)} early requests after ${String(askedToWait)} times that the host asked us to wait; ` +
    `${perHour.toFixed(1)} requests an hour for ${String(SOURCES)} calendars (most ${String(mostInAnHour(asked))}, never two within ${String(Math.floor(gap / 1_000))} s), ` +
    `${((notModified / asked.length) * 100).toFixed(0)} % of them "not modified"`;
  say(`F-25: ${figure}`);
  return {
    id: 'F-25',
    pass: early === 0 && askedToWait > 0 && gap >= REST_MS,
    figure,
    kills: 0,
    promises: { R7: figure },
  };
}

function mostInAnHour(at: readonly number[]): number {
  return Math.max(0, ...at.map((from) => at.filter((one) => one >= from && one < from + HOUR_MS).length));
}

export const MANNERS: readonly Fault[] = [manners];
