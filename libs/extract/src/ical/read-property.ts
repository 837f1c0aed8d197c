import ICAL from 'ical.js';
import type { IcalProperty } from './component.js';
import { ownText } from '../own-text.js';
import { KEPT_PROPERTIES } from './kept-properties.js';
import { ICAL_LIMITS } from './limits.js';

// Values stay as written: a value that cannot be decoded must cost its property, never its event.
const raw = { property: bare(), param: bare(), value: bare() };

/** What stands before the colon: the same few of them in every event of a file. */
type Head = Omit<IcalProperty, 'value'>;

/** Heads of one file by their text, so that each is parsed and kept once. */
export type KnownHeads = Map<string, Head | 'unwanted' | null>;

const MOST_HEADS = 2_000;
const LONGEST_HEAD = 200;

/** What is known of the file while its lines are read. Of a large one, values are copied, so that none keeps all of its text alive. */
export type FileRead = { readonly heads: KnownHeads; readonly large: boolean };

/** The name that begins a content line. */
const NAME = /^[\w-]{1,64}(?=[;:])/u;

/** Reads one content line; `unwanted` for a property that nobody reads, null when it is none (no colon, an unclosed quote, a head over the limit). */
export function readProperty(line: string, { heads: known, large }: FileRead): IcalProperty | 'unwanted' | null {
  const colon = endOfHead(line);
  const text = line.slice(0, colon + 1);
  let head = known.get(text);
  if (head === undefined) {
    const name = NAME.exec(line)?.[0].toUpperCase();
    if (name === undefined) return null;
    head = KEPT_PROPERTIES.has(name) ? (colon <= 0 ? null : readHead(ownText(text))) : 'unwanted';
    // People's names stand in the heads of what nobody reads: they would fill the room.
    const lasts = colon > 0 && (head !== 'unwanted' || !text.includes(';'));
    if (lasts && known.size < MOST_HEADS && text.length <= LONGEST_HEAD) known.set(ownText(text), head);
  }
  if (head === null || head === 'unwanted') return head;
  const value = line.slice(colon + 1);
  return { name: head.name, params: head.params, type: head.type, value: large ? ownText(value) : value };
}

function readHead(head: string): Head | null {
  if (!head.includes(';')) return { name: head.slice(0, -1).trim().toUpperCase(), params: NONE, type: null };
  try {
    const [name, params, type] = ICAL.parse.property(head, raw as never) as [string, Record<string, unknown>, string];
    const entries = Object.entries(params).map(([key, item]) => [key.toUpperCase(), String(item)] as const);
    return {
      name: name.trim().toUpperCase(),
      params: new Map(entries),
      type: type === 'unknown' || !type ? null : type.toUpperCase(),
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
