import type { Fault } from './fault.js';

export const SERVERS: readonly Fault[] = [];
