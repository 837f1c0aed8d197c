import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PorchlightError, Reading } from '#libs/domain';
import type { ReadContext } from '#libs/domain';
import { decode } from '#libs/extract';
import { normalise } from '#libs/normalise';
import { importerOf } from './registry.js';

// Cases are folders: the bytes of one answer (`input.*`), what its source knows (`source.json`), and what must come out
// (`expected.json`; of what is no answer of the platform, the refusal). GOLDEN=write writes what comes out, as `golden:update`
// does; read the difference before you commit it.
const root = 'libs/importers/src';
const platforms = readdirSync(root).filter((name) => existsSync(join(root, name, 'fixtures')));

describe.each(platforms)('what %s sources say', (platform) => {
  const folder = join(root, platform, 'fixtures');

  it.each(readdirSync(folder))('%s', (name) => {
    const reading = resultOf(join(folder, name));
    const file = join(folder, name, 'expected.json');
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, `${JSON.stringify(reading, null, 2)}\n`);
    expect(reading).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(isRefusal(reading) ? reading : Reading.parse(reading)).toEqual(reading);
  });
});

/** What comes out of a case: a reading, or why there is none. */
function resultOf(folder: string): unknown {
  try {
    return read(folder);
  } catch (refused) {
    if (refused instanceof PorchlightError) return { refused: refused.code, message: refused.message };
    throw refused;
  }
}

function isRefusal(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'refused' in result;
}

function read(folder: string): unknown {
  const source = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')) as Partial<ReadContext> & {
    readonly importer: string;
  };
  const nothing = { url: null, contentType: null, zone: null, language: null, options: {} };
  const context = { ...nothing, ...source } as ReadContext;
  const input = readdirSync(folder).find((name) => name.startsWith('input.')) ?? 'input.missing';
  const text = decode(readFileSync(join(folder, input)), context.contentType);
  const extraction = importerOf(source.importer)?.extract({ ...context, text });
  if (!extraction) throw new Error(`${folder}: no importer is called ${source.importer}`);
  const { listings, problems } = normalise(extraction, context);
  const { detected, complete, next } = extraction;
  const reading = { importer: source.importer, detected, complete, next, listings };
  // As a file holds it: without the fields that are undefined.
  return JSON.parse(JSON.stringify({ ...reading, problems: [...extraction.problems, ...problems] }));
}
