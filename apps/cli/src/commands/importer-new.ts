import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from '../command.js';
import { captureCase } from '../importers/capture-case.js';
import { newImporterFiles } from '../importers/new-importer-files.js';
import { givenBytes } from '../live/given-bytes.js';
import { UsageError } from '../usage-error.js';
import { worldClock } from '../world-clock.js';

export const importerNew: Command = {
  help: `porchlight importer:new <key> <address | file | ->

Makes the folder of a new importer from an answer of the platform: the reading itself, its README with the headings that are checked, a
test, and a first case told in other words, so that nobody's name, address or number is in it. Then says which line to add to the
registry. Run it in the project's root. How to go on stands in libs/importers/README.md.

  --allow-http  allow an address without encryption

Example:
  porchlight importer:new meetinghouse https://town.meetinghouse.example/api/events
`,
  options: { 'allow-http': { type: 'boolean' } },
  run: async (given, world) => {
    const [key, ...from] = given.positionals;
    if (key === undefined || from.length !== 1 || !/^[a-z][a-z0-9-]*$/u.test(key)) {
      throw new UsageError(
        'Name the importer with lower-case letters, digits and dashes, and an answer: porchlight importer:new meetinghouse answer.json',
      );
    }
    const folder = join('libs', 'importers', 'src', key);
    if (!existsSync(dirname(folder))) throw new UsageError('Run this in the root of the project.');
    if (existsSync(folder)) throw new UsageError(`${folder} exists already.`);
    const found = await givenBytes({ ...given, positionals: from }, world, 'importer:new');
    mkdirSync(folder);
    for (const [name, text] of Object.entries(newImporterFiles(key))) writeFileSync(join(folder, name), text);
    const today = worldClock(world).now().slice(0, 10);
    for (const line of await captureCase(join(folder, 'fixtures', 'ordinary'), key, found, today)) world.say(line);
    world.say(
      `Made ${folder}. Next: add "${camel(key)}" to libs/importers/src/registry.ts, write readEvent(), and run:`,
    );
    world.say(`npm run format && npm run golden:update -- ${key}`);
    world.say(`A second, awkward case: npm run -s porchlight -- capture ${key} awkward <address | file>`);
    return 0;
  },
};

function camel(key: string): string {
  return key.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
