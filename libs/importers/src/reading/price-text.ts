import type { Cost } from '#libs/domain';
import { remembered } from './remembered.js';

const SYMBOLS: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR' };
const AMOUNT = /(?<![\d.,])(?:\d{1,3}(?:,\d{3}){1,2}(?:\.\d{2})?|\d{1,6}(?:[.,]\d{1,2})?)(?![.,]?\d)/gu;
const FREE =
  /^(?:free(?: of charge| entry| admission| event| to attend| for all)?|no (?:charge|cost|fee)|gratis|free!|free\.)$/iu;

/**
 * What a short text about money says: "Free", "£5", "$3–$6", "by donation", "sliding scale". Null when it says nothing that
 * can be relied on. `$` alone names no currency.
 */
export const readPrice = remembered((raw: string): Cost | null => {
  const text = raw.slice(0, 200).replace(/\s+/gu, ' ').trim();
  if (FREE.test(text)) return cost('free', 0, 0, null);
  if (/\b(?:sliding scale|sliding-scale)\b/i.test(text)) return cost('sliding', ...range(text), currencyOf(text));
  if (/\bdonation|\bpay what you (?:can|like|want|feel)\b/i.test(text))
    return cost('donation', null, null, currencyOf(text));
  if (!/[£€$]|\b[A-Z]{3}\b|^\s*\d/u.test(text)) return null;
  const [min, max] = range(text);
  if (min === null || max === null) return null;
  return max === 0 ? cost('free', 0, 0, currencyOf(text)) : cost('fixed', min, max, currencyOf(text));
});

function range(text: string): [number | null, number | null] {
  const amounts = [...text.matchAll(AMOUNT)].map((match) => toNumber(match[0]));
  // "£4, free for members": the free ones pay nothing.
  if (amounts.length > 0 && /\bfree\b/i.test(text)) amounts.push(0);
  return amounts.length === 0 ? [null, null] : [Math.min(...amounts), Math.max(...amounts)];
}

/** `1,200` is a thousand and more, `12,50` a comma for a point. */
function toNumber(amount: string): number {
  return Number(/,\d{3}/u.test(amount) ? amount.replaceAll(',', '') : amount.replace(',', '.'));
}

function currencyOf(text: string): string | null {
  const symbol = /[£€]/u.exec(text)?.[0];
  return symbol === undefined
    ? (/\b(?:GBP|EUR|USD|CAD|AUD|NZD|CHF)\b/u.exec(text)?.[0] ?? null)
    : (SYMBOLS[symbol] ?? null);
}

function cost(kind: Cost['kind'], min: number | null, max: number | null, currency: string | null): Cost {
  return { kind, min, max, currency, assumed: false };
}
