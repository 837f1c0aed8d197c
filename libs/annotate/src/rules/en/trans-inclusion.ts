import type { RuleFamily } from '../rule.js';

export const TRANS_INCLUSION: RuleFamily = {
  attribute: 'identity.trans-inclusion',
  language: 'en',
  triggers: '(?!)',
  rules: [],
};
