import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from '../command.js';
import { captureCase } from '../importers/capture-case.js';
import { CAPTURED_HELP, CAPTURED_OPTIONS, captured } from '../importers/captured-options.js';
import { givenBytes } from '../live/given-bytes.js';
import { UsageError } from '../usage-error.js';
import { worldClock } from '../world-clock.js';

export const capture: Command = {
  help: `porchlight capture <importer> <case> <address | file | ->

Makes a case for an importer from an answer of its platform: cut to a handful of events and told in other words, so that nobody's name,
address or number is in it. Read it, let it tell of invented people and places, then run golden:update. Run it in the
project's root. What you invented yourself needs none of this: write input.json and source.json into a folder of its own.

${CAPTURED_HELP}
Example:
  porchlight capture tec cancelled-in-title https://club.example/wp-json/tribe/events/v1/events
`,
  options: CAPTURED_OPTIONS,
  run: async (given, world) => {
    const [key, name, ...from] = given.positionals;
    if (key === undefined || name === undefined || from.length !== 1) {
      throw new UsageError(
        'Name an importer, a case and an address or file: porchlight capture tec cancelled answer.json',
      );
    }
    const folder = join('libs', 'importers', 'src', key);
    if (!existsSync(dirname(folder))) throw new UsageError('Run this in the root of the project.');
    if (!/^[a-z][a-z0-9-]*$/u.test(key) || !existsSync(folder)) {
      throw new UsageError(`There is no importer "${key}". A new one begins with: porchlight importer:new`);
    }
    if (!/^[a-z0-9][a-z0-9-]*$/u.test(name)) {
      throw new UsageError(`Name the case with lower-case letters, digits and dashes, not "${name}".`);
    }
    const into = join(folder, 'fixtures', name);
    if (existsSync(into)) throw new UsageError(`${into} exists already.`);
    const found = captured(given, await givenBytes({ ...given, positionals: from }, world, 'capture'));
    for (const line of await captureCase(into, key, found, worldClock(world).now().slice(0, 10))) world.say(line);
    world.say(`Next: npm run golden:update -- ${key}`);
    return 0;
  },
};
