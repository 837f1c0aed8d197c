/** How hard a visit may feel, in words, from a range of the 0 to 100 index. */
export function demandWords([low, high]: readonly [number, number]): string {
  const [from, to] = [level(low), level(high)];
  return from === to ? from : `${from} to ${to}`;
}

function level(demand: number): string {
  if (demand < 30) return 'easy';
  if (demand < 50) return 'a bit hard';
  return demand < 70 ? 'hard' : 'very hard';
}
