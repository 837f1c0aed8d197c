import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { namedTests } from '../security/named-tests.js';
import { textOf } from './files.js';

const README = 'test/security/README.md';
/** How many rows each letter has. */
const ROWS = { S: 34, D: 9, R: 18, H: 8 } as const;
const REQUIREMENTS = 16;
/** Shorter than this is an excuse. */
const REASON_LENGTH = 60;

const ids = [
  ...Object.entries(ROWS).flatMap(([letter, count]) => numbered(count).map((n) => `${letter}-${n.padStart(2, '0')}`)),
  ...numbered(REQUIREMENTS).map((n) => `NET-${n}`),
];
const rows = textOf(README)
  .split('\n')
  .flatMap((line) => {
    const [, id, place = ''] = /^\| ((?:[SDRH]|NET)-\d+) +\|[^|]*\|(.*)\|$/u.exec(line) ?? [];
    return id === undefined
      ? []
      : [{ id, place, files: [...place.matchAll(/`([\w./-]+\.tsx?)`/gu)].map(([, file = '']) => file) }];
  });
const tests = namedTests();

describe('the index of safety tests', () => {
  it('has each row once, in order, and no other', () => {
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it('names files that are there', () => {
    expect(rows.flatMap(({ files }) => files).filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each(rows)('$id has a test of its name, or a reason why it cannot', ({ id, place, files }) => {
    const held = files.filter((file) => tests.get(id)?.includes(file));
    const others = [...place.matchAll(/\b[SDRH]-\d\d\b/gu)].map(([other]) => other);
    const heldByOthers = id.startsWith('NET-') && others.length > 0 && others.every((other) => tests.has(other));
    const reason = /Cannot apply.*/u.exec(place)?.[0] ?? '';
    expect([id, held.length > 0 || heldByOthers || reason.length > REASON_LENGTH]).toEqual([id, true]);
  });

  it('leads to every test that a row gives its name to', () => {
    const unlisted = [...tests].flatMap(([id, files]) => {
      const row = rows.find((one) => one.id === id);
      return files.filter((file) => !row?.files.includes(file)).map((file) => `${id} ${file}`);
    });
    expect(unlisted).toEqual([]);
  });
});

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => String(at + 1));
}
