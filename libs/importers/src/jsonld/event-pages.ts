import { canParseUrl, type Problem, type SourceRequest } from '#libs/domain';
import { type LdBlock, isLdNode, type LdNode, ldNodes, ldText, ldTypes, type LdValue, ldValues } from '#libs/extract';
import { onSameHost } from '../reading/same-host.js';
import { isEvent } from './graph.js';

/** Of a longer list the beginning is named, which is the soonest on every list that was seen. How many are asked at once is not decided here. */
const MAX_PAGES = 600;

/**
 * The pages of single events that a list without dates links to, in the order of the list: entries of an `ItemList`, and
 * events that give an address and no date. Only other pages of the list's own host; none when its address is not known.
 */
export function eventPages(blocks: readonly LdBlock[], page: string | null): readonly string[] {
  if (page === null || !canParseUrl(page)) return [];
  const addresses = blocks.flatMap(({ values }) => values.flatMap(addressesIn));
  return [...new Set(addresses.flatMap((address) => sameHost(address, page) ?? []))];
}

/** What to ask of these pages, and what to tell about it. */
export function detailsOf(pages: readonly string[]): {
  readonly details: readonly SourceRequest[];
  readonly problem: Problem;
} {
  const asked = pages.slice(0, MAX_PAGES);
  const message = `The page links to ${pages.length} pages of events and gives no dates; they are asked one by one, some each day.`;
  return {
    details: asked.map((url) => ({ url, kind: 'page', optional: true })),
    problem: { code: 'list-without-dates', message, where: 'page', severity: 'note' },
  };
}

function addressesIn(value: LdValue): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one: LdValue) => addressesIn(one));
  if (!isLdNode(value)) return [];
  if (ldTypes(value).includes('ItemList')) return ldValues(value, 'itemListElement').flatMap(entryOf);
  if (isEvent(value)) return undated(value);
  return Object.values(value).flatMap((child) => (typeof child === 'object' ? addressesIn(child) : []));
}

/** An entry is an address, a `ListItem` with one, or the thing itself; things that are no events are not followed. */
function entryOf(entry: Exclude<LdValue, null>): readonly string[] {
  if (!isLdNode(entry)) return typeof entry === 'string' ? [entry] : [];
  if (isEvent(entry)) return undated(entry);
  const [item] = ldNodes(entry, 'item');
  if (item !== undefined && isEvent(item)) return undated(item);
  const types = [...ldTypes(entry), ...(item === undefined ? [] : ldTypes(item))];
  if (types.some((type) => type !== 'ListItem' && type !== 'WebPage' && type !== 'Thing')) return [];
  return [ldText(entry, 'url') ?? ldText(entry, 'item') ?? ldText(item ?? entry, '@id') ?? '', ...urlsOf(item)];
}

function urlsOf(item: LdNode | undefined): readonly string[] {
  return item === undefined ? [] : [ldText(item, 'url') ?? ''];
}

function undated(event: LdNode): readonly string[] {
  const dated = ldText(event, 'startDate') !== null || ldNodes(event, 'eventSchedule').length > 0;
  return dated ? [] : [ldText(event, 'url') ?? ldText(event, '@id') ?? ''];
}

/** The address without its fragment, when it is another page of the same host. */
function sameHost(address: string, page: string): string | null {
  const raw = address.split('#')[0] ?? '';
  const link = raw === '' ? null : onSameHost(raw, page);
  return link === page.split('#')[0] ? null : link;
}
