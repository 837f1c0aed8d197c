import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { listName } from './list-name.js';
import { caseSource, newImporterFiles } from './new-importer-files.js';

const FILES = newImporterFiles('meeting-house');

describe('the files of a new importer', () => {
  it('are named after it, and its README has the headings that are checked', () => {
    expect(Object.keys(FILES)).toEqual(['README.md', 'meeting-house.ts', 'meeting-house.spec.ts']);
    expect(FILES['README.md']?.match(/^## .+$/gmu)).toEqual(
      ['What it reads', 'How to recognise it', 'Ids', 'Zone', 'Deletion', 'Terms'].map((heading) => `## ${heading}`),
    );
    expect(FILES['meeting-house.ts']).toContain('export const meetingHouse: Importer');
    expect(newImporterFiles('meeting-house', 'diary')['meeting-house.ts']).toContain("answer['diary']");
  });

  it('take only what is there', () => {
    const texts = ['meeting-house.ts', 'meeting-house.spec.ts'].map((name) => FILES[name] ?? '').join('\n');
    const imports = [...texts.matchAll(/^import (?:type )?\{ ([^}]+) \} from '\.\.\/([\w./-]+)\.js';$/gmu)];
    const missing = imports.flatMap(([, names = '', file = '']) => {
      const path = `libs/importers/src/${file}.ts`;
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const wanted = names.split(', ').map((name) => name.replace('type ', ''));
      const exported = (name: string): boolean =>
        new RegExp(`^export (?:function|const|type|interface) ${name}\\b`, 'mu').test(text);
      return wanted.filter((name) => !exported(name)).map((name) => `${name} of ${file}`);
    });
    expect(imports.length).toBeGreaterThan(7);
    expect(missing).toEqual([]);
  });

  it('begin with a window of a year, so that the dates of a case are the same for ever', () => {
    const given = { key: 'meeting-house', url: 'https://meeting-house.example/', contentType: null, zone: null };
    const source: unknown = JSON.parse(caseSource(given, '2026-11-26'));
    expect(source).toMatchObject({ from: '2026-11-26T00:00:00Z', until: '2027-11-26T00:00:00Z' });
  });

  it.each([
    ['{"v":1,"tags":["x"],"diary":[{"id":1}],"more":[{}]}', 'diary'],
    ['{"a\'] || x":[{}]}', null],
    ['[{"id":1}]', null],
    ['<html></html>', null],
  ])('read the list of rows that an answer holds: %s', (text, name) => {
    expect(listName(new TextEncoder().encode(text))).toBe(name);
  });
});
