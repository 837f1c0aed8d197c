import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
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
  if (/^\s*</u.test(text)) return { what: 'htmlparser2', parse: (one) => parseDocument(one) };
  return {
    what: 'splitting lines and cells',
    parse: (one) => one.split(/\r?\n/u).map((line) => line.split(/[,;\t]/u)),
  };
}
