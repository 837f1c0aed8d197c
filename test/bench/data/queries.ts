import { addDays, type CandidateQuery, type SearchQuery } from '#libs/domain';
import { NOW, TODAY } from './feed.js';

const UNTIL = `${addDays(TODAY, 28)}T12:00:00Z`;

/** What people type and tick: words, one misspelt, filters, places, and nothing at all. */
export const QUERIES: readonly SearchQuery[] = [
  query('book'),
  query('crochet circle'),
  query('grief suport'),
  query('', { filters: ['quiet'] }),
  query('', { filters: ['step-free', 'free'] }),
  query('chess', { near: { lat: 54.3, lon: -2.4, km: 20 } }),
  query('', { near: { lat: 54.5, lon: -2.5, km: 30 } }),
  query('choir', { kind: 'library', page: 1 }),
  query(''),
];

function query(text: string, part: Partial<SearchQuery> = {}): SearchQuery {
  return { text, from: NOW, until: UNTIL, near: null, filters: [], kind: null, page: 0, pageSize: 20, ...part };
}

/** What the matcher asks for: all that can fit, within reach. */
export const CANDIDATES: readonly CandidateQuery[] = [
  { from: NOW, until: UNTIL, near: { lat: 54.5, lon: -2.5, km: 120 }, limit: 5_000 },
  { from: NOW, until: UNTIL, near: { lat: 54.2, lon: -2.2, km: 15 }, limit: 5_000 },
];
