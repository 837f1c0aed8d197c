const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** `1,204`: with a comma at the thousands. */
export function numberWords(count: number): string {
  return NUMBERS.format(count);
}

/** How large a part is, in words: `none of them`, `about 3 in 10`, `all of them`. Rounding never turns some into none or all. */
export function shareWords(part: number, whole: number): string {
  if (part <= 0) return 'none of them';
  if (part >= whole) return 'all of them';
  const tenths = Math.round((10 * part) / whole);
  if (tenths === 0) return 'fewer than 1 in 10';
  return tenths === 10 ? 'more than 9 in 10' : `about ${String(tenths)} in 10`;
}
