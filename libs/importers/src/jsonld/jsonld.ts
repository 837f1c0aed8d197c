import {
  type Detection,
  type ExtractedEvent,
  type Extraction,
  LimitReached,
  type Problem,
  type SourceRequest,
  UnreadableInput,
} from '#libs/domain';
import { isFeed } from '#libs/extract';
import { LEFT_OUT_MESSAGE } from '../reading/left-out.js';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { detected } from './detected.js';
import { type Copy, withoutCopies } from './duplicates.js';
import { readEvent } from './event.js';
import { detailsOf, eventPages } from './event-pages.js';
import { type Graph, graphOf, MAX_EVENTS } from './graph.js';
import { isPossible, type Nodes, nodesIn } from './nodes.js';
import { withUniqueKeys } from './unique-keys.js';
import { pageLeads } from './page-leads.js';

/** Web pages that mark up their events: schema.org as JSON-LD, microdata or RDFa, and the microformats h-event and hCalendar. */
export const jsonld: Importer = {
  key: 'jsonld',
  title: 'Web page that marks up its events',

  recognise(probe: Probe): Detection | null {
    const text = probe.text ?? '';
    if (!isPossible(text) || (isFeed(text) && !DATED.test(text))) return null;
    const page = nodesIn(text);
    return page.document && !page.typed ? null : detected(page, graphOf(page.blocks).events, text, probe.url);
  },

  leads: pageLeads,

  requests({ url }: Ask): readonly SourceRequest[] {
    return [{ url, kind: FEED.test(url) ? 'feed' : 'page' }];
  },

  extract({ text, url }: ImporterInput): Extraction {
    if (!isPossible(text)) throw new UnreadableInput('This is neither a web page nor a feed nor a JSON-LD document.');
    const page = nodesIn(text);
    if (page.document && !page.typed) throw new UnreadableInput(documentFault(page.problems));
    const graph = graphOf(page.blocks);
    const { events, problems } = eventsOf(graph, url);
    if (events.length === 0) refuseIfCut(page);
    const pages = events.length === 0 ? eventPages(page.blocks, url) : [];
    const list = pages.length === 0 ? null : detailsOf(pages);
    if (page.kind === 'feed' && list === null && events.length + problems.length === 0) {
      throw new UnreadableInput('This is a feed without events, and without links to pages of its own host.');
    }
    return {
      detected: detected(page, graph.events, text, url),
      // A page lists what its owner chose to show: what is missing from it may still take place.
      complete: false,
      next: null,
      ...(list === null ? {} : { details: list.details }),
      zone: null,
      zones: [],
      language: page.language,
      events,
      problems: [...page.problems, ...(list === null ? problems : withoutUndated(problems))].concat(
        events.length > 0 ? [] : [list?.problem ?? NOTHING],
      ),
    };
  },
};

/** Events of a list get their dates from their own pages: they are not left out. */
function withoutUndated(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code }) => code !== 'no-start');
}

/** What shows that the items of a feed say when they take place. */
const DATED = /<(?:ev:startdate|xcal:dtstart|gd:when|s:localstartdate)\b/i;
/** Addresses of feeds are offered to programs. */
const FEED = /\.(?:rss|atom|xml)(?:[?#]|$)|\/(?:feed|rss|atom)\/?(?:[?#]|$)|[?&](?:feed|format)=(?:rss2?|atom)\b/i;

const NOTHING: Problem = {
  code: 'no-events',
  message: 'The page carries no event data that can be read.',
  where: 'page',
  severity: 'note',
};

function eventsOf(
  graph: Graph,
  url: string | null,
): { events: readonly ExtractedEvent[]; problems: readonly Problem[] } {
  const copies: Copy[] = [];
  const problems: Problem[] = [];
  for (const found of graph.events) {
    const read = readEvent(found, graph, url);
    copies.push(...read.copies);
    problems.push(...read.problems);
  }
  if (graph.events.length === MAX_EVENTS) {
    const message = `The page has more than ${MAX_EVENTS} events; the rest was left out.`;
    problems.push({ code: 'jsonld-limit', message, where: 'page', severity: 'warning' });
  }
  const { kept: single, dropped } = withoutCopies(copies);
  for (const { event } of dropped) {
    problems.push({ code: 'duplicate', message: LEFT_OUT_MESSAGE.duplicate, where: event.where, severity: 'note' });
  }
  // A page about one event is that event's address.
  const named = single.map((copy) =>
    single.length === 1 ? { ...copy, event: { ...copy.event, url: copy.event.url ?? url } } : copy,
  );
  return { events: withUniqueKeys(named), problems };
}

function refuseIfCut(page: Nodes): void {
  const limit = page.problems.find((problem) => problem.code === 'html-limit' || problem.code === 'jsonld-limit');
  if (limit !== undefined) throw new LimitReached(limit.message);
}

function documentFault(problems: readonly Problem[]): string {
  const limit = problems.find((problem) => problem.code === 'jsonld-limit');
  if (limit !== undefined) throw new LimitReached(limit.message);
  return problems[0]?.message ?? 'This is JSON, but not JSON-LD: nothing in it has a type.';
}
