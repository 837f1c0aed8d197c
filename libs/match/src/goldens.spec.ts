import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Gathering, Needs } from '#libs/domain';
import { match } from './match.js';

const CASES = join('libs', 'match', 'fixtures');
const AT = '2026-11-23T12:00:00Z';

describe('golden cases', () => {
  it.each(readdirSync(CASES))('%s', (name) => {
    const file = (part: string): string => join(CASES, name, part);
    const needs = Needs.parse(JSON.parse(readFileSync(file('needs.json'), 'utf8')));
    const gatherings = readFileSync(file('gatherings.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => Gathering.parse(JSON.parse(line)));
    const result = match(needs, gatherings, AT);
    if (process.env['UPDATE_GOLDENS'] === '1') {
      writeFileSync(file('expected.json'), `${JSON.stringify(result, null, 2)}\n`);
    }
    expect(result).toEqual(JSON.parse(readFileSync(file('expected.json'), 'utf8')));
  });
});
