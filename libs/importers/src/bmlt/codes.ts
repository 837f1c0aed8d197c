import type { Claim } from '#libs/domain';
import { codeClaim } from '../reading/code-claim.js';
import { says, type Says } from '../reading/says.js';
import type { Format } from './format.js';
import { BY_WORLD_ID, LANGUAGES, WITHOUT_WORLD_ID } from './formats.js';

/** What the formats of one meeting say. Every format is in a claim or, as written, among the categories, with its own name. */
export type Codes = {
  readonly claims: readonly Claim[];
  readonly categories: readonly string[];
  readonly labels: readonly string[];
  /** World ids, and letters of formats that have none. */
  readonly has: ReadonlySet<string>;
  readonly language: string | null;
  readonly unknown: readonly string[];
};

const VARIABLE = new Set(['social.talk-demand', 'social.structure', 'group.format']);
const WHO = new Set(['W', 'M', 'GL', 'Y']);
const PARTLY = /\b(?:partial(?:ly)?|parcial|partiel(?:le)?|teilweise|limited|limitado|delvis)\b/i;

/** Reads the formats of a meeting: by world id, else by name, and by its letters only where they are the original ones. */
export function readFormats(formats: readonly (Format | string)[]): Codes {
  const read = formats.map((format) => (typeof format === 'string' ? unexplained(format) : meaningOf(format)));
  const has = new Set(read.map(({ code }) => code));
  const varies = has.has('VAR');
  const claims = read.flatMap(({ code, says: said, asks }) => [
    ...said.map((one) => claimOf(one, code, varies)),
    // Something keeps people out, and only the group knows what: a question, not an answer.
    ...(asks ? [{ ...claimOf(says('access.id-required', null), code, varies), state: 'unknown_stated' as const }] : []),
  ]);
  const languages = new Set(
    claims.filter(({ attribute }) => attribute === 'access.language').map(({ value }) => value),
  );
  const [language] = languages;
  const claimed = new Set(claims.map((claim) => claim.code?.code));
  const categories = read.flatMap(({ code, key, name }) => [name, ...(claimed.has(code) ? [] : [key])]);
  return {
    claims,
    categories: [...new Set(categories)],
    labels: read.flatMap(({ code, name }) => (WHO.has(code) ? [name] : [])),
    has,
    language: languages.size === 1 && typeof language === 'string' ? language : null,
    unknown: read.flatMap(({ key, known }) => (known ? [] : [key])),
  };
}

type Meaning = {
  readonly code: string;
  readonly key: string;
  readonly name: string;
  readonly says: readonly Says[];
  readonly asks: boolean;
  readonly known: boolean;
};

function unexplained(key: string): Meaning {
  return { code: key, key, name: key, says: [], asks: false, known: false };
}

function meaningOf(format: Format): Meaning {
  const { key, name, worldId, defined } = format;
  if (worldId === 'LANG') return { code: 'LANG', key, name, says: languagesIn(name), asks: false, known: true };
  const said = Object.hasOwn(BY_WORLD_ID, worldId) ? BY_WORLD_ID[worldId] : undefined;
  if (said !== undefined) {
    return {
      code: worldId,
      key,
      name,
      says: PARTLY.test(name) ? said.map(partly) : said,
      asks: worldId === 'RA',
      known: true,
    };
  }
  const named = WITHOUT_WORLD_ID.find((one) => one.name.test(name) || (!defined && one.key === key));
  return { code: named?.key ?? key, key, name, says: named?.says ?? [], asks: false, known: named !== undefined };
}

/** Portuguese servers have two formats for wheelchairs, full and partial, with one world id. */
function partly(one: Says): Says {
  return one.attribute === 'access.step-free' ? { ...one, value: 'limited' } : one;
}

function languagesIn(name: string): readonly Says[] {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  const tags = words.flatMap((word) => (Object.hasOwn(LANGUAGES, word) ? (LANGUAGES[word] ?? []) : []));
  return [...new Set(tags)].map((tag) => says('access.language', tag, 0.9));
}

function claimOf({ attribute, value, confidence }: Says, code: string, varies: boolean): Claim {
  const sure = varies && VARIABLE.has(attribute) ? Math.min(confidence, 0.5) : confidence;
  const scope = attribute === 'safety.recording' ? 'venue' : 'series';
  return codeClaim({ attribute, value, vocabulary: 'bmlt', code, scope, confidence: sure });
}
