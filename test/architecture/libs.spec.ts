import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { foldersIn, textOf } from './files.js';

const libs = foldersIn('libs');

describe('every library', () => {
  it.each(libs)('%s says in its first line what goes in and what comes out', (lib) => {
    const [first = ''] = textOf(`libs/${lib}/README.md`).split('\n');
    expect(first).toMatch(new RegExp(`^# ${lib}: \\S.* → \\S.*$`, 'u'));
  });

  it.each(libs)('%s fits its README on one screen or two', (lib) => {
    expect(textOf(`libs/${lib}/README.md`).split('\n').length).toBeLessThan(140);
  });
});

describe('the table of allowed imports', () => {
  it('knows every library', () => {
    const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
      readonly forbidden: readonly { readonly name: string }[];
    };
    const rows = forbidden.flatMap(({ name }) => /^(.+)-imports$/u.exec(name)?.[1] ?? []);
    expect([...rows].sort()).toEqual([...libs].sort());
  });
});
