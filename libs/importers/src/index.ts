export * from './importer.js';
export * from './registry.js';
export { retell, type Retold } from './retell/retell.js';
export { retellAddress } from './retell/retell-text.js';
export { decode, htmlText } from '#libs/extract';
