import { type HostKind, SEARCH_FILTERS, type SearchFilter } from '#libs/domain';
import { paths } from '../site/paths.js';

/** The search page's state as it stands in the address. */
export type FindQuery = {
  readonly text: string;
  /** A value of the `areas` given to the page; empty for anywhere. */
  readonly area: string;
  /** A town or postcode as somebody typed it; empty where they chose an area. */
  readonly place: string;
  readonly when: FindWhen;
  readonly kind: HostKind | '';
  readonly filters: readonly SearchFilter[];
  readonly page: number;
};

export const FIND_WHENS = ['month', 'today', 'week', 'weekend'] as const;
export type FindWhen = (typeof FIND_WHENS)[number];

export const FILTER_WORDS: Readonly<Record<SearchFilter, string>> = {
  quiet: 'Quiet',
  'step-free': 'Step-free',
  'small-group': 'Small group',
  free: 'Free',
  'drop-in': 'Drop in',
  online: 'Online',
};

/** The address of a search; what is empty is left out, so that the same search always has the same address. */
export function findHref(query: FindQuery, change: Partial<FindQuery> = {}): string {
  const narrowed = Object.keys(change).length > 0;
  const { text, area, place, when, kind, filters, page } = { ...query, ...(narrowed ? { page: 1 } : {}), ...change };
  const pairs: readonly (readonly [string, string])[] = [
    ['q', text],
    ['area', area],
    ['place', place],
    ['when', when === 'month' ? '' : when],
    ['kind', kind],
    ...SEARCH_FILTERS.filter((one) => filters.includes(one)).map((one) => ['filter', one] as const),
    ['page', page > 1 ? String(page) : ''],
  ];
  const search = pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return search === '' ? paths.find : `${paths.find}?${search}`;
}
