import { type CandidateQuery, epochMs, type SearchQuery } from '#libs/domain';

/** A filter as Meilisearch takes it: all of these hold; an inner list is alternatives. */
export type MeiliFilter = readonly (string | readonly string[])[];

/** What a search box may find: nothing closed, nothing harmful, every ticked filter known to hold. */
export function searchFilter(query: Omit<SearchQuery, 'text' | 'page' | 'pageSize'>): MeiliFilter {
  return [
    'harmful = false',
    'closed = false',
    startsWithin(query.from, query.until),
    ...(query.near === null ? [] : [['online = true', circleAround(query.near)]]),
    ...query.filters.map((filter) => `filters = ${quoted(filter)}`),
    ...(query.kind === null ? [] : [`kind = ${quoted(query.kind)}`]),
  ];
}

/** What the matcher should look at: never less than what can fit. */
export function candidateFilter(query: CandidateQuery): MeiliFilter {
  return [
    'harmful = false',
    startsWithin(query.from, query.until),
    ...(query.near === null ? [] : [['online = true', 'placed = false', boxAround(query.near)]]),
  ];
}

/**
 * `TO` asks for one value inside the range. `starts >= a AND starts <= b` would also find a gathering with one date before it
 * and one after it, since each half is asked of the whole list. The end is exclusive.
 */
function startsWithin(from: string, until: string): string {
  return `starts ${String(Math.ceil(epochMs(from) / 1000))} TO ${String(Math.ceil(epochMs(until) / 1000) - 1)}`;
}

type Near = { readonly lat: number; readonly lon: number; readonly km: number };

/** Exact, in metres: a person reads the distance on the page. */
function circleAround({ lat, lon, km }: Near): string {
  return `_geoRadius(${degrees(lat)}, ${degrees(lon)}, ${String(Math.round(km * 1000))})`;
}

const KM_PER_DEGREE = 111.19;

/** A box holding the whole circle; many times faster than the circle, and the matcher measures anyway. */
function boxAround({ lat, lon, km }: Near): string {
  const dLat = km / KM_PER_DEGREE;
  const top = Math.min(90, lat + dLat);
  const bottom = Math.max(-90, lat - dLat);
  // At the latitude of the box nearest a pole a degree of longitude is shortest; over the pole the box goes all round.
  const widest = Math.cos((Math.max(Math.abs(top), Math.abs(bottom)) * Math.PI) / 180);
  const dLon = widest < 0.01 ? 180 : dLat / widest;
  const [west, east] = dLon >= 180 ? [-180, 180] : [wrapped(lon - dLon), wrapped(lon + dLon)];
  return `_geoBoundingBox([${degrees(top)}, ${degrees(east)}], [${degrees(bottom)}, ${degrees(west)}])`;
}

function wrapped(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

function degrees(value: number): string {
  return value.toFixed(6);
}

/** Filters come from closed lists, yet nothing is put into a filter unquoted. */
export function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
