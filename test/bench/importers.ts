import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import ICAL from 'ical.js';
import type { Extraction, ReadContext } from '#libs/domain';
import { decode, IMPORTERS, type Importer } from '#libs/importers';
import type { Bench } from './bench.js';
import { multiplied } from './data/multiplied.js';
import { alternate } from './measure.js';
import { compared, type Result } from './report.js';

const FOLDER = join('libs', 'importers', 'src');
/** What an importer is given besides text. */
type Given = Omit<ReadContext, 'importer' | 'language'>;
type Sample = { readonly name: string; readonly text: string; readonly given: Given };

/** Each importer on its own cases, repeated to `--rows` events, against parsing the same text alone. */
export const importersBench: Bench = async ({ seconds, rows }, say) => {
  const events = rows ?? 2_000;
  const results: Result[] = [];
  for (const importer of IMPORTERS) {
    if (importer.key === 'form') continue;
    const sample = fullestCase(importer, events);
    const extract = (): Extraction => importer.extract({ ...sample.given, text: sample.text });
    const count = extract().events.length;
    say(`${importer.key}: ${String(count)} events of "${sample.name}", ${(sample.text.length / 1e6).toFixed(2)} MB.`);
    const { parse, what } = floorOf(sample.text);
    const times = await alternate({ extract, floor: () => parse(sample.text) }, seconds / IMPORTERS.length);
    const perSecond = (ms: number): number => count / (ms / 1000);
    results.push(
      compared(
        `${importer.key}: events per second`,
        perSecond(times.extract.median),
        what,
        perSecond(times.floor.median),
      ),
    );
  }
  return results;
};

/** The largest case that both the importer and the floor read, and that gives most of the events asked for. */
function fullestCase(importer: Importer, events: number): Sample {
  const fixtures = join(FOLDER, importer.key, 'fixtures');
  const samples = readdirSync(fixtures).flatMap((name): readonly Sample[] => {
    const folder = join(fixtures, name);
    const given = { ...EMPTY, ...(JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')) as Given) };
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
    const text = decode(readFileSync(join(folder, input)), given.contentType);
    return isRead(() => multiplied(text, events) !== '') ? [{ name, text: multiplied(text, events), given }] : [];
  });
  const best = samples
    .filter(
      ({ text, given }) =>
        isRead(() => importer.extract({ ...given, text }).events.length > events * 0.4) &&
        isRead(() => floorOf(text).parse(text) !== null),
    )
    .sort((a, b) => b.text.length - a.text.length)[0];
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

const EMPTY = { url: null, contentType: null, zone: null, options: {} };

function floorOf(text: string): { readonly parse: (text: string) => unknown; readonly what: string } {
  if (/^\s*BEGIN:VCALENDAR/iu.test(text)) return { parse: (one) => ICAL.parse(one) as unknown, what: 'ical.js' };
  if (/^\s*[[{]/u.test(text)) return { parse: (one) => JSON.parse(one) as unknown, what: 'JSON.parse' };
  if (/^\s*<\?xml|^\s*<rss/u.test(text))
    return { parse: (one) => parseDocument(one, { xmlMode: true }), what: 'htmlparser2' };
  if (/^\s*</u.test(text)) return { parse: (one) => parseDocument(one), what: 'htmlparser2' };
  return {
    parse: (one) => one.split(/\r?\n/u).map((line) => line.split(/[,;\t]/u)),
    what: 'splitting lines and cells',
  };
}
