import type { Cost, Problem } from '#libs/domain';
import { type LdNode, ldNodes, ldText, schemaName } from '#libs/extract';
import type { Graph } from './graph.js';
import { httpLink } from '../reading/links.js';
import { readPrice } from '../reading/price-text.js';

/** What an event costs and where one signs up, as its offers say. */
export type Offers = {
  readonly cost: Cost | null;
  readonly url: string | null;
  readonly full: boolean | null;
  readonly problems: readonly Problem[];
};

/**
 * Reads `offers` (one, several, or an AggregateOffer with others inside) and `isAccessibleForFree`. It is free only when the
 * page says so; prices that contradict it win, with a note.
 */
export function offersOf(node: LdNode, graph: Graph, page: string | null, where: string): Offers {
  const offers: LdNode[] = [];
  const priced: Cost[] = [];
  for (const named of ldNodes(node, 'offers')) {
    const offer = graph.follow(named);
    offers.push(offer, ...ldNodes(offer, 'offers'));
  }
  for (const offer of offers) putPrices(priced, offer);
  const free = stated(ldText(node, 'isAccessibleForFree') ?? flag(node));
  const paid = priced.some((price) => price.kind !== 'free');
  const problems: Problem[] = [];
  if (priced.length > 0 && free !== null && free === paid) {
    const message = 'The event is marked free and has a price, or the other way round; the prices were kept.';
    problems.push({ code: 'cost-conflict', message, where, severity: 'note' });
  }
  return {
    cost: merged(priced) ?? byFlag(free),
    url: offers.map((offer) => httpLink(ldText(offer, 'url'), page)).find((url) => url !== null) ?? null,
    full: fullOf(node, offers),
    problems,
  };
}

function flag(node: LdNode): string | null {
  const value = node['isAccessibleForFree'];
  return typeof value === 'boolean' ? String(value) : null;
}

function stated(text: string | null): boolean | null {
  if (text === null) return null;
  const word = schemaName(text).toLowerCase();
  if (['true', 'yes', '1'].includes(word)) return true;
  return ['false', 'no', '0'].includes(word) ? false : null;
}

function byFlag(free: boolean | null): Cost | null {
  if (free === null) return null;
  const amount = free ? 0 : null;
  return { kind: free ? 'free' : 'fixed', min: amount, max: amount, currency: null, assumed: false };
}

const PRICES = ['price', 'lowPrice', 'highPrice'] as const;
const SPECIFIED = ['price', 'minPrice', 'maxPrice'] as const;

function putPrices(prices: Cost[], offer: LdNode): void {
  const specification = ldNodes(offer, 'priceSpecification')[0] ?? null;
  const inside = specification === null ? null : ldText(specification, 'priceCurrency');
  const currency = currencyCode(ldText(offer, 'priceCurrency') ?? inside);
  for (const name of PRICES) putPrice(prices, ldText(offer, name), currency);
  if (specification !== null) for (const name of SPECIFIED) putPrice(prices, ldText(specification, name), currency);
}

function putPrice(prices: Cost[], text: string | null, currency: string | null): void {
  const price = text === null ? null : readPrice(text);
  if (price === null) return;
  const { kind, min, max, assumed } = price;
  prices.push({ kind, min, max, currency: price.currency ?? currency, assumed });
}

function currencyCode(text: string | null): string | null {
  return text !== null && /^[A-Z]{3}$/iu.test(text) ? text.toUpperCase() : null;
}

function merged(prices: readonly Cost[]): Cost | null {
  if (prices.length === 0) return null;
  const special = prices.find((price) => price.kind === 'donation' || price.kind === 'sliding');
  if (special !== undefined) return special;
  let [min, max] = [Infinity, -Infinity];
  for (const price of prices) {
    min = Math.min(min, price.min ?? Infinity, price.max ?? Infinity);
    max = Math.max(max, price.min ?? -Infinity, price.max ?? -Infinity);
  }
  if (min > max) return null;
  const currency = prices.find((price) => price.currency !== null)?.currency ?? null;
  return { kind: max === 0 ? 'free' : 'fixed', min, max, currency, assumed: false };
}

/** Full when every offer is sold out, or no place remains; not full when one is in stock; else unknown. */
function fullOf(node: LdNode, offers: readonly LdNode[]): boolean | null {
  const remaining = ldText(node, 'remainingAttendeeCapacity');
  if (remaining !== null && /^\d{1,6}$/u.test(remaining)) return Number(remaining) === 0;
  const states = offers.map((offer) => schemaName(ldText(offer, 'availability') ?? '')).filter((state) => state !== '');
  if (states.length === 0) return null;
  if (states.every((state) => state === 'SoldOut')) return true;
  return states.some((state) => state === 'InStock' || state === 'LimitedAvailability') ? false : null;
}
