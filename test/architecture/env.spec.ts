import { describe, expect, it } from '@jest/globals';
import { Env } from '../../libs/platform/src/env.js';
import { loadConfig } from '../../libs/platform/src/config.js';
import { textOf } from './files.js';

const lines = textOf('.env.example').split('\n');
const given = lines.filter((line) => /^[A-Z]/u.test(line)).map((line) => line.split(/=(.*)/su));

describe('.env.example', () => {
  it('has the settings of the schema, in its order', () => {
    expect(given.map(([name]) => name)).toEqual(Object.keys(Env.shape));
  });

  it('holds values that can be used', () => {
    expect(() => loadConfig(Object.fromEntries(given.map(([name, value]) => [name, value])))).not.toThrow();
  });

  it('explains each setting in the words of the schema', () => {
    const plain = (text: string): string => text.replaceAll('’', "'");
    const shape: Readonly<Record<string, { readonly description?: string | undefined }>> = Env.shape;
    for (const [name, { description = '' }] of Object.entries(shape)) {
      const above = lines[lines.findIndex((line) => line.startsWith(`${name}=`)) - 1] ?? '';
      expect([name, above.startsWith(`# ${plain(description).slice(0, 40)}`)]).toEqual([name, true]);
    }
  });
});
