import { toInstant, type Source } from '#libs/domain';
import type { VisitedSources } from '../../medium/store/visited-sources.js';
import { differencesOf, NO_DIFFERENCES, type Differences } from './differences.js';
import { expectedOf, type Came } from './expected.js';
import { pagesGone, servePage } from './pages.js';
import { scriptOf, type Visit } from './script.js';
import { serveAnswer } from './served.js';

export type Played = Differences & { readonly sources: number; readonly answers: number };

/**
 * Plays the scripts of so many sources against the jobs that run in production and compares what is known at the end with what must be.
 * Source `n` is made from `seed + n`, so that one that goes wrong can be played alone.
 */
export async function play(
  visited: VisitedSources,
  { seed, sources, visits }: { readonly seed: number; readonly sources: number; readonly visits: number },
): Promise<Played> {
  let all = NO_DIFFERENCES;
  for (let n = 0; n < sources; n += 1) {
    const path = `/oracle/${String(seed + n)}.ics`;
    const script = scriptOf(seed + n, visits, visited.now());
    let turn = 0;
    let now: Visit | undefined;
    // Every second source has the pages of its events at home; those of the others are somebody else's.
    const home = (seed + n) % 2 === 0 ? visited.server.url(`/oracle/${String(seed + n)}/e`) : null;
    visited.handlers[path] = (_request, response) => {
      if (now !== undefined) serveAnswer(now.served, turn, home ?? 'https://lane.example/e', response);
    };
    for (const id of home === null ? [] : idsOf(script)) {
      visited.handlers[`/oracle/${String(seed + n)}/e/${String(id)}`] = (_request, response) => {
        servePage(id, now?.dropped ?? [], response);
      };
    }
    const source: Source = await visited.add(path, {}, 'ics');
    const came: Came[] = [];
    for (const next of script) {
      visited.pass(next.afterMs);
      turn += 1;
      now = next;
      await visited.visit(source);
      const gone = home === null ? null : pagesGone(next.dropped);
      came.push({ at: toInstant(visited.now()), served: next.served, gone });
    }
    const listings = await visited.opened.pool.query(LISTINGS, [source.id]);
    all = all.and(differencesOf(seed + n, expectedOf(came), listings as never));
  }
  return { ...all, sources, answers: sources * visits };
}

function idsOf(script: readonly Visit[]): ReadonlySet<number> {
  return new Set(script.flatMap(({ served }) => ('events' in served ? served.events.map(({ id }) => id) : [])));
}

const LISTINGS = `
  SELECT substring(listing.url FROM '[0-9]+$')::integer AS id, listing.title, instant(begins_at) AS start, listing.state,
    prepared->'listing'->>'status' = 'cancelled' AS cancelled, gathering.listed AS shown
  FROM listing JOIN gathering AS part ON part.id = gathering_id
  JOIN gathering ON gathering.id = coalesce(part.merged_into, part.id) WHERE source_id = $1 ORDER BY 1`;
