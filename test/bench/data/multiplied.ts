/** Fields by which platforms name an event, and its title: they must differ, or copies would be taken for copies. */
const NAMING =
  /^(?:_?id|uuid|guid|slug|eventid|identifier|url|link|href|permalinkurl|weblink|fullurl|urlid|uid|id_bigint|localist_url|urlname|global_id|@id|item|meeting_name|title|name|post_title)$/iu;

type Json = Readonly<Record<string, unknown>>;

/** A case of an importer with its events repeated until there are about `count`, each with a name of its own. */
export function multiplied(text: string, count: number): string {
  if (/^\s*BEGIN:VCALENDAR/iu.test(text)) return blocks(text, /BEGIN:VEVENT[\s\S]*?END:VEVENT\r?\n/gu, count);
  if (/^\s*[[{]/u.test(text)) return JSON.stringify(multipliedJson(JSON.parse(text) as unknown, count));
  if (/<item[\s>]/u.test(text)) return blocks(text, /<item[\s>][\s\S]*?<\/item>/gu, count);
  const data = /(<script[^>]*json[^>]*>)([\s\S]*?)(<\/script>)/u.exec(text);
  if (data !== null) {
    const [, open = '', json = '', close = ''] = data;
    const more = JSON.stringify(multipliedJson(JSON.parse(json) as unknown, count));
    return text.replace(data[0], () => `${open}${more}${close}`);
  }
  if (/^\s*</u.test(text)) return blocks(text, /<(?:li|article|tr)[\s>][\s\S]*?<\/(?:li|article|tr)>/gu, count);
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/u);
  const rows = Array.from({ length: count }, (_, n) =>
    (lines[n % lines.length] ?? '').replace(/\w+/u, (word) => `${word} ${n}`),
  );
  return [head, ...rows, ''].join('\n');
}

function blocks(text: string, block: RegExp, count: number): string {
  const found = text.match(block) ?? [];
  const first = text.indexOf(found[0] ?? '');
  const last = text.lastIndexOf(found.at(-1) ?? '') + (found.at(-1)?.length ?? 0);
  const copies = Array.from({ length: count }, (_, n) =>
    (found[n % found.length] ?? '')
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

function multipliedJson(value: unknown, count: number): unknown {
  const list = largestList(value);
  if (list === null) return value;
  const items = Array.from({ length: count }, (_, n) => renamed(list[n % list.length], n, 0));
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

function renamed(value: unknown, n: number, depth: number): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > 2) return value;
  const entries = Object.entries(value as Json).map(([name, one]) => {
    if (!NAMING.test(name)) return [name, renamed(one, n, depth + 1)] as const;
    if (typeof one === 'number') return [name, one + n * 100_000] as const;
    return [
      name,
      typeof one === 'string' ? `${one}${/^\d+$/u.test(one) ? '' : '-'}${n}` : renamed(one, n, depth + 1),
    ] as const;
  });
  return Object.fromEntries(entries);
}
