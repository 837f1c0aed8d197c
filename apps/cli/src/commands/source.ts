import type { Command } from '../command.js';
import { addSource } from '../sources/add-source.js';
import { checkSource } from '../sources/check-source.js';
import { withStore } from '../live/connection.js';
import { UsageError } from '../usage-error.js';

export const source: Command = {
  help: `porchlight source add <address> --zone <IANA zone> [options]
porchlight source list
porchlight source check <id | address | name>

A source is a place we import from: it is fetched again and again, politely. "add" finds out which importer reads it and
tries it first; "check" asks the running Porchlight to fetch it now and waits for the result.

  --name <name>            how it is called here (default: the host of its address)
  --zone <IANA zone>       its own zone, used where it names none
  --as <importer>          read it as this, instead of finding out
  --host <name>            who publishes it
  --kind <kind>            library, club, faith, support-group or other (default: other)
  --language <tag>         language of its texts
  --option <name>=<value>  what only one importer understands; may be given several times
  --allow-http             allow an address without encryption
  --proposed               let a moderator decide; otherwise it is fetched at once

Example:
  porchlight source add https://library.example/events.ics --zone Europe/London --kind library
`,
  options: {
    name: { type: 'string' },
    zone: { type: 'string' },
    as: { type: 'string' },
    host: { type: 'string' },
    kind: { type: 'string' },
    language: { type: 'string' },
    option: { type: 'string', multiple: true },
    'allow-http': { type: 'boolean' },
    proposed: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async (given, world) => {
    const [verb, ...rest] = given.positionals;
    const command = { ...given, positionals: rest };
    if (verb === 'add') return addSource(command, world);
    if (verb === 'check') return checkSource(command, world);
    if (verb !== 'list') throw new UsageError('Say what to do: source add, source list or source check.');
    if (rest.length > 0) throw new UsageError(`"${rest.join(' ')}" is too much. See: porchlight source --help`);
    world.print(`${JSON.stringify(await withStore(world, ({ store }) => store.sources.health()), null, 2)}\n`);
    return 0;
  },
};
