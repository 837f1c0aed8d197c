/** A language as a BCP 47 tag in its usual spelling (`en`, `en-GB`); null when it is none. */
export function languageTag(language: string | null): string | null {
  if (language === null) return null;
  const known = TAGS.get(language);
  if (known !== undefined) return known;
  if (TAGS.size >= MOST_TAGS) TAGS.clear();
  const tag = tagOf(language);
  TAGS.set(language, tag);
  return tag;
}

/** All listings of a source are in a few languages, and each question to ICU costs as much as a date. */
const TAGS = new Map<string, string | null>();
const MOST_TAGS = 100;

function tagOf(language: string): string | null {
  const written = language.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/iu.test(written)) return null;
  return Intl.getCanonicalLocales(written)[0] ?? null;
}
