import type { RuleFamily } from '../rule.js';

export const HARM: RuleFamily = { attribute: 'safety.harm', language: 'en', triggers: '(?!)', rules: [] };
