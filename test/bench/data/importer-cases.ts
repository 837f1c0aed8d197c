import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseDocument } from 'htmlparser2';
import { readCsv } from '#libs/extract';
import ICAL from 'ical.js';
import type { ReadContext } from '#libs/domain';
import { decode, type Importer } from '#libs/importers';
import { multiplied } from './multiplied.js';
import { type TextLengths, usualTexts } from './usual-texts.js';

/** What an importer is given besides text. */
type Given = Omit<ReadContext, 'importer' | 'language'>;

/** A text that an importer reads, with what its source knows. */
export type Sample = { readonly name: string; readonly text: string; readonly given: Given };

/** Parsing a text alone: by which program, and how. */
export type Floor = { readonly what: string; readonly parse: (text: string) => unknown };

const FOLDER = join('libs', 'importers', 'src');
const EMPTY = { url: null, contentType: null, zone: null, options: {} };

/** The largest case that both the importer and the floor read, and that gives most of the events asked for. */
export function fullestCase(importer: Importer, events: number): Sample {
  const fixtures = join(FOLDER, importer.key, 'fixtures');
  const samples = readdirSync(fixtures).flatMap((name): readonly (Sample & { readonly size: number })[] => {
    const folder = join(fixtures, name);
    const given = { ...EMPTY, ...(JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')) as Given) };
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
    const text = decode(readFileSync(join(folder, input)), given.contentType);
    const more = (lengths: TextLengths): string => multiplied(text, events, lengths);
    return isRead(() => more({}) !== '')
      ? [{ name, text: more(usualTexts(importer.key)), size: more({}).length, given }]
      : [];
  });
  const best = samples
    .filter(
      ({ text, given }) =>
        isRead(() => importer.extract({ ...given, text }).events.length > events * 0.4) &&
        isRead(() => floorOf(text).parse(text) !== null),
    )
    .sort((a, b) => b.size - a.size)[0];
  if (best === undefined) throw new Error(`no case of ${importer.key} can be repeated`);
  return best;
}

/** Cases of refusal are no measure. */
function isRead(read: () => boolean): boolean {
  try {
    return read();
  } catch (refused) {
    if (refused instanceof Error) return false;
    throw refused;
  }
}

export function floorOf(text: string): Floor {
  if (/^\s*BEGIN:VCALENDAR/iu.test(text)) return { what: 'ical.js', parse: (one) => ICAL.parse(one) as unknown };
  if (/^\s*[[{]/u.test(text)) return { what: 'JSON.parse', parse: (one) => JSON.parse(one) as unknown };
  if (/^\s*<\?xml|^\s*<rss/u.test(text))
    return { what: 'htmlparser2', parse: (one) => parseDocument(one, { xmlMode: true }) };
  if (/^\s*</u.test(text)) return pageFloor(text);
  return { what: 'csv-parse', parse: (one) => parse(one, { relax_quotes: true, relax_column_count: true }) };
}

/** Of a table, what our own reading of its cells takes, before any event; null for anything else. */
export function cellsAlone(text: string): Floor | null {
  return /^\s*(?:BEGIN:|[[{<])/iu.test(text) ? null : { what: 'reading its cells alone', parse: (one) => readCsv(one) };
}

/** A page with its data in a script is parsed twice by anybody: as a page, and the script as JSON. */
function pageFloor(text: string): Floor {
  const data = /<script[^>]{0,200}json[^>]{0,200}>([\s\S]*?)<\/script>/u.exec(text)?.[1];
  if (data === undefined) return { what: 'htmlparser2', parse: (one) => parseDocument(one) };
  return {
    what: 'htmlparser2 and JSON.parse',
    parse: (one) => [parseDocument(one), JSON.parse(data) as unknown],
  };
}
