/** A language as a BCP 47 tag in its usual spelling (`en`, `en-GB`); null when it is none. */
export function languageTag(language: string | null): string | null {
  const written = language?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/iu.test(written)) return null;
  return Intl.getCanonicalLocales(written)[0] ?? null;
}
