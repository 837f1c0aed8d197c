export { fingerprintOf, runOf, seriesOf } from './fingerprint.js';
export { JUDGING, LINKER } from './link/linker.js';
export { resolve } from './resolve.js';
export { blockingKeys } from './same/blocking-keys.js';
export type { Heard } from './same/heard.js';
export { judge } from './same/judge.js';
export type { Judgement } from './same/judgement.js';
export type { Reason } from './same/reason.js';
export { sayReason } from './same/say-reason.js';
