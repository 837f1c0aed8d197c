/** A size band as people tick it (`6-10`, `50+`) or a plain number, as a range. */
export function sizeBand(value: string | number): { readonly min: number; readonly max: number } {
  if (typeof value === 'number') return { min: value, max: value };
  const [low, high] = value.replace('+', '-').split('-');
  const min = Number(low);
  const max = high === undefined ? min : high === '' ? Infinity : Number(high);
  return { min: Number.isNaN(min) ? Infinity : min, max: Number.isNaN(max) ? -Infinity : max };
}
