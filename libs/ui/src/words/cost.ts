type Cost = {
  readonly kind: string;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  readonly currency?: string | null | undefined;
  readonly assumed?: boolean | undefined;
};

const SIGNS: Readonly<Record<string, string>> = { GBP: '£', USD: '$', EUR: '€', CAD: 'CA$', AUD: 'A$', NZD: 'NZ$' };

/** A cost in words, or null when it is not known. */
export function costWords(cost: Cost | null | undefined): string | null {
  if (!cost || cost.kind === 'unknown') return null;
  if (cost.kind === 'free') return cost.assumed === true ? 'Free, we think' : 'Free';
  if (cost.kind === 'donation') return 'Pay what you like';
  const range = rangeWords(cost);
  if (cost.kind === 'sliding') return range === null ? 'Pay what you can' : `Pay what you can, ${range}`;
  return range ?? 'Costs money, amount not known';
}

function rangeWords({ min, max, currency }: Cost): string | null {
  const low = min ?? max;
  const high = max ?? min;
  if (low === null || low === undefined || high === null || high === undefined) return null;
  return low === high ? money(low, currency) : `${money(low, currency)} to ${money(high, currency)}`;
}

function money(amount: number, currency: string | null | undefined): string {
  const number = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  if (!currency) return number;
  const sign = SIGNS[currency];
  return sign === undefined ? `${number} ${currency}` : `${sign}${number}`;
}
