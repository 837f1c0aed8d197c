import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { MeilisearchServer } from '#libs/platform';
import { ANNOUNCE } from '../../libs/store/src/gatherings/rebuild-gatherings.sql.js';

export type Changes = {
  readonly owner: pg.Client;
  readonly server: MeilisearchServer;
  /** A second. */
  readonly rate: number;
  readonly gatherings: number;
  /** Tells the workers, as an import does when it has committed. */
  readonly publish: () => Promise<void>;
};

const LOOK_MS = 25;
/** What cannot be found after so long counts as this long. */
const GIVEN_UP_MS = 120_000;

/**
 * Commits so many changes a second, each in a transaction of its own, until `over`; gives the seconds from each commit until the change
 * could be read from the index.
 */
export async function changeGatherings(changes: Changes, over: () => boolean): Promise<readonly number[]> {
  const waiting = new Map<string, { readonly version: number; readonly at: number }>();
  const seconds: number[] = [];
  let made = 0;
  let publishing: Promise<void> | null = null;
  const from = performance.now();
  const make = async (): Promise<void> => {
    while (!over()) {
      // Spread over all, and none twice while it waits.
      const id = `018f0000-0000-7000-8000-${((made * 7_919) % changes.gatherings).toString(16).padStart(12, '0')}`;
      const version = await commit(changes.owner, id, made);
      waiting.set(id, { version, at: performance.now() });
      publishing ??= changes.publish().finally(() => {
        publishing = null;
      });
      made += 1;
      await wait(Math.max(0, from + (made * 1_000) / changes.rate - performance.now()));
    }
    await publishing;
  };
  const making = { done: false };
  const maker = make().finally(() => {
    making.done = true;
  });
  while (!making.done || waiting.size > 0) {
    const now = performance.now();
    const held = await versionsOf(changes.server, [...waiting.keys()].slice(0, 1_000));
    for (const [id, { version, at }] of waiting) {
      if ((held.get(id) ?? 0) < version && now - at < GIVEN_UP_MS) continue;
      seconds.push((performance.now() - at) / 1_000);
      waiting.delete(id);
    }
    await wait(LOOK_MS);
  }
  await maker;
  return seconds;
}

async function commit(owner: pg.Client, id: string, at: number): Promise<number> {
  await owner.query('BEGIN');
  const changed = await owner.query<{ id: string; version: string }>(CHANGE, [id, ` ${String(at)}`]);
  await owner.query(ANNOUNCE, [JSON.stringify([{ id }])]);
  await owner.query('COMMIT');
  return Number(changed.rows[0]?.version);
}

const CHANGE = `
  UPDATE gathering SET title = left(title, 60) || $2, version = nextval('gathering_version') WHERE id = $1 RETURNING id, version`;

async function versionsOf(
  { url, key }: MeilisearchServer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const answer = await fetch(`${url}/indexes/gatherings/documents/fetch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ids, fields: ['id', 'version'], limit: ids.length }),
  });
  if (!answer.ok) return new Map();
  const { results } = (await answer.json()) as { readonly results: readonly { id: string; version: number }[] };
  return new Map(results.map(({ id, version }) => [id, version]));
}
