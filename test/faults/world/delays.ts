import { setTimeout as wait } from 'node:timers/promises';
import type { Crowd } from './crowd.js';
import type { World } from './world.js';

/** How many seconds after its time each of a crowd's sources was read, in order. */
export type Delays = readonly number[];

/**
 * Makes a crowd due over so many seconds and waits until those that are `watched` were fetched and read. Throws what is left after
 * `mostSeconds`.
 */
export async function delaysOf(
  { world, crowd, overSeconds, mostSeconds }: Watched,
  watched: (source: number) => boolean,
  due: (source: number) => boolean = () => true,
): Promise<Delays> {
  const from = await crowd.makeDue(world, overSeconds * 1_000, due);
  const all = Array.from({ length: crowd.size }, (_, source) => source);
  const expected = all.filter((source) => due(source) && watched(source)).length;
  for (;;) {
    const rows = await world.asSuperuser<{ source: number; readMs: number }>(DELAYS, [new Date(from)]);
    const read = rows
      .filter(({ source }) => watched(source))
      .map(({ source, readMs }) => Math.max(0, readMs - (crowd.due.get(source) ?? from)) / 1_000);
    if (read.length >= expected) return read.sort((a, b) => a - b);
    if (Date.now() - from > mostSeconds * 1_000)
      throw new Error(
        `${String(expected - read.length)} of ${String(expected)} were not read in ${String(mostSeconds)} s`,
      );
    await wait(500);
  }
}

export type Watched = {
  readonly world: World;
  readonly crowd: Crowd;
  readonly overSeconds: number;
  readonly mostSeconds: number;
};

/** The value that so great a share of them does not exceed. */
export function quantile(sorted: Delays, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Jain's index: 1 when all waited equally long, 1/n when one waited for all. */
export function fairness(delays: Delays): number {
  const sum = delays.reduce((all, one) => all + one, 0);
  const squares = delays.reduce((all, one) => all + one * one, 0);
  return squares === 0 ? 1 : (sum * sum) / (delays.length * squares);
}

const DELAYS = `
  SELECT substring(name FROM '[0-9]+$')::integer AS source,
    (extract(epoch FROM min(read_at)) * 1000)::float8 AS "readMs"
  FROM snapshot JOIN source ON source.id = source_id
  WHERE fetched_at >= $1 AND read_at >= $1 AND name LIKE 'crowd-%' GROUP BY name`;
