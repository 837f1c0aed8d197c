import type { Settings } from 'meilisearch';

/**
 * The settings of the index, whole, so that an index made by another version is brought here. `_geo` must be a plain string:
 * inside a pattern every geographic filter fails (1.21). Words in the title count before those in the text.
 */
export const MEILI_SETTINGS: Settings = {
  searchableAttributes: ['title', 'host', 'categories', 'place', 'text'],
  displayedAttributes: ['id', 'version', 'starts'],
  filterableAttributes: [
    '_geo',
    {
      attributePatterns: ['id', 'starts'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
    {
      attributePatterns: ['kind', 'filters', 'online', 'placed', 'closed', 'harmful'],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ['id', 'starts'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  prefixSearch: 'indexingTime',
  facetSearch: false,
  // A page of results names its total, and Meilisearch counts no further than this.
  pagination: { maxTotalHits: 10_000 },
};
