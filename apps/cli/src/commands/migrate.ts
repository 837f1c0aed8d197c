import { loadConfig, withSecretFiles } from '#libs/platform';
import { prepareDatabase } from '#libs/store';
import type { Command } from '../command.js';
import { UsageError } from '../usage-error.js';

export const migrate: Command = {
  help: `porchlight migrate

Brings the database to its present shape as its owner: the role that the application uses, tables, rights. Safe to repeat.
"npm start" does it by itself; where pages and workers are started apart, this runs before them.

Needs DATABASE_OWNER_URL, and DATABASE_URL for the password of the application's role.
`,
  options: {},
  run: async ({ positionals }, { env, print }) => {
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" is too much.`);
    const { database } = loadConfig(withSecretFiles(env));
    if (database.ownerUrl === null) throw new UsageError('DATABASE_OWNER_URL is not set; only the owner can do this.');
    const { password } = new URL(database.url.reveal());
    const { migrations } = await prepareDatabase({
      ownerUrl: database.ownerUrl.reveal(),
      appPassword: decodeURIComponent(password),
    });
    print(`${JSON.stringify({ migrations })}\n`);
    return 0;
  },
};
