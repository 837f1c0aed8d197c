import type { SourceId } from '#libs/domain';
import type { Counts } from '../fault.js';
import type { World } from './world.js';

/** How what is known differs from what the feeds say, once all is quiet, and the first differences in words. */
export type Findings = { readonly counts: Counts; readonly what: readonly string[] };

type Row = {
  readonly source: SourceId;
  readonly event: number;
  readonly title: string;
  readonly start: string;
  readonly state: string;
  readonly cancelled: boolean;
  readonly shown: boolean;
  readonly dates: number;
};

const MOST_SAID = 10;

/** Compares every feed, event by event, and the index with the database. */
export async function findingsOf(world: World): Promise<Findings> {
  const counts = { lost: 0, duplicated: 0, wronglyRetired: 0, wrong: 0 };
  const what: string[] = [];
  const say = (kind: keyof typeof counts, sentence: string): void => {
    counts[kind] += 1;
    if (what.length < MOST_SAID) what.push(sentence);
  };
  const rows = await world.asSuperuser<Row>(LISTINGS);
  for (const [id, feed] of world.feeds) {
    const held = rows.filter(({ source }) => source === id);
    for (const must of feed.events) {
      const name = `${feed.name}, event ${String(must.id)}`;
      const [is, ...more] = held.filter(({ event }) => event === must.id);
      if (is === undefined || !is.shown || is.dates === 0) say('lost', `${name} is not there`);
      if (is === undefined) continue;
      if (more.length > 0 || is.dates > 1) say('duplicated', `${name} is there more than once`);
      if (is.state === 'withdrawn') say('wronglyRetired', `${name} was taken away`);
      const same = is.title === must.title && is.start === must.start && is.cancelled === must.cancelled;
      if (!same) say('wrong', `${name} is "${is.title}" at ${is.start}, and must be "${must.title}" at ${must.start}`);
    }
    const known = new Set(feed.events.map((event) => event.id));
    for (const { event } of held)
      if (!known.has(event)) say('wrong', `${feed.name}, event ${String(event)} is not named`);
  }
  return { counts: { ...counts, drift: await driftOf(world) }, what };
}

async function driftOf(world: World): Promise<number> {
  const index = world.index();
  if (index === null) return 0;
  const inIndex = new Map<string, number>();
  for (let after: string | null = null; ;) {
    const page: readonly { readonly id: string; readonly version: number }[] = await index.versions(after, 1_000);
    for (const { id, version } of page) inIndex.set(id, version);
    after = page.at(-1)?.id ?? null;
    if (page.length < 1_000) break;
  }
  const shown = await world.asSuperuser<{ id: string; version: string }>(SHOWN);
  const wrong = shown.filter(({ id, version }) => inIndex.get(id) !== Number(version)).length;
  return wrong + Math.max(0, inIndex.size - shown.length);
}

const SHOWN = `SELECT id, version FROM gathering WHERE listed AND state = 'public'`;

const LISTINGS = `
  SELECT listing.source_id AS source, substring(listing.url FROM '[0-9]+$')::integer AS event, listing.title,
    instant(begins_at) AS start, listing.state, prepared->'listing'->>'status' = 'cancelled' AS cancelled, gathering.listed AS shown,
    (SELECT count(*)::integer FROM occurrence WHERE occurrence.gathering_id = gathering.id) AS dates
  FROM listing JOIN gathering AS part ON part.id = gathering_id
  JOIN gathering ON gathering.id = coalesce(part.merged_into, part.id) WHERE listing.state <> 'past'`;
