import { decode, isHtml } from '#libs/extract';
import { retellCalendar } from './retell-calendar.js';
import { retellJson } from './retell-json.js';
import { retellMarkup } from './retell-markup.js';
import { retellText } from './retell-text.js';
import { retellValue } from './retell-value.js';
import { toLookAt } from './to-look-at.js';

/** A case in the making: the text of an answer in other words, and the ending of its file. */
export type Retold = {
  readonly text: string;
  readonly extension: 'ics' | 'json' | 'html' | 'xml' | 'csv' | 'txt';
  /** Sentences for whoever has to read it. */
  readonly look: readonly string[];
};

const MOST_LINES = 10;

/**
 * An answer as a platform gave it, with nobody and no place of it left: the shape, codes, dates and quirks stay, every word that is not
 * one that importers read becomes a plain one, addresses go to `site`, lists are cut to a handful. A start for a case, to be read
 * and made speak before it is kept.
 */
export function retell(bytes: Uint8Array, contentType: string | null, site: string): Retold {
  const text = decode(bytes, contentType);
  if (/^\s*BEGIN:VCALENDAR/iu.test(text)) return done(retellCalendar(text, site), 'ics');
  if (/^\s*[[{]/u.test(text)) {
    const value = fromJson(text);
    if (value !== undefined) {
      const json = `${JSON.stringify(retellJson(value, site), null, 2)}\n`;
      return { text: json, extension: 'json', look: toLookAt(value, site) };
    }
  }
  if (/^\s*<(?:\?xml|rss|feed|rdf:RDF)/iu.test(text)) return done(retellMarkup(text, site, true), 'xml');
  if (isHtml(text)) return done(retellMarkup(text, site, false), 'html');
  const [first = '', ...rest] = text.split(/\r?\n/u).slice(0, MOST_LINES);
  const table = /[,;\t]/u.test(first);
  const told = (line: string): string => line.replace(/[^,;\t"]+/gu, (cell) => cellOf(cell, site));
  return done([table && isHeading(first) ? first : told(first), ...rest.map(told)].join('\n'), table ? 'csv' : 'txt');
}

/** The first line names the columns, unless there is a number, a date or an address in it. */
function isHeading(line: string): boolean {
  return !/\d{3}|@|\d[-/.:]\d/u.test(line);
}

/** Codes of a table are words that stay anyway. */
function cellOf(cell: string, site: string): string {
  if (/^\s*[2-9]\d{9}\s*$/u.test(cell)) return '555-0100';
  return /\d/u.test(cell) ? retellValue(cell, '', site) : retellText(cell, site);
}

function done(text: string, extension: Retold['extension']): Retold {
  return { text, extension, look: [] };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (broken) {
    if (broken instanceof SyntaxError) return undefined;
    throw broken;
  }
}
