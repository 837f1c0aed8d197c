export { isHiddenFrom } from './is-hidden-from.js';
export { match } from './match.js';
export { type WhyLine, unknownLines, whyLines } from './words/lines.js';
