import type { Flagged } from '../preview/flagged-in.js';
import type { RedFlag } from './decision.page.js';

const RULES: Readonly<Record<string, string>> = {
  'conversion-practice': 'It may try to change who someone is',
  'trans-exclusion': 'It may shut out trans people',
  hate: 'It may be hateful',
  'cure-framing': 'It may promise a cure',
  'coercive-group': 'It may keep people from leaving or from care',
  'commercial-lure': 'It may be a sale dressed up as a group',
  'pro-self-harm': 'It may praise self-harm',
  'deceptive-therapy': 'It may pass for therapy without being any',
};

/** Flagged words with the rule that they may break, in words. */
export function redFlagsOf(flagged: Flagged): readonly RedFlag[] {
  return flagged.map(({ harm, words }) => ({ rule: RULES[harm] ?? 'It may do harm', words }));
}
