import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { MfItem, MfValue } from './mf-item.js';
import { readMicroformats } from './read-microformats.js';

// The event pairs of the microformats test suite: a page, and what is to be read from it. Not shipped here.
const root = join(process.env['PORCHLIGHT_CORPUS'] ?? '../shared/corpus', 'microformats');
const pairs = ['h-event', 'hcalendar'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name.replace('.json', ''))),
);

describe('the corpus of microformats', () => {
  it('has fourteen pairs', () => {
    expect(pairs).toHaveLength(14);
  });

  it.each(pairs)('%s is read as its authors mean it', (pair) => {
    const expected = JSON.parse(readFileSync(join(root, `${pair}.json`), 'utf8')) as { readonly items: unknown };
    const { items } = readMicroformats(readFileSync(join(root, `${pair}.html`), 'utf8'));
    expect(items.map(plainItem)).toEqual(oneLine(expected.items));
  });
});

function plainItem({ types, properties }: MfItem): object {
  const all = [...properties].map(([name, values]) => [name, values.map(plainValue)] as const);
  return { type: types, properties: Object.fromEntries(all) };
}

function plainValue({ text, item }: MfValue): unknown {
  return item === null ? text : { value: text, ...plainItem(item) };
}

/** Words as they are printed: where a value breaks its lines makes no difference to a listing. */
function oneLine(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim();
  if (Array.isArray(value)) return value.map(oneLine);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, oneLine(inner)]));
}
