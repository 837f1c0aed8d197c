export * from './importer.js';
export * from './registry.js';
export { STAND_IN_WORDS, type StandIn } from './stand-in/stand-in.js';
export { standInOf } from './stand-in/stand-in-of.js';
export { retell, type Retold } from './retell/retell.js';
export { retellAddress } from './retell/retell-address.js';
export { decode, htmlText } from '#libs/extract';
