import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from '../command.js';
import { captureCase } from '../importers/capture-case.js';
import { CAPTURED_HELP, CAPTURED_OPTIONS, captured } from '../importers/captured-options.js';
import { listName } from '../importers/list-name.js';
import { camel, newImporterFiles } from '../importers/new-importer-files.js';
import { givenBytes } from '../live/given-bytes.js';
import { UsageError } from '../usage-error.js';
import { worldClock } from '../world-clock.js';

export const importerNew: Command = {
  help: `porchlight importer:new <key> <address | file | ->

Makes the folder of a new importer from an answer of the platform: the reading itself, its README with the headings that are checked, a
test, and a first case told in other words, so that nobody's name, address or number is in it. Then says what to do next: the
line of the registry, and what to write. Run it in the project's root. How to go on stands in libs/importers/README.md.

${CAPTURED_HELP}
Examples:
  porchlight importer:new meetinghouse https://town.meetinghouse.example/api/events
  porchlight importer:new meetinghouse answer.json --url https://town.meetinghouse.example/api/events?page=1
`,
  options: CAPTURED_OPTIONS,
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
    const found = captured(given, await givenBytes({ ...given, positionals: from }, world, 'importer:new'));
    const list = listName(found.bytes) ?? undefined;
    mkdirSync(folder);
    for (const [name, text] of Object.entries(newImporterFiles(key, list))) writeFileSync(join(folder, name), text);
    const today = worldClock(world).now().slice(0, 10);
    for (const line of await captureCase(join(folder, 'fixtures', 'ordinary'), key, found, today)) world.say(line);
    for (const line of next(key, folder)) world.say(line);
    return 0;
  },
};

function next(key: string, folder: string): readonly string[] {
  const name = camel(key);
  return [
    `Made ${folder}. What it reads is JSON with guessed names; for pages and feeds see what others do.`,
    `1. In libs/importers/src/registry.ts: import { ${name} } from './${key}/${key}.js'; and ${name}, in IMPORTERS.`,
    `   In the table of libs/importers/README.md: a row for ${key}.`,
    `2. In ${join(folder, `${key}.ts`)}: recognise, leads, requests, extract and readEvent.`,
    `3. A second, awkward case: npm run -s porchlight -- capture ${key} awkward <address | file>`,
    `4. Look at what comes out: npm run format && npm run golden:update -- ${key}`,
  ];
}
