import type { Command } from '../command.js';
import { inputBytes } from '../input.js';
import { contextOf, WINDOW_OPTIONS } from '../read-context.js';
import { openReader } from '../reader.js';
import { UsageError } from '../usage-error.js';

export const extract: Command = {
  help: `porchlight extract <file | -> [options] --json

Reads what a library, club, faith space or support group publishes and prints its events as JSON.

  --as <importer>          read it as this, instead of finding out (ics, jsonld, page, …)
  --url <address>          where the bytes came from; helps to find out, and completes relative links
  --type <content type>    the content type it came with
  --zone <IANA zone>       the source's own zone, used where the bytes name none
  --from <instant>         first instant of the occurrences (default: now)
  --until <instant>        last instant of the occurrences (default: 180 days after --from)
  --option <name>=<value>  what only one importer understands; may be given several times

Examples:
  porchlight extract library.ics --zone Europe/London
  curl -s https://library.example/events | porchlight extract - --url https://library.example/events

Times are never invented: what the source does not say is null. Problems are listed in the output.
`,
  options: { ...WINDOW_OPTIONS, url: { type: 'string' }, type: { type: 'string' } },
  run: async (given, world) => {
    if (given.positionals.length > 1) throw new UsageError('Name one file only. See: porchlight extract --help');
    const context = await contextOf(given, world);
    const reader = openReader();
    try {
      const bytes = await inputBytes(given.positionals[0], world);
      world.print(`${JSON.stringify(await reader.read({ bytes, context }), null, 2)}\n`);
      return 0;
    } finally {
      await reader.close();
    }
  },
};
