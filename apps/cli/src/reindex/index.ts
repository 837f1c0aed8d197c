export { checkNow } from './check-now.js';
export { rebuildNow } from './rebuild-now.js';
export { replayNow } from './replay-now.js';
