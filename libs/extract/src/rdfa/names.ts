/** What names mean at some place of a page: the vocabulary of plain words, and the prefixes that mean schema.org. */
export type Names = { readonly vocab: string | null; readonly prefixes: ReadonlyMap<string, string> };

/** No page calls one vocabulary by more names. */
const MAX_PREFIXES = 20;

/** `schema:` needs no declaration (RDFa Core 1.1 initial context). */
export const NO_NAMES: Names = { vocab: null, prefixes: new Map([['schema', 'https://schema.org/']]) };

const SCHEMA = /^https?:\/\/(?:www\.)?schema\.org\/?$/iu;
const ABSOLUTE = /^https?:\/\/(?:www\.)?schema\.org\/([a-z][a-z\d]{0,60})$/iu;

/** What names mean inside an element with these attributes (`vocab`, `prefix`). */
export function namesIn(attributes: Readonly<Record<string, string>>, around: Names): Names {
  const [vocab, declared] = [attributes['vocab'], attributes['prefix']];
  if (vocab === undefined && declared === undefined) return around;
  return {
    vocab: vocab === undefined ? around.vocab : vocab.trim() || null,
    prefixes: declared === undefined ? around.prefixes : withPrefixes(declared, around.prefixes),
  };
}

/** `schema: https://schema.org/ dc: http://purl.org/dc/terms/`. Only what means schema.org is kept. */
function withPrefixes(declared: string, around: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const prefixes = new Map(around);
  const words = declared.slice(0, 2_000).split(/\s+/u);
  for (const [at, word] of words.entries()) {
    const address = words[at + 1];
    if (!word.endsWith(':') || address === undefined) continue;
    const prefix = word.slice(0, -1).toLowerCase();
    if (!SCHEMA.test(address)) prefixes.delete(prefix);
    else if (prefixes.size < MAX_PREFIXES) prefixes.set(prefix, address);
  }
  return prefixes;
}

/** The schema.org name that a word of `typeof` or `property` stands for; null when it belongs to another vocabulary. */
export function schemaNameOf(word: string, { vocab, prefixes }: Names): string | null {
  const absolute = ABSOLUTE.exec(word)?.[1];
  if (absolute !== undefined) return absolute;
  const colon = word.indexOf(':');
  const base = colon === -1 ? vocab : prefixes.get(word.slice(0, colon).toLowerCase());
  return base !== undefined && base !== null && SCHEMA.test(base) ? word.slice(colon + 1) : null;
}
