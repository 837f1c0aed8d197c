/**
 * A place's name as people compare it: small letters without accents, signs as spaces, "Saint" as "st", "&" as "and".
 * "Stoke-on-Trent" and "stoke on trent" are one name; the empty text is left where nothing is a letter or digit.
 */
export function foldPlaceName(name: string): string {
  // Most names need nothing but small letters, and half a million are folded at a time.
  if (/^[A-Za-z]+$/u.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/&/gu, ' and ')
    .replace(/['’ʼ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^saint /u, 'st ')
    .replace(/ saint /gu, ' st ');
}
