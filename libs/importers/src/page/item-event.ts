import { type Cost, type ExtractedEvent, hashOf, type LeftOut, type ListingStatus, type Problem } from '#libs/domain';
import { LEFT_OUT_MESSAGE, leftOutBecause } from '../reading/left-out.js';
import { readTitle } from '../reading/title-status.js';
import type { ImporterInput } from '../importer.js';
import { readAgeRange } from '../reading/age-range.js';
import { httpLink } from '../reading/links.js';
import { readPrice } from '../reading/price-text.js';
import { isFullInWords, statusInWords } from '../reading/status-word.js';
import { splitList } from '../reading/split-list.js';
import { markupOf, textOf, textsOf } from './fields.js';
import type { Item } from './items.js';
import { placeOf } from './place-of.js';
import type { Field, Recipe } from './recipe.js';
import { whenOf } from './when-of.js';

/** One item read; null when it is left out, and then one problem says why. */
export type ItemReading = { readonly event: ExtractedEvent | null; readonly problems: readonly Problem[] };
type Place = Pick<ImporterInput, 'url' | 'now' | 'zone'> & { readonly index: number };

/** Reads one item of a page by its recipe. */
export function itemEvent(item: Item, recipe: Recipe, { url: page, now, index, zone }: Place): ItemReading {
  const title = readTitle(textOf(item, recipe.title) ?? '');
  const link = linkOf(item, recipe.url, 'href');
  const where = `item ${index + 1}${title.title === '' ? '' : ` (${title.title.slice(0, 80)})`}`;
  if (title.title === '') return without('no-title', where);
  const closure = leftOutBecause(title.title, null);
  if (closure !== null) return without(closure, where);

  const when = whenOf(item, recipe, now.slice(0, 10), zone ?? null);
  const notes = when.notes.map(({ code, message, severity }): Problem => ({ code, message, severity, where }));
  if (when.start === null && when.recurrence === null) {
    const out = without(when.raw === '' ? 'no-start' : 'bad-date', where);
    return { event: null, problems: [...notes, ...out.problems] };
  }
  const said = statusInWords(textOf(item, recipe.status));
  const status = said ?? title.status ?? 'scheduled';
  const description = markupOf(item, recipe.description);
  const { place, mode } = placeOf(item, recipe);
  const event: ExtractedEvent = {
    key: keyOf(textOf(item, recipe.key), link, title.title, when.raw),
    title: title.title,
    description,
    html: recipe.description?.attr === undefined,
    url: httpLink(link, page),
    image: httpLink(linkOf(item, recipe.image, 'src'), page),
    language: null,
    status,
    start: when.start,
    end: when.end,
    durationSeconds: when.durationSeconds,
    recurrence: when.recurrence,
    overrides: [],
    mode,
    onlineUrl: null,
    place,
    organizer: { name: nameOf(textOf(item, recipe.organizer)), url: null },
    categories: textsOf(item, recipe.categories).flatMap(splitList),
    audience: audienceOf(textsOf(item, recipe.audience)),
    cost: costOf(textOf(item, recipe.cost)),
    registration: {
      required: null,
      url: httpLink(linkOf(item, recipe.registration, 'href'), page),
      full: title.full || isFullInWords(textOf(item, recipe.status)) ? true : null,
    },
    claims: [],
    where,
  };
  const taken = title.status === null ? [] : [statusNote(title.status, where)];
  return { event, problems: [...taken, ...notes] };
}

function keyOf(stated: string | null, link: string | null, title: string, raw: string): string {
  return stated ?? link ?? `fp:${hashOf([title.toLowerCase(), raw.toLowerCase()])}`;
}

/** A link's attribute, unless the recipe names another. */
export function linkOf(item: Item, field: Field | undefined, attr: string): string | null {
  return textOf(item, field, field?.attr ?? attr);
}

/** "Ages 5–12" on a page is what is usual, not what is checked. */
function audienceOf(labels: readonly string[]): ExtractedEvent['audience'] {
  const ages = labels.map(readAgeRange).find((range) => range !== null) ?? null;
  return { labels, minAge: ages?.min ?? null, maxAge: ages?.max ?? null, enforced: ages === null ? null : false };
}

function nameOf(text: string | null): string | null {
  return text === null || text.includes('@') ? null : text;
}

function costOf(text: string | null): Cost | null {
  return text === null ? null : readPrice(text);
}

function without(code: LeftOut | 'no-title', where: string): ItemReading {
  const message = code === 'no-title' ? 'An item without a title was left out.' : LEFT_OUT_MESSAGE[code];
  const severity = code === 'no-start' || code === 'bad-date' ? 'error' : 'note';
  return { event: null, problems: [{ code, message, where, severity }] };
}

function statusNote(status: ListingStatus, where: string): Problem {
  const message = `The title says that this event is ${status}; the word was taken off it.`;
  return { code: 'status-in-title', message, where, severity: 'note' };
}
