import { type Detection, type Extraction, type SourceRequest, UnreadableInput } from '#libs/domain';
import { isHtml, readCsv } from '#libs/extract';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { columnsOf, neededColumns } from './columns.js';
import { dateHabitsOf } from './date-habits.js';
import { optionsOf } from './options.js';
import { recordOf } from './record.js';
import { rowEvent } from './row-event.js';
import { sheetLeads } from './sheet-leads.js';
import { whenReader } from './when-reader.js';
import { isWorkbook } from './workbook.js';

/** A list of events kept in a spreadsheet and saved, or published, as CSV. */
export const csv: Importer = {
  key: 'csv',
  title: 'Spreadsheet saved as CSV',
  oneAnswer: true,

  recognise({ text, url, contentType }: Probe): Detection | null {
    if (text === null) return null;
    if (isWorkbook(text, contentType, url)) {
      return { platform: 'workbook', confidence: 0.5, evidence: ['a workbook that is not saved as CSV'] };
    }
    if (isOther(text)) return null;
    const { rows } = readCsv(text.slice(0, HEAD));
    const columns = columnsOf(rows, {});
    if (columns === null) return null;
    const stated =
      /\b(?:csv|tab-separated-values)\b/i.test(contentType ?? '') ||
      /\.(?:csv|tsv)$|output=csv|format=csv/iu.test(url ?? '');
    const evidence = [`row of headings: ${[...columns.at.keys()].slice(0, 5).join(', ')}`];
    return { platform: 'csv', confidence: stated ? 0.7 : columns.at.size > 2 ? 0.6 : 0.3, evidence };
  },

  leads: sheetLeads,

  requests({ url }: Ask): readonly SourceRequest[] {
    return [{ url, kind: 'feed' }];
  },

  extract(input: ImporterInput): Extraction {
    const { text, url, contentType } = input;
    if (isWorkbook(text, contentType, url))
      throw new UnreadableInput('This is a workbook. Save the spreadsheet as CSV.');
    if (isHtml(text)) {
      throw new UnreadableInput('This is a web page, not a spreadsheet saved as CSV; is the sheet published?');
    }
    if (isOther(text)) throw new UnreadableInput('This is not a spreadsheet saved as CSV.');
    const options = optionsOf(input.options);
    const table = readCsv(text);
    const columns = neededColumns(table.rows, options.columns ?? {});
    const read = columns.rows.map((row) => recordOf(row, columns));
    const habits = dateHabitsOf(read, options);
    const today = input.now.slice(0, 10);
    const reader = whenReader({ today, zone: input.zone ?? null, habits });
    const readings = read.map((record) => rowEvent(record, url, reader));
    const unread = readings.some(({ event, problems }) => event === null && problems.some(isError));
    const empty = readings.every(({ event }) => event === null);
    return extractionOf({
      detected: { platform: 'csv', confidence: 0.6, evidence: [`${read.length} rows under headings`] },
      // What could not be read may be an event that is known already.
      complete: !table.cut && !unread && !empty,
      problems: [columns.note, ...table.problems, ...habits.problems],
      read: readings,
    });
  },
};

/** Headings stand at the beginning. */
const HEAD = 50_000;

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error';
}

/** Calendars, pages, feeds, JSON and bytes are never a table, though they may hold commas. */
function isOther(text: string): boolean {
  const head = text.slice(0, 4_096).trimStart();
  return (
    head === '' ||
    /^(?:BEGIN:|<|%PDF|PK\u0003|[[{]\s*["{[\]}\d])/u.test(head) ||
    /[\u0000-\u0008\u000e-\u001a]/u.test(head)
  );
}
