import ICAL from 'ical.js';
import type { IcalProperty } from './component.js';
import { ICAL_LIMITS } from './limits.js';

// Values stay as written: a value that cannot be decoded must cost its property, never its event.
const raw = { property: bare(), param: bare(), value: bare() };

/** Reads one content line; null when it is none (no colon, an unclosed quote, a head over the limit). */
export function readProperty(line: string): IcalProperty | null {
  const colon = endOfHead(line);
  if (colon <= 0) return null;
  const head = line.slice(0, colon + 1);
  const value = line.slice(colon + 1);
  if (!head.includes(';')) {
    return { name: head.slice(0, -1).trim().toUpperCase(), params: NONE, type: null, value };
  }
  try {
    const [name, params, type] = ICAL.parse.property(head, raw as never) as [string, Record<string, unknown>, string];
    const entries = Object.entries(params).map(([key, item]) => [key.toUpperCase(), String(item)] as const);
    return {
      name: name.trim().toUpperCase(),
      params: new Map(entries),
      type: type === 'unknown' || !type ? null : type.toUpperCase(),
      value,
    };
  } catch (refused) {
    if (!(refused instanceof Error) || refused.name !== 'ParserError') throw refused;
    return null;
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Index of the colon that ends name and parameters, quotes respected; -1 when there is none in time. */
function endOfHead(line: string): number {
  let quoted = false;
  const end = Math.min(line.length, ICAL_LIMITS.head);
  for (let at = 0; at < end; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (code === 58 && !quoted) return at;
  }
  return -1;
}

function bare(): Record<string, never> {
  return Object.create(null) as Record<string, never>;
}
