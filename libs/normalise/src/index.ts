export * from './contacts.js';
export * from './expand.js';
export * from './guard-rule.js';
export * from './html-to-text.js';
export * from './normalise.js';
export * from './rule.js';
export * from './tidy-text.js';
export * from './zone.js';
