import { hashOf } from '#libs/domain';
import { LANGUAGES } from './languages.js';
import { MEANINGS, SET_TOPIC } from './meanings.js';
import { ELSEWHERE, EVERYWHERE, PROGRAMS } from './programs.js';
import { says, type Says } from '../reading/says.js';

/** What one code means in one programme. */
export type Meaning = { readonly label: string; readonly says: readonly Says[]; readonly language: string | null };

export type CodeTable = ReadonlyMap<string, Meaning>;

/** As many programmes at least have to agree on a code before a feed of none in particular is believed. */
const AGREED = 3;

const TABLES: ReadonlyMap<string, CodeTable> = new Map(
  Object.entries(PROGRAMS).map(([program, text]) => [program, tableOf(`${EVERYWHERE}|${text}`)]),
);
const AGREED_CODES = agreed();

/** The codes of a programme; of an unknown one, those that mean the same wherever they are used. */
export function codesOf(program: string): CodeTable {
  return TABLES.get(program) ?? AGREED_CODES;
}

export function isProgram(name: string): boolean {
  return TABLES.has(name);
}

function tableOf(text: string): CodeTable {
  const table = new Map(Object.entries(LANGUAGES).map(([code, tag]) => [code, inLanguage(code, tag)]));
  for (const entry of text.split('|').filter((part) => part !== '')) {
    const [code = '', meaning = ''] = entry.split('=');
    table.set(code, meaningOf(meaning));
  }
  return table;
}

function meaningOf(text: string): Meaning {
  const [label = '', tag] = text.split('@');
  if (tag !== undefined) return inLanguage(label, tag);
  const topic = label.endsWith('*');
  const word = topic ? label.slice(0, -1) : label;
  return { label: word, says: [...(MEANINGS[word] ?? []), ...(topic ? SET_TOPIC : [])], language: null };
}

function inLanguage(label: string, tag: string): Meaning {
  return { label, says: [says('access.language', tag, 0.9)], language: tag };
}

function agreed(): CodeTable {
  const readings = new Map<string, Meaning[]>();
  for (const table of [...TABLES.values(), tableOf(ELSEWHERE)]) {
    for (const [code, meaning] of table) readings.set(code, [...(readings.get(code) ?? []), meaning]);
  }
  const same = [...readings].flatMap(([code, meanings]): [string, Meaning][] => {
    const [first] = meanings;
    const one = new Set(meanings.map((meaning) => hashOf([meaning.says, meaning.says.length > 0 || meaning.label])));
    return first === undefined || one.size > 1 || meanings.length < AGREED ? [] : [[code, first]];
  });
  return new Map(same);
}
