// Bidirectional controls can show one address and open another; zero-width ones can hide text. The joiners U+200C and
// U+200D stay: Persian, Indic scripts and emoji need them.
const HIDDEN =
  /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Foreign text without invisible controls. Line breaks and tabs stay. */
export function plainText(text: string): string {
  return text.replace(HIDDEN, '');
}
