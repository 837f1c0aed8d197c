/** A language tag that is safe to claim in `lang`, or null: sources say all kinds of things (RFC 5646 shape, loosely). */
export function languageTag(language: string | null | undefined): string | null {
  return language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(language) ? language : null;
}
