import { mostOf } from './retell-json.js';
import { retellText } from './retell-text.js';
import { mayBeCode } from './retell-value.js';

const MOST_CODES = 20;
const DEEPEST = 40;

type Seen = { readonly cut: Map<string, string>; readonly codes: Map<string, string> };

/** What of a JSON answer a person has to look at again once it is told in other words: lists that were cut, codes that might be names. */
export function toLookAt(value: unknown, site: string): readonly string[] {
  const seen: Seen = { cut: new Map(), codes: new Map() };
  look(value, site, '', 0, seen);
  const codes = [...seen.codes].slice(0, MOST_CODES).map(([was, is]) => `${was} → ${is}`);
  return [
    ...seen.cut.values(),
    ...(codes.length === 0
      ? []
      : [`Codes or names? They were changed; put back those that are the platform’s own: ${codes.join(', ')}`]),
  ];
}

function look(value: unknown, site: string, field: string, depth: number, seen: Seen): void {
  if (depth > DEEPEST) return;
  if (typeof value === 'string') {
    const other = mayBeCode(value, field) ? retellText(value, site) : value;
    if (other !== value) seen.codes.set(value, other);
  } else if (Array.isArray(value)) {
    const most = mostOf(value);
    if (value.length > most && !seen.cut.has(field)) {
      const list = field === '' ? 'The list' : `The list "${field}"`;
      seen.cut.set(field, `${list} was cut to ${most} of ${value.length}: the first, the last and some between.`);
    }
    for (const item of value) look(item, site, field, depth + 1, seen);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) look(inner, site, name, depth + 1, seen);
  }
}
