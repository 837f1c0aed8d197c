import type { Problem } from '#libs/domain';
import { elementTree, type HtmlElement } from '../html/element-tree.js';
import { type Classic, type Prefix, propertiesOf, typesOf } from './classes.js';
import { impliedName, impliedUrl } from './implied.js';
import type { MfItem, MfValue } from './mf-item.js';
import { addressOf, timeOf, wordsOf } from './property-value.js';
import { markupOf, textOf } from './text-of.js';

/** The microformats of a page, in order; those inside others stand there. */
export type Microformats = {
  readonly items: readonly MfItem[];
  readonly problems: readonly Problem[];
  readonly cut: boolean;
};

/**
 * Reads the microformats of a page: `h-event`, `h-card`, `h-adr`, `h-geo` and any other `h-*`, and classic hCalendar with hCard, adr
 * and geo in it. Follows https://microformats.org/wiki/microformats2-parsing but for the include pattern, `rel` values, photos and
 * times in `dt-` properties that are implied. Addresses stay as published.
 */
export function readMicroformats(html: string): Microformats {
  const { root, cut } = elementTree(html);
  const items: MfItem[] = [];
  for (const child of elements(root)) search(child, items);
  return { items, problems: cut === null ? [] : [cut.problem], cut: cut !== null };
}

/** Looks for microformats outside any other. */
function search(element: HtmlElement, items: MfItem[]): void {
  const { types, classic } = typesOf(element);
  if (types.length > 0) items.push(itemOf(element, types, classic));
  else for (const child of elements(element)) search(child, items);
}

/** A microformat while it is being read. */
type Draft = {
  readonly classic: Classic | null;
  readonly properties: Map<string, MfValue[]>;
  readonly children: MfItem[];
  /** Something in it has a name of its own, or is a microformat of its own: then no name is implied. */
  named: boolean;
  addressed: boolean;
  date: string | null;
};

function itemOf(element: HtmlElement, types: readonly string[], classic: Classic | null): MfItem {
  const draft: Draft = { classic, properties: new Map(), children: [], named: false, addressed: false, date: null };
  for (const child of elements(element)) read(child, draft);
  if (!draft.named && classic === null) add(draft, 'name', words(impliedName(element)));
  const url = draft.addressed || classic !== null ? null : impliedUrl(element);
  if (url !== null && !draft.properties.has('url')) add(draft, 'url', words(url));
  return { types, properties: draft.properties, children: draft.children };
}

function read(element: HtmlElement, draft: Draft): void {
  const properties = propertiesOf(element, draft.classic);
  const { types, classic } = typesOf(element);
  const inner = types.length === 0 ? null : itemOf(element, types, classic);
  const values = new Map<Prefix, MfValue>();
  for (const { prefix, name } of properties) {
    const value = values.get(prefix) ?? valueOf(element, prefix, inner, draft);
    values.set(prefix, value);
    add(draft, name, value);
  }
  if (inner === null) {
    for (const child of elements(element)) read(child, draft);
    return;
  }
  draft.named = true;
  draft.addressed = true;
  if (properties.length === 0) draft.children.push(inner);
}

function valueOf(element: HtmlElement, prefix: Prefix, inner: MfItem | null, draft: Draft): MfValue {
  if (prefix === 'p' || prefix === 'e') draft.named = true;
  if (prefix === 'u') draft.addressed = true;
  if (inner !== null) {
    const own = inner.properties.get(prefix === 'u' ? 'url' : 'name')?.[0]?.text;
    return { text: own ?? (prefix === 'u' ? addressOf(element) : wordsOf(element)), markup: null, item: inner };
  }
  if (prefix === 'e') return { text: textOf(element), markup: markupOf(element), item: null };
  if (prefix === 'u') return words(addressOf(element));
  if (prefix === 'p') return words(wordsOf(element));
  const time = timeOf(element, draft.date);
  draft.date = time.date ?? draft.date;
  return words(time.text);
}

function words(text: string): MfValue {
  return { text, markup: null, item: null };
}

function add(draft: Draft, name: string, value: MfValue): void {
  if (value.text === '' && value.item === null) return;
  const values = draft.properties.get(name);
  if (values === undefined) draft.properties.set(name, [value]);
  else if (values.length < MAX_VALUES) values.push(value);
}

/** More values of one property than this are a mistake or an attack. */
const MAX_VALUES = 200;

function elements(element: HtmlElement): readonly HtmlElement[] {
  return element.children.filter((child): child is HtmlElement => typeof child !== 'string');
}
