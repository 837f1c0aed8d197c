import { type Detection, type Extraction, type Problem, UnreadableInput } from '#libs/domain';
import type { Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { isObject, type JsonObject, jsonOf, numberIn, textIn } from '../reading/json-value.js';
import { onSameHost } from '../reading/same-host.js';
import { eventsOfItem } from './item.js';
import { isRpde, leadsTo } from './leads.js';

const REFUSAL = 'This is no page of an OpenActive feed: it has no list of items with an address of the next page.';

/** An OpenActive feed (Realtime Paged Data Exchange): sessions of sport and activity clubs, published as open data. */
export const openactive: Importer = {
  key: 'openactive',
  title: 'OpenActive feed (RPDE)',

  recognise({ text }: Probe): Detection | null {
    if (text === null || !isRpde(text.slice(0, 20_000), text.slice(-2_000))) return null;
    return { platform: 'openactive', confidence: 0.9, evidence: ['JSON with items, next and license'] };
  },

  leads: leadsTo,

  requests: ({ url }) => [{ url, kind: 'feed' }],

  extract({ text, url, now }: ImporterInput): Extraction {
    const page = jsonOf(text, REFUSAL);
    const items = itemsOf(page);
    // Of two words on one item the later one counts.
    const newest = new Map(inTurn(items).map((item, at) => [textIn(item, 'id') ?? `item ${at}`, item]));
    const living = [...newest.values()].filter((item) => textIn(item, 'state') !== 'deleted');
    const next = nextOf(page, items.length, url);
    return extractionOf({
      detected: { platform: 'openactive', confidence: 0.9, evidence: [`a page of ${items.length} items`] },
      complete: false,
      wholePage: next.problems.length === 0,
      next: next.url,
      read: living.flatMap((item) => eventsOfItem(item, url, now)),
      // A later page has the newer word on an item, deleted or not.
      takenBack: items.flatMap((item) => textIn(item, 'id') ?? []),
      problems: [...next.problems, ...deletedNote(newest.size - living.length)],
    });
  },
};

/** In the order in which they were last changed; pages usually list them so. */
function inTurn(items: readonly JsonObject[]): readonly JsonObject[] {
  const changed = items.map((item) => numberIn(item, 'modified') ?? 0);
  if (changed.every((at, index) => index === 0 || at >= (changed[index - 1] ?? 0))) return items;
  return items
    .map((item, index) => ({ item, at: changed[index] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function itemsOf(page: unknown): readonly JsonObject[] {
  const items = isObject(page) && 'next' in page ? page['items'] : null;
  if (!Array.isArray(items)) throw new UnreadableInput(REFUSAL);
  return items.filter(isObject);
}

/** The last page is empty and points at itself. An address on another host is never followed. */
function nextOf(
  page: unknown,
  items: number,
  url: string | null,
): { readonly url: string | null; readonly problems: readonly Problem[] } {
  const named = items === 0 ? null : textIn(page, 'next');
  const next = onSameHost(named, url);
  if (next === url) return { url: null, problems: [] };
  if (next !== null || named === null || url === null) return { url: next, problems: [] };
  const message = 'The next page is at another host, so it is not asked for.';
  return { url: null, problems: [{ code: 'foreign-next', message, where: 'next', severity: 'warning' }] };
}

function deletedNote(count: number): readonly Problem[] {
  if (count === 0) return [];
  const message = `${count} ${count === 1 ? 'item of this page says that it was' : 'items of this page say that they were'} deleted.`;
  return [{ code: 'deleted', message, where: 'items', severity: 'note' }];
}
