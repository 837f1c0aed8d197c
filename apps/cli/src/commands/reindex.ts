import type { GatheringIndex, IndexDocument } from '#libs/domain';
import { MeiliIndex } from '#libs/search';
import type { Store } from '#libs/store';
import type { Command } from '../command.js';
import { withStore } from '../live/connection.js';
import { UsageError } from '../usage-error.js';

const PAGE = 1_000;

export const reindex: Command = {
  help: `porchlight reindex

Builds the search index again from the database, beside the present one, and changes over when it is whole: searching goes on
meanwhile. Nothing but time is lost by doing it.
`,
  options: { json: { type: 'boolean' } },
  run: ({ positionals }, world) => {
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" is too much.`);
    return withStore(world, async ({ store, connection }) => {
      const { meiliUrl: url, meiliKey: key } = connection;
      if (url === null) {
        world.say('Search runs on Postgres here, which needs no index of its own.');
        world.print(`${JSON.stringify({ engine: 'postgres', documents: 0 })}\n`);
        return 0;
      }
      world.say('Building the index.');
      const index = new MeiliIndex({ url, key });
      const { documents } = await index.rebuild(pages(store));
      await catchUp(index, store);
      world.print(`${JSON.stringify({ engine: 'meilisearch', documents })}\n`);
      return 0;
    });
  },
};

/** What the worker wrote while the new index was being filled went to the old one only. */
async function catchUp(index: GatheringIndex, store: Store): Promise<void> {
  const held = new Map<string, number>();
  for (let after: string | null = null; ;) {
    const page = await index.versions(after, PAGE);
    for (const { id, version } of page) held.set(id, version);
    after = page.at(-1)?.id ?? null;
    if (after === null) break;
  }
  for await (const page of pages(store)) {
    await index.save(page.filter(({ gathering, version }) => held.get(gathering.id) !== version));
    for (const { gathering } of page) held.delete(gathering.id);
  }
  await index.remove([...held.keys()]);
}

async function* pages(store: Store): AsyncGenerator<IndexDocument[]> {
  let after: string | null = null;
  for (;;) {
    const records = await store.gatherings.page(after, PAGE);
    after = records.at(-1)?.gathering.id ?? null;
    if (after === null) return;
    yield records
      .filter(({ listed, state }) => listed && state === 'public')
      .map(({ gathering, version }) => ({ gathering, version }));
  }
}
