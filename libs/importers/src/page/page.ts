import {
  type ExtractedEvent,
  type Extraction,
  LimitReached,
  type Problem,
  type SourceRequest,
  UnreadableInput,
} from '#libs/domain';
import { isHtml, loadPage } from '#libs/extract';
import type { Ask, Importer, ImporterInput } from '../importer.js';
import { httpLink } from '../reading/links.js';
import { itemEvent, linkOf } from './item-event.js';
import { itemsOf, wholePage } from './items.js';
import { recipeOf } from './recipe.js';
import { withDistinctKeys } from './distinct-keys.js';

/** Any web page, by a recipe of selectors on the source row. For sites that publish in no format at all. */
export const page: Importer = {
  key: 'page',
  title: 'Web page, by a recipe of selectors',

  /** Which selectors to use cannot be seen from a page; a person writes the recipe. */
  recognise(): null {
    return null;
  },

  requests({ url }: Ask): readonly SourceRequest[] {
    return [{ url, kind: 'page' }];
  },

  extract(input: ImporterInput): Extraction {
    const recipe = recipeOf(input.options);
    if (!isHtml(input.text)) throw new UnreadableInput('This is not a web page.');
    const { $, cut } = loadPage(input.text);
    const items = itemsOf($, recipe.item);
    if (items.length === 0 && cut !== null) throw new LimitReached(cut.problem.message);
    const { url, now, zone = null } = input;
    const read = items.slice(0, MAX_ITEMS).map((item, index) => itemEvent(item, recipe, { url, now, zone, index }));
    const events: readonly ExtractedEvent[] = read.flatMap(({ event }) => (event === null ? [] : [event]));
    const keyed = withDistinctKeys(events);
    const problems: Problem[] = read.flatMap((one) => one.problems);
    if (cut !== null) problems.push(cut.problem);
    if (items.length > MAX_ITEMS) problems.push(TOO_MANY);
    if (items.length === 0) problems.push(NOTHING);
    const whole = recipe.complete === true && cut === null && items.length > 0 && items.length <= MAX_ITEMS;
    const next = httpLink(linkOf(wholePage($), recipe.next, 'href'), input.url);
    return {
      detected: {
        platform: 'page',
        confidence: items.length > 0 ? 0.5 : 0,
        evidence: [`${items.length} items by "${recipe.item}"`],
      },
      complete: whole && next === null,
      wholePage: whole,
      next,
      zone: null,
      zones: [],
      language: $('html').attr('lang')?.trim() ?? null,
      events: keyed.events,
      problems: [...problems, ...keyed.problems],
    };
  },
};

const MAX_ITEMS = 2_000;

const NOTHING: Problem = {
  code: 'recipe-found-nothing',
  message: 'The recipe found no items; the page may have changed, or lists nothing at the moment.',
  where: 'page',
  severity: 'warning',
};
const TOO_MANY: Problem = {
  code: 'too-many-items',
  message: `The page has more than ${MAX_ITEMS} items; the rest was left out.`,
  where: 'page',
  severity: 'warning',
};
