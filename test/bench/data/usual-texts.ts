import { description } from './texts.js';
import { Seeded } from './seeded.js';

/** Fields of one platform's answer that hold text, and how many characters such a text usually has. */
export type TextLengths = Readonly<Record<string, number>>;

/**
 * Cases keep their descriptions short, so that they can be read. What platforms send is longer: paragraphs of HTML of one to two
 * thousand characters where an editor fills a page, a few hundred where the platform cuts them, notes of a line or two in lists of
 * meetings. Both sides of a comparison read the same.
 */
const USUAL: Readonly<Record<string, TextLengths>> = {
  ics: { DESCRIPTION: 700 },
  tec: { description: 1_500, excerpt: 300 },
  jsonld: { description: 600 },
  librarycalendar: { description: 1_500 },
  libcal: { description: 1_500, shortdesc: 150 },
  communico: { long_description: 1_500, description: 300 },
  tsml: { notes: 250, location_notes: 120 },
  bmlt: { location_info: 120, comments: 150 },
  bibliocommons: { description: 900 },
  achurchnearyou: { DESCRIPTION: 400 },
  churchsuite: { description: 900 },
  squarespace: { body: 2_000, excerpt: 200 },
  wix: { description: 200, about: 1_000 },
  tockify: { text: 400 },
  trumba: { description: 1_000 },
  localist: { description: 1_500, description_text: 1_300 },
  assabet: { description: 700 },
  openactive: { description: 800 },
  hsds: { description: 1_000 },
  'wp-other': { description: 350 },
  mobilizon: { content: 1_000 },
  csv: { description: 300, notes: 300, details: 300 },
};

export function usualTexts(importer: string): TextLengths {
  return USUAL[importer] ?? {};
}

const PASSAGES = Array.from({ length: 40 }, (_, at) => description(new Seeded(at + 1), 40).split(/(?<=[.?!])\s/u));

/** The text with more sentences behind it, until it has about `length` characters; in paragraphs where it is markup. */
export function lengthened(text: string, length: number, at: number): string {
  const isMarkup = /<\/?(?:p|div|br)\b/u.test(text);
  const sentences = PASSAGES[at % PASSAGES.length] ?? [];
  let longer = text;
  for (let n = 0; longer.length < length; n += 3) {
    const next = [0, 1, 2].map((more) => sentences[(n + more) % sentences.length] ?? '').join(' ');
    longer += isMarkup ? `\n<p>${next}</p>` : ` ${next}`;
  }
  return longer;
}
