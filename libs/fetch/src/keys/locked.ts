import { KEY_PLACE, secretIn } from './secret-in.js';

type Way = { readonly url: string; readonly options: Readonly<Record<string, unknown>> };

/** A way to read something as it is stored: `{key}` where its secret stood, and the secret apart. */
export type LockedWay = Way & { readonly key: string | null };

/** From this length on a text that is found again elsewhere is the same secret and no chance. */
const TELLING = 8;

/**
 * A way with its secret taken out: its own, or that of the `given` address that led to it, wherever that went in address and
 * options. `unkeepable` as {@link secretIn}.
 */
export function locked({ url, options }: Way, given: string): LockedWay | 'unkeepable' {
  const own = secretIn(url);
  const known = own ?? secretIn(given);
  if (known === 'unkeepable') return 'unkeepable';
  if (known === null) return { url, options, key: null };
  const { key } = known;
  const hide = (text: string): string =>
    key.length < TELLING ? text : text.replaceAll(encodeURIComponent(key), KEY_PLACE).replaceAll(key, KEY_PLACE);
  const hidden = { url: own === null ? hide(url) : known.url, options: withTexts(options, hide) };
  const used = JSON.stringify(hidden).includes(KEY_PLACE);
  return { ...hidden, key: used ? key : null };
}

/** A text with every part of a key that it may hold left out, even where it was cut short. */
export function hideKey(text: string, key: string): string {
  const size = Math.min(TELLING, key.length);
  const hidden = new Set<number>();
  for (let at = 0; at + size <= key.length; at += 1) {
    const part = key.slice(at, at + size);
    for (let found = text.indexOf(part); found >= 0; found = text.indexOf(part, found + 1)) {
      for (let one = found; one < found + size; one += 1) hidden.add(one);
    }
  }
  const shown = [...text.split('').keys()].map((at) => (hidden.has(at) ? (hidden.has(at - 1) ? '' : '…') : text[at]));
  return shown.join('');
}

function withTexts(options: Way['options'], change: (text: string) => string): Readonly<Record<string, unknown>> {
  const within = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(within);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, within(inner)]));
    }
    return value;
  };
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, within(value)]));
}
