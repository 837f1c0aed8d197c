export { isHiddenFrom } from './is-hidden-from.js';
export { match } from './match.js';
export { sayTravel } from './travel/say-travel.js';
export { travelEstimate, type TravelEnd, type TravelEstimate } from './travel/travel-estimate.js';
export type { TravelMode } from './travel/travel-mode.js';
export { type WhyLine, unknownLines, whyLines } from './words/lines.js';
