/** Letters and digits in lower case without accents, one blank between words: how phrases of any language are compared. */
export function plainWords(text: string): string {
  return text
    .slice(0, 20_000)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
