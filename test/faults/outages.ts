import { isClean } from './counts.js';
import type { Fault, FaultRun, Outcome } from './fault.js';
import { askAgainAndAgain, isCalendar, isPage, PAGE_EVERY_MS, shareOf, warmUp } from './world/asking.js';
import { findingsOf } from './world/findings.js';
import { subscriber } from './world/subscriber.js';
import type { World } from './world/world.js';

/** So long each server stays away. */
const AWAY_MS = 15_000;

/** A client's calendar is asked for ten times a second while the queue's server, then the search server, stands still, and workers are gone. */
const feedsStayUp: Fault = {
  id: 'F-48',
  what: 'a client’s calendar while the queue, the search server and the workers are away',
  run: async (given: FaultRun): Promise<Outcome> => {
    const { world, random, say } = given;
    const worker = await world.start();
    await world.quiet();
    const { origin } = await world.startPages();
    const url = `${origin}${await subscriber(world)}`;
    const figures: string[] = [];
    let broken = 0;
    for (const [what, away, back] of outagesOf(world)) {
      await world.change(random);
      away();
      try {
        const asked = await askAgainAndAgain(url, AWAY_MS, isCalendar);
        broken += asked.asked - asked.answered;
        figures.push(`${what}: ${shareOf(asked)}`);
        say(`F-48: ${figures.at(-1) ?? ''}`);
      } finally {
        back();
      }
    }
    await worker.end('SIGKILL');
    const asked = await askAgainAndAgain(url, AWAY_MS, isCalendar);
    broken += asked.asked - asked.answered;
    figures.push(`workers gone: ${shareOf(asked)}`);
    const figure = `calendar answered; ${figures.join('; ')}`;
    return { id: 'F-48', pass: broken === 0, figure, kills: 0, promises: { R9: figure } };
  },
};

function outagesOf(world: World): readonly (readonly [string, () => void, () => void])[] {
  const stopped = (what: string, pid: number | null | undefined) =>
    typeof pid !== 'number'
      ? []
      : [[what, () => void process.kill(pid, 'SIGSTOP'), () => void process.kill(pid, 'SIGCONT')] as const];
  return [...stopped('Redis away', world.redis?.pid), ...stopped('Meilisearch away', world.meilisearch?.pid)];
}

/**
 * There is no way out of this house: whatever is asked of the world fails. Pages and calendars are answered meanwhile, nothing is taken away,
 * no job is given up, and nobody is taken for gone; each source is asked again when its own back-off is over.
 */
const noWayOut: Fault = {
  id: 'F-44',
  what: 'no way out to the world: nothing can be asked',
  run: async ({ world, random, say }: FaultRun): Promise<Outcome> => {
    const worker = await world.start();
    await world.quiet();
    const { origin } = await world.startPages();
    const calendar = `${origin}${await subscriber(world)}`;
    await warmUp(`${origin}/find`);
    await warmUp(calendar);
    for (const feed of world.feeds.values()) await feed.shut();
    await world.change(random);
    const [feeds, pages] = await Promise.all([
      askAgainAndAgain(calendar, 2 * AWAY_MS, isCalendar),
      askAgainAndAgain(`${origin}/find`, 2 * AWAY_MS, isPage, PAGE_EVERY_MS),
    ]);
    const [shut] = await world.asSuperuser<Record<'failing' | 'gone' | 'letters' | 'taken' | 'minutes', number>>(SHUT);
    for (const feed of world.feeds.values()) await feed.open();
    say(`F-44: ${String(shut?.failing ?? 0)} sources failing, ${String(shut?.letters ?? 0)} dead letters`);
    await world.makeDue();
    const seconds = await world.quiet(300);
    const { what, counts } = await findingsOf(world);
    const told = worker.alive ? [] : ['the worker ended'];
    if (shut?.failing !== world.feeds.size)
      told.push(`${String(shut?.failing)} sources say that they cannot be reached`);
    if (shut?.gone !== 0 || shut.letters !== 0 || shut.taken !== 0) told.push('something was taken away or given up');
    const unanswered = feeds.asked - feeds.answered + pages.asked - pages.answered;
    if (unanswered > 0) told.push(`${String(unanswered)} requests were not answered`);
    const figure = `all ${String(world.feeds.size)} sources say that they cannot be reached, next asked after ${(shut?.minutes ?? 0).toFixed(1)} minutes at most; calendar answered ${shareOf(feeds)}; pages answered ${shareOf(pages)}; 0 taken away, 0 dead letters; all read ${seconds.toFixed(1)} s after they were asked again`;
    return {
      id: 'F-44',
      pass: told.length === 0 && isClean(counts),
      figure: [...told, ...what.slice(0, 3), figure].join('; '),
      kills: 0,
      counts,
      recoverySeconds: { middle: seconds, most: seconds },
      promises: { R9: `no way out to the world: calendar answered ${shareOf(feeds)}` },
    };
  },
};

const SHUT = `
  SELECT count(*) FILTER (WHERE last_problem = 'fetch.unreachable')::integer AS failing,
    count(*) FILTER (WHERE nowhere_since IS NOT NULL)::integer AS gone,
    (SELECT count(*)::integer FROM dead_letter) AS letters,
    (SELECT count(*)::integer FROM listing WHERE state IN ('unseen', 'withdrawn')) AS taken,
    max(extract(epoch FROM next_fetch_at - now()) / 60)::float8 AS minutes
  FROM source`;

export const OUTAGES: readonly Fault[] = [feedsStayUp, noWayOut];
