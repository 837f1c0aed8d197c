import type { Cost } from '#libs/domain';
import { flagIn, type JsonObject, numberIn, objectsIn, textIn } from '../reading/json-value.js';
import { readPrice } from '../reading/price-text.js';

/** What a service costs, by its cost options; free only when it says so. Null when it says nothing that can be relied on. */
export function costOf(service: JsonObject): Cost | null {
  const options = objectsIn(service, 'cost_options');
  if (options.length === 0) return costInWords(service, options);
  const amounts = options.flatMap((option) => numberIn(option, 'amount') ?? []).filter((amount) => amount >= 0);
  if (amounts.length > 0) {
    const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
    const currency = options
      .flatMap((option) => textIn(option, 'currency') ?? [])
      .find((code) => /^[A-Z]{3}$/iu.test(code));
    return { kind: max === 0 ? 'free' : 'fixed', min, max, currency: currency?.toUpperCase() ?? null, assumed: false };
  }
  return costInWords(service, options);
}

function costInWords(service: JsonObject, options: readonly JsonObject[]): Cost | null {
  if (flagIn(service, 'free') === true) return { kind: 'free', min: 0, max: 0, currency: null, assumed: false };
  const words = [
    textIn(service, 'fees_description'),
    textIn(service, 'fees'),
    ...options.map((option) => textIn(option, 'option')),
  ];
  for (const text of words) {
    const cost = text === null ? null : readPrice(text);
    if (cost !== null) return cost;
  }
  return null;
}
