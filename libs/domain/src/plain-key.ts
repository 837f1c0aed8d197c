/** Letters and digits only, without case or accents: "Café – Knit & Natter!" and "cafe knit natter" are one. */
export function plainKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
