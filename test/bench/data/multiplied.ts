import { lengthened, type TextLengths } from './usual-texts.js';

/** Fields by which platforms name an event, and its title: they must differ, or copies would be taken for copies. */
const NAMING =
  /^(?:_?id|uuid|guid|slug|eventid|identifier|url|link|href|permalinkurl|weblink|fullurl|urlid|uid|id_bigint|localist_url|urlname|global_id|@id|item|meeting_name|title|name|post_title)$/iu;

type Json = Readonly<Record<string, unknown>>;

/** A case of an importer with its events repeated until there are about `count`, each with a name of its own and texts as long as is usual. */
export function multiplied(text: string, count: number, lengths: TextLengths): string {
  if (/^\s*BEGIN:VCALENDAR/iu.test(text)) return blocks(text, /BEGIN:VEVENT[\s\S]*?END:VEVENT\r?\n/gu, count, lengths);
  if (/^\s*[[{]/u.test(text)) return JSON.stringify(multipliedJson(JSON.parse(text) as unknown, count, lengths));
  if (/<item[\s>]/u.test(text)) return blocks(text, /<item[\s>][\s\S]*?<\/item>/gu, count, lengths);
  const data = /(<script[^>]*json[^>]*>)([\s\S]*?)(<\/script>)/u.exec(text);
  if (data !== null) {
    const [, open = '', json = '', close = ''] = data;
    const more = JSON.stringify(multipliedJson(JSON.parse(json) as unknown, count, lengths));
    return text.replace(data[0], () => `${open}${more}${close}`);
  }
  if (/^\s*</u.test(text))
    return blocks(text, /<(?:li|article|tr)[\s>][\s\S]*?<\/(?:li|article|tr)>/gu, count, lengths);
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/u);
  const rows = Array.from({ length: count }, (_, n) =>
    (lines[n % lines.length] ?? '').replace(/\w+/u, (word) => `${word} ${n}`),
  );
  return [head, ...rows, ''].join('\n');
}

function blocks(text: string, block: RegExp, count: number, lengths: TextLengths): string {
  const found = text.match(block) ?? [];
  const first = text.indexOf(found[0] ?? '');
  const last = text.lastIndexOf(found.at(-1) ?? '') + (found.at(-1)?.length ?? 0);
  const copies = Array.from({ length: count }, (_, n) =>
    withTexts(found[n % found.length] ?? '', lengths, n)
      .replace(/^UID:/mu, `UID:${n}-`)
      .replace(/^SUMMARY(?:;[^:\r\n]*)?:/mu, (head) => `${head}${n} `)
      .replace(/<(guid|link|title|h2|h3)([^>]*)>(?!<)/gu, `<$1$2>${n}-`)
      .replace(/href="\//gu, `href="/${n}/`)
      .replace(/https:\/\/([^/"<\s]+)\//gu, `https://$1/${n}/`)
      .replace(/-https/gu, 'https')
      .replace(/>\d+-https/gu, '>https'),
  );
  return `${text.slice(0, first)}${copies.join('')}${text.slice(last)}`;
}

/** `DESCRIPTION:…` on one line or folded, `<description>…</description>`. */
function withTexts(block: string, lengths: TextLengths, n: number): string {
  return Object.entries(lengths).reduce((longer, [name, length]) => {
    const field = new RegExp(
      `(\\n${name}(?:;[^:\\r\\n]*)?:|<${name}>)([^<\\r\\n]*(?:<!\\[CDATA\\[[^\\]]*)?(?:\\r?\\n[ \\t][^\\r\\n]*)*)`,
      'u',
    );
    return longer.replace(
      field,
      (_, head: string, text: string) => `${head}${folded(head, lengthened(text, length, n))}`,
    );
  }, block);
}

/** Lines of a calendar end after 75 octets, commas are escaped; elsewhere a text stays as it is. */
function folded(head: string, text: string): string {
  if (!head.endsWith(':')) return text;
  const [line = '', ...rest] =
    text
      .replace(/\r?\n[ \t]/gu, '')
      .replace(/(?<!\\)[,;]/gu, '\\$&')
      .match(/.{1,60}/gu) ?? [];
  return [line, ...rest].join('\r\n ');
}

function multipliedJson(value: unknown, count: number, lengths: TextLengths): unknown {
  const list = largestList(value);
  if (list === null) return value;
  const items = Array.from({ length: count }, (_, n) => renamed(list[n % list.length], n, 0, lengths));
  return replaced(value, list, items);
}

/** The list of objects that takes most room: the events. */
function largestList(value: unknown): readonly unknown[] | null {
  let best: readonly unknown[] | null = null;
  let size = 0;
  const visit = (one: unknown): void => {
    if (Array.isArray(one)) {
      const isObjects = one.length > 0 && one.every((item) => typeof item === 'object' && item !== null);
      const length = isObjects ? JSON.stringify(one).length : 0;
      if (length > size) [best, size] = [one, length];
      // Lists inside the events are not the list of events.
      if (!isObjects) one.forEach(visit);
    } else if (typeof one === 'object' && one !== null) Object.values(one).forEach(visit);
  };
  visit(value);
  return best;
}

function replaced(value: unknown, list: readonly unknown[], items: readonly unknown[]): unknown {
  if (value === list) return items;
  if (Array.isArray(value)) return value.map((one) => replaced(one, list, items));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, list, items)]));
}

function renamed(value: unknown, n: number, depth: number, lengths: TextLengths): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > 2) return value;
  const entries = Object.entries(value as Json).map(([name, one]) => {
    const length = lengths[name];
    if (length !== undefined && typeof one === 'string') return [name, lengthened(one, length, n)] as const;
    if (!NAMING.test(name)) return [name, renamed(one, n, depth + 1, lengths)] as const;
    if (typeof one === 'number') return [name, one + n * 100_000] as const;
    return [
      name,
      typeof one === 'string' ? `${one}${/^\d+$/u.test(one) ? '' : '-'}${n}` : renamed(one, n, depth + 1, lengths),
    ] as const;
  });
  return Object.fromEntries(entries);
}
