export { fingerprintOf, runOf, seriesOf } from './fingerprint.js';
export { JUDGING, LINKER } from './link/linker.js';
export { plainKey } from './plain-key.js';
export { resolve } from './resolve.js';
