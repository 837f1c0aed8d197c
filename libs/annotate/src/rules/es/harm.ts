import type { RuleFamily } from '../rule.js';

export const HARM_ES: RuleFamily = { attribute: 'safety.harm', language: 'es', triggers: '(?!)', rules: [] };
