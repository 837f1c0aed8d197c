import { describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { bareStartMs, porchlight } from './porchlight-process.js';

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Elm Branch Library//EN',
  'BEGIN:VEVENT',
  'UID:silent-books@elm.example',
  'DTSTART;TZID=America/New_York:20261124T183000',
  'RRULE:FREQ=WEEKLY;COUNT=3',
  'SUMMARY:Silent Book Club',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const WINDOW = ['--from', '2026-11-01T00:00:00Z', '--until', '2027-01-01T00:00:00Z'];

jest.setTimeout(60_000);

describe('extract', () => {
  it('reads a calendar from standard input and prints one document', async () => {
    const { code, out, err } = await porchlight(['extract', '-', ...WINDOW, '--json'], { input: CALENDAR });
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      importer: 'ics',
      complete: true,
      listings: [{ title: 'Silent Book Club', start: { instant: '2026-11-24T23:30:00Z' }, end: null }],
    });
  });

  it.each([
    ['something else', ['extract', '-', '--as', 'ics'], 'hello', 2],
    ['no file', ['extract', 'nowhere.ics'], '', 64],
    ['an unknown option', ['extract', '-', '--colour', 'red'], '', 64],
    ['an unknown importer', ['extract', '-', '--as', 'telepathy'], CALENDAR, 64],
    ['an address where a file belongs', ['extract', 'https://elm.example/a.ics'], '', 64],
    ['an address of another kind', ['probe', 'ftp://elm.example/'], '', 64],
    ['a value that looks like an option', ['match', '--limit', '-1'], '', 64],
    ['a file with too long a name', ['extract', 'x'.repeat(300)], '', 64],
    ['two texts', ['annotate', '-', '--title', 'Silent', 'Book', 'Club'], 'Quiet.', 64],
    ['a zone that is none', ['extract', '-', '--zone', 'Middle/Earth'], CALENDAR, 64],
    ['more than it reads', ['extract', '-'], new Uint8Array(65 * 1024 * 1024), 3],
  ])('says in one plain sentence that it was given %s', async (_, args, input, expected) => {
    const { code, out, err } = await porchlight(args, { input });
    expect([code, out]).toEqual([expected, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .+:\d+/u);
  });
});

describe('annotate', () => {
  it('prints claims with the words they rest on', async () => {
    const { code, out } = await porchlight(['annotate', '-', '--json'], { input: 'One step at the door.' });
    const { claims } = JSON.parse(out) as { claims: { quote: string }[] };
    expect(code).toBe(0);
    for (const { quote } of claims) expect('One step at the door.').toContain(quote);
  });

  it('takes many texts, one a line', async () => {
    const lines = ['a', 'b'].map((id) => JSON.stringify({ id, text: 'Step-free entrance.' })).join('\n');
    const { out } = await porchlight(['annotate', '--jsonl', '-', '--json'], { input: lines });
    const ids = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual(['a', 'b']);
  });
});

// Only Linux has a disk that is always full.
(existsSync('/dev/full') ? describe : describe.skip)('a full disk', () => {
  it.each([
    ['annotate', ['annotate', '-'], 'One step at the door.'],
    ['extract', ['extract', '-'], CALENDAR],
  ])('ends %s with one plain sentence', async (_, args, input) => {
    const { code, err } = await porchlight(args, { input, out: '/dev/full' });
    expect([code, err]).toEqual([1, 'The output could not be written: there is no space left.\n']);
  });
});

describe('match', () => {
  it('needs both files, and says which is wrong', async () => {
    expect((await porchlight(['match'])).code).toBe(64);
    const { code, err } = await porchlight(['match', '--needs', '-', '--gatherings', 'package.json'], {
      input: '{"needs":[{"attribute":7}]}',
    });
    expect([code, err]).toEqual([2, expect.stringMatching(/^The file of needs cannot be used: needs\.0\.attribute/u)]);
  });

  it.each([
    [
      'a value of another kind',
      { attribute: 'sensory.noise', accept: ['3'] },
      'needs.0.accept.0: "3" is no value of sensory.noise: it is a whole number from 0 to 4',
    ],
    [
      'a misspelt attribute',
      { attribute: 'sensory.nois', accept: [3] },
      'needs.0.attribute: there is no attribute "sensory.nois"',
    ],
  ])('refuses a need that could never be answered: %s', async (_, need, sentence) => {
    const input = JSON.stringify({ needs: [{ ...need, strength: 'never' }] });
    const { code, out, err } = await porchlight(['match', '--needs', '-', '--gatherings', 'package.json'], { input });
    expect([code, out, err]).toEqual([2, '', `The file of needs cannot be used: ${sentence}.\n`]);
  });
});

describe('every command', () => {
  it('starts in a second and a half, where Node itself starts in a twentieth of one', async () => {
    const runs: number[] = [];
    const bare: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      bare.push(await bareStartMs());
      runs.push((await porchlight(['extract', '-', ...WINDOW], { input: CALENDAR })).ms);
    }
    expect(Math.min(...runs)).toBeLessThan(1_500 * Math.max(1, Math.min(...bare) / 50));
  });

  it('teaches how it is used', async () => {
    const { out } = await porchlight(['--help']);
    const names = [...out.matchAll(/^ {2}([a-z:]+) {2,}\S/gmu)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const help = await porchlight([name, '--help']);
      expect([name, help.code, help.out.startsWith(`porchlight ${name}`)]).toEqual([name, 0, true]);
    }
  });
});
