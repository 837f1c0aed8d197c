const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  spanish: 'es',
  español: 'es',
  french: 'fr',
  français: 'fr',
  german: 'de',
  portuguese: 'pt',
  italian: 'it',
  russian: 'ru',
  ukrainian: 'uk',
  polish: 'pl',
  arabic: 'ar',
  farsi: 'fa',
  persian: 'fa',
  hindi: 'hi',
  punjabi: 'pa',
  bengali: 'bn',
  tamil: 'ta',
  urdu: 'ur',
  vietnamese: 'vi',
  korean: 'ko',
  japanese: 'ja',
  tagalog: 'tl',
  mandarin: 'cmn',
  cantonese: 'yue',
  chinese: 'zh',
  welsh: 'cy',
  cymraeg: 'cy',
  'american sign language': 'ase',
  'british sign language': 'bfi',
};

/** The language tag of a language that is named in words; null for an unknown name, and where several are named. */
export function languageOf(names: readonly string[]): string | null {
  const [only, more] = names;
  const name = only?.trim().toLowerCase() ?? '';
  return more === undefined && Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null;
}
