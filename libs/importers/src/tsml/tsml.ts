import { type Detection, type Extraction, type Problem, UnreadableInput } from '#libs/domain';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { isObject, type JsonObject, jsonOf, textIn } from '../reading/json-value.js';
import { eventOfRow, type Row } from './event.js';
import { keysOf } from './keys.js';
import { isMeetingList } from './is-meeting-list.js';
import { leadsTo } from './leads.js';
import { programOf, UNKNOWN } from './program.js';

const REFUSAL = 'This is no Meeting Guide list: it is not a JSON array of meetings.';

/** A Meeting Guide list (JSON of the 12 Step Meeting List plugin, TSML UI and the Meeting Guide app): the meetings of one office or fellowship. */
export const tsml: Importer = {
  key: 'tsml',
  title: 'Meeting Guide list (TSML)',

  recognise({ text }: Probe): Detection | null {
    if (!isMeetingList(text)) return null;
    return { platform: 'tsml', confidence: 0.9, evidence: ['JSON rows with slug, name and day or types'] };
  },

  leads: leadsTo,

  requests({ url }: Ask) {
    return [{ url, kind: 'feed' }];
  },

  extract({ text, url, options }: ImporterInput): Extraction {
    const rows = rowsOf(jsonOf(text, REFUSAL));
    const program = programOf(options, rows, url);
    const keys = keysOf(rows);
    const read = rows.map((row, at) => eventOfRow(row, keys[at] ?? '', { program, url }));
    return extractionOf({
      detected: {
        platform: 'tsml',
        confidence: 0.9,
        evidence: [`a list of ${rows.length} meetings`, `programme ${program}`],
      },
      // The whole list is one file; an empty one is more likely a fault than the end of every meeting.
      complete: rows.length > 0,
      read,
      problems: notesOn(read, program),
    });
  },
};

function rowsOf(value: unknown): readonly JsonObject[] {
  if (
    isObject(value) &&
    (textIn(value, 'code') ?? textIn(value, 'error') ?? textIn(value, 'feed_restricted')) !== null
  ) {
    throw new UnreadableInput('This meeting list is not open: its office hands out keys to it on request.');
  }
  if (!Array.isArray(value)) throw new UnreadableInput(REFUSAL);
  const rows = value.filter(isObject);
  if (value.length > 0 && !rows.some(isMeeting)) throw new UnreadableInput(REFUSAL);
  return rows;
}

function isMeeting(row: JsonObject): boolean {
  return 'name' in row && ['slug', 'day', 'types', 'conference_url', 'time'].some((field) => field in row);
}

function notesOn(read: readonly Row[], program: string): readonly Problem[] {
  const count = new Map<string, number>();
  for (const { unknown } of read) for (const code of unknown) count.set(code, (count.get(code) ?? 0) + 1);
  const notes = [...count]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, times]) => unknownCode(code, times, program));
  if (program !== UNKNOWN || read.length === 0) return notes;
  const message =
    'Nothing says which fellowship this list is of, so only codes that mean the same everywhere were read.';
  return [{ code: 'unknown-program', message, where: 'list', severity: 'warning' }, ...notes];
}

function unknownCode(code: string, times: number, program: string): Problem {
  const meetings = times === 1 ? '1 meeting' : `${times} meetings`;
  const why = program === UNKNOWN ? 'may mean different things' : `is not in the table of the programme "${program}"`;
  const message = `The code "${code}" of ${meetings} ${why}, so it was kept as it is.`;
  return { code: 'unknown-code', message, where: `code ${code}`, severity: 'note' };
}
