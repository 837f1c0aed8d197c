import { createLog } from '#libs/platform';
import { MeiliIndex } from '#libs/search';
import { IndexParts } from '../../../worker/src/index/index-parts.js';
import type { Command } from '../command.js';
import { withStore } from '../live/connection.js';
import { checkNow, rebuildNow, replayNow } from '../reindex/index.js';
import { UsageError } from '../usage-error.js';

export const reindex: Command = {
  help: `porchlight reindex [--check | --replay]

Builds the search index again from the database, beside the present one, and changes over when it is whole: searching goes on
meanwhile. Nothing but time is lost by doing it.

--check   builds nothing, and says how many gatherings the index lacks, has in another version, or has and should not
--replay  builds nothing, and tries again what the index would not have; says what it still will not, and why
`,
  options: { json: { type: 'boolean' }, check: { type: 'boolean' }, replay: { type: 'boolean' } },
  run: ({ positionals, options }, world) => {
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" is too much.`);
    if (options['check'] === true && options['replay'] === true)
      throw new UsageError('--check and --replay are two commands.');
    return withStore(world, async ({ store, clock, connection }) => {
      const { meiliUrl: url, meiliKey: key } = connection;
      if (url === null) {
        world.say('Search runs on Postgres here, which needs no index of its own.');
        world.print(`${JSON.stringify({ engine: 'postgres', documents: 0 })}\n`);
        return 0;
      }
      const index = new MeiliIndex({ url, key });
      const parts = { ...new IndexParts(store, clock, createLog({ level: 'silent' })), index };
      const work = options['check'] === true ? checkNow : options['replay'] === true ? replayNow : rebuildNow;
      world.print(`${JSON.stringify({ engine: index.engine, ...(await work(parts, world)) })}\n`);
      return 0;
    });
  },
};
