export { FallbackIndex } from './fallback-index.js';
export { INDEX_EDITION } from './index-edition.js';
export { MeiliIndex, type MeiliOptions } from './meili-index.js';
export * from './search-errors.js';
export { INDEX, SearchModule, type SearchModuleOptions } from './search.module.js';
