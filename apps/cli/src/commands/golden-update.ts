import { PorchlightError, type ReadContext } from '#libs/domain';
import { importerOf, read } from '#libs/pipeline';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command.js';
import { UsageError } from '../usage-error.js';

const IMPORTERS = join('libs', 'importers', 'src');

export const goldenUpdate: Command = {
  help: `porchlight golden:update [importer]

Reads the cases of one importer (or of all) and writes what came out beside them, as expected.json. Look at the difference
before you commit it: the expected result is the point of a case. Of a case that is refused, the refusal is written. Run it in
the project's root, when the importer has its line in libs/importers/src/registry.ts.
`,
  options: {},
  run: ({ positionals: [only, ...more] }, world) => {
    if (!existsSync(IMPORTERS)) throw new UsageError('Run this in the root of the project.');
    if (more.length > 0) throw new UsageError('Name one importer, or none for all.');
    const keys = only === undefined ? readdirSync(IMPORTERS) : [only];
    const cases = keys.flatMap((key) => casesOf(key));
    if (cases.length === 0) throw new UsageError(`There are no cases in ${join(IMPORTERS, only ?? '*', 'fixtures')}.`);
    const changed = cases.filter(rewritten);
    for (const folder of changed) world.say(`changed ${folder}`);
    world.print(`${JSON.stringify({ cases: cases.length, changed })}\n`);
    return Promise.resolve(0);
  },
};

function casesOf(key: string): readonly string[] {
  const fixtures = join(IMPORTERS, key, 'fixtures');
  return existsSync(fixtures) ? readdirSync(fixtures).map((name) => join(fixtures, name)) : [];
}

function rewritten(folder: string): boolean {
  const file = join(folder, 'expected.json');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const after = `${JSON.stringify(resultOf(folder), null, 2)}\n`;
  if (before !== after) writeFileSync(file, after);
  return before !== after;
}

function resultOf(folder: string): unknown {
  const input = readdirSync(folder).find((name) => name.startsWith('input.'));
  if (input === undefined) throw new UsageError(`${folder} has no input file.`);
  const context = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')) as Partial<ReadContext>;
  const { importer = null } = context;
  // Else every case would be "refused", and what was expected of it lost.
  if (importer !== null && importerOf(importer) === undefined) {
    throw new UsageError(
      `${join(folder, 'source.json')} names "${importer}", which is not in ${join(IMPORTERS, 'registry.ts')}: add its line there first.`,
    );
  }
  try {
    const { problems, ...reading } = read(readFileSync(join(folder, input)), { ...DEFAULTS, ...context });
    // In the order that `goldens.spec.ts` writes too: a file that says the same stays the same.
    return { ...reading, problems };
  } catch (refused) {
    if (refused instanceof PorchlightError) return { refused: refused.code, message: refused.message };
    throw refused;
  }
}

const DEFAULTS: ReadContext = {
  importer: null,
  url: null,
  contentType: null,
  zone: null,
  language: null,
  options: {},
  from: '2026-01-01T00:00:00Z',
  until: '2026-07-01T00:00:00Z',
  now: '2026-01-01T00:00:00Z',
};
