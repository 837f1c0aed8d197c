import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Listing, ReadContext } from '#libs/domain';
import { normalise } from '#libs/normalise';
import { jsonld } from './jsonld.js';

const FIXTURES = 'libs/importers/src/jsonld/fixtures';

describe('one event in three encodings', () => {
  it.each(['microdata', 'rdfa'])('is the same listing in JSON-LD and in %s', (encoding) => {
    const [expected, ...none] = listings('json-ld');
    expect(none).toEqual([]);
    expect(expected).toMatchObject({ title: 'Quiet craft evening', mode: 'hybrid', status: 'rescheduled' });
    expect(listings(encoding)).toEqual([expected]);
  });
});

function listings(encoding: string): readonly Listing[] {
  const folder = join(FIXTURES, `same-event-${encoding}`);
  const source = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')) as ReadContext;
  const context = { ...source, language: null, options: {} };
  const text = readFileSync(join(folder, 'input.html'), 'utf8');
  return normalise(jsonld.extract({ ...context, text }), context).listings;
}
