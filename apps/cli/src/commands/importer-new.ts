import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from '../command.js';
import { newImporterFiles } from '../importers/new-importer-files.js';
import { UsageError } from '../usage-error.js';

export const importerNew: Command = {
  help: `porchlight importer:new <key>

Makes the folder of a new importer: the reading itself, its README with the headings that are checked, a test, and two empty
cases to fill with what the platform really publishes (with invented people and places). Then says which line to add to the
registry. Run it in the project's root.

Example:
  porchlight importer:new meetinghouse
`,
  options: {},
  run: ({ positionals: [key, ...more] }, world) => {
    if (key === undefined || more.length > 0 || !/^[a-z][a-z0-9-]*$/u.test(key)) {
      throw new UsageError(
        'Name the importer with lower-case letters, digits and dashes: porchlight importer:new meetinghouse',
      );
    }
    const folder = join('libs', 'importers', 'src', key);
    if (!existsSync(dirname(folder))) throw new UsageError('Run this in the root of the project.');
    if (existsSync(folder)) throw new UsageError(`${folder} exists already.`);
    for (const [name, text] of Object.entries<string>(newImporterFiles(key))) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    world.say(
      `Made ${folder}. Next: put a real answer (with invented names) into fixtures/*/input.txt, add "${camel(key)}" to`,
    );
    world.say(`libs/importers/src/registry.ts, write extract(), and run: npm run golden:update -- ${key}`);
    return Promise.resolve(0);
  },
};

function camel(key: string): string {
  return key.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
