import { describe, expect, it } from '@jest/globals';
import { LimitReached } from '#libs/domain';
import { CSV_LIMITS } from './csv-limits.js';
import { readCsv } from './read-csv.js';

function cells(text: string): readonly (readonly string[])[] {
  return readCsv(text).rows.map((row) => row.cells);
}

const TABLE = [
  ['Title', 'Date'],
  ['Walk', '9 June'],
];

describe('a table as text', () => {
  it.each([
    ['commas', 'Title,Date\nWalk,9 June\n'],
    ['semicolons', 'Title;Date\nWalk;9 June\n'],
    ['tabs', 'Title\tDate\nWalk\t9 June\n'],
    ['line breaks of Windows', 'Title,Date\r\nWalk,9 June\r\n'],
    ['line breaks of old Macs', 'Title,Date\rWalk,9 June\r'],
    ['a mark at its beginning', '\uFEFFTitle,Date\nWalk,9 June'],
    ['a first line that names what parts its cells', 'sep=;\nTitle;Date\nWalk;9 June'],
    ['quotes around everything', '"Title","Date"\n"Walk","9 June"'],
    ['blanks around cells and quotes', 'Title , Date\n "Walk" , "9 June" '],
    ['empty rows', '\nTitle,Date\n,\n\nWalk,9 June\n,,\n'],
  ])('may have %s', (_, text) => {
    expect(cells(text)).toEqual(TABLE);
  });

  it('keeps line breaks, delimiters and quotes inside quotes', () => {
    expect(cells('a,b\n"one\ntwo, three","say ""hello"""')).toEqual([
      ['a', 'b'],
      ['one\ntwo, three', 'say "hello"'],
    ]);
  });

  it('takes a quote inside a cell as it is', () => {
    expect(cells('a,b\n5" nails,"x"y')).toEqual([
      ['a', 'b'],
      ['5" nails', 'xy'],
    ]);
  });

  it('is parted by the mark of most rows, not by the commas of its sentences', () => {
    expect(readCsv('Title;Notes\nWalk;Bring tea, cake, and boots\nTalk;Slides, chat').delimiter).toBe(';');
  });

  it('numbers its rows as a spreadsheet does', () => {
    expect(readCsv('Title,Date\n\n"a\nb",c\nd,e').rows.map(({ number }) => number)).toEqual([1, 3, 4]);
  });

  it('costs one row when a quote is not closed, and says so', () => {
    const { rows, problems, cut } = readCsv(`a,b\n"open,1\nc,2\n${'x,y\n'.repeat(30_000)}`);
    expect(rows.slice(0, 3).map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['"open', '1'],
      ['c', '2'],
    ]);
    expect([cut, problems.map(({ code }) => code)]).toEqual([true, ['csv-limit', 'csv-limit']]);
  });

  it('is read up to its limits, and says so', () => {
    expect(() => readCsv('a,b\n'.repeat(CSV_LIMITS.characters / 4 + 1))).toThrow(LimitReached);
    const rows = readCsv('a,b\n'.repeat(CSV_LIMITS.rows + 5));
    expect([rows.rows.length, rows.cut]).toEqual([CSV_LIMITS.rows, true]);
    const wide = readCsv(`${'a,'.repeat(1_000)}b\nc,d`);
    expect([wide.rows[0]?.cells.length, wide.rows[1]?.cells, wide.cut]).toEqual([CSV_LIMITS.columns, ['c', 'd'], true]);
  });

  it.each([
    ['quotes that open and never close', '"a,'.repeat(500_000)],
    ['doubled quotes', `"${'""'.repeat(2_000_000)}`],
    ['rows of open quotes', '"a\n'.repeat(500_000)],
    ['delimiters', ','.repeat(5_000_000)],
    ['blanks', ' '.repeat(5_000_000)],
    ['blanks before every comma', `${' '.repeat(100)},`.repeat(50_000)],
  ])('of nothing but %s is read in two seconds', (_, text) => {
    const before = process.cpuUsage();
    readCsv(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});
