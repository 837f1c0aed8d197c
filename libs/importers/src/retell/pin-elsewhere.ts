const FIELD = /^(?:\w{1,20}_)?(?:lat|latitude|lng|lon|long|longitude)$|^coordinates$/iu;
const NUMBER = /^[+-]?\d{1,3}\.\d{1,20}$/u;

/**
 * A latitude or longitude in the middle of its degree, by the name of its field: a pin to a house is an address. Whole numbers stay,
 * nought above all, which is a pin that nobody set. Null for everything else.
 */
export function pinElsewhere(value: unknown, field: string): number | string | null {
  if (!FIELD.test(field)) return null;
  if (typeof value === 'number') return Number.isInteger(value) ? value : middle(value);
  return typeof value === 'string' && NUMBER.test(value.trim()) ? String(middle(Number(value))) : null;
}

function middle(degrees: number): number {
  return Math.trunc(degrees) + Math.sign(degrees) * 0.5;
}
