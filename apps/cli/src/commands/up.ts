import type { Command } from '../command.js';
import { UsageError } from '../usage-error.js';

export const up: Command = {
  help: `porchlight up

Runs everything in one process, with a database and a search server of its own, until Ctrl-C. "npm start" does the same
after installing and building what is missing.

Settings come from the environment; .env.example lists them. Those that matter here:
  PORCHLIGHT_DATA   the folder for the data (default: .porchlight)
  PORCHLIGHT_DEMO   "off" starts without the demonstration town, "on" with it
  PORT              the port of the pages (default: 3000, or a free one)
  DATABASE_OWNER_URL, DATABASE_URL, QUEUE_URL, MEILI_URL   servers of your own, instead of those started here
`,
  options: {},
  run: async ({ positionals }, world) => {
    if (positionals.length > 0)
      throw new UsageError(`"${positionals.join(' ')}" is too much. See: porchlight up --help`);
    const { runEverything } = await import('../up/run-everything.js');
    return runEverything(world);
  },
};
