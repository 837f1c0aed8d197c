import {
  type Detection,
  type ExtractedEvent,
  type Extraction,
  LimitReached,
  type Problem,
  type SourceRequest,
  UnreadableInput,
} from '#libs/domain';
import {
  isHtml,
  isLdNode,
  type JsonLd,
  type LdNode,
  ldTypes,
  type LdValue,
  readJsonLd,
  readJsonLdText,
  readMicrodata,
} from '#libs/extract';
import { LEFT_OUT_MESSAGE } from '../reading/left-out.js';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { type Copy, withoutCopies } from './duplicates.js';
import { readEvent } from './event.js';
import { graphOf, MAX_EVENTS } from './graph.js';
import { withUniqueKeys } from './unique-keys.js';
import { platformOf } from './platform.js';

/** Web pages that carry schema.org events, as JSON-LD or as microdata. */
export const jsonld: Importer = {
  key: 'jsonld',
  title: 'Web page with schema.org events',

  recognise(probe: Probe): Detection | null {
    const text = probe.text ?? '';
    if (!isHtml(text) && !looksLikeJson(text)) return null;
    return detected(nodesIn(text), text, probe.url);
  },

  requests({ url }: Ask): readonly SourceRequest[] {
    return [{ url, kind: 'page' }];
  },

  extract({ text, url }: ImporterInput): Extraction {
    if (!isHtml(text) && !looksLikeJson(text)) {
      throw new UnreadableInput('This is neither a web page nor a JSON-LD document.');
    }
    const page = nodesIn(text);
    if (page.document && !page.typed) throw new UnreadableInput(documentFault(page.problems));
    const { events, problems } = eventsOf(page, url);
    if (events.length === 0) refuseIfCut(page);
    return {
      detected: detected(page, text, url),
      // A page lists what its owner chose to show: what is missing from it may still take place.
      complete: false,
      next: null,
      zone: null,
      zones: [],
      language: page.language,
      events,
      problems: [...page.problems, ...problems, ...(events.length === 0 ? [NOTHING] : [])],
    };
  },
};

const NOTHING: Problem = {
  code: 'no-events',
  message: 'The page carries no event data that can be read.',
  where: 'page',
  severity: 'note',
};

type Nodes = JsonLd & {
  /** The whole input is one JSON document, not a page. */
  readonly document: boolean;
  /** At least one node has a type, so that it is linked data and not just any JSON. */
  readonly typed: boolean;
  readonly kind: 'JSON-LD' | 'microdata';
};

function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/u.test(text.slice(0, 4096));
}

/** JSON-LD where there is any event in it; else microdata. */
function nodesIn(text: string): Nodes {
  const document = !isHtml(text);
  const json = document ? readJsonLdText(text, 'document') : readJsonLd(text);
  const typed = json.blocks.some(({ values }) => values.some(isLinked));
  if (document || graphOf(json.blocks).events.length > 0) return { ...json, document, typed, kind: 'JSON-LD' };
  const microdata = readMicrodata(text);
  if (!microdata.items.some(hasEvent)) return { ...json, document, typed, kind: 'JSON-LD' };
  const blocks = [{ values: microdata.items, where: 'microdata' }];
  return { ...json, blocks, document, typed, kind: 'microdata' };
}

function hasEvent(item: LdNode): boolean {
  return graphOf([{ values: [item], where: '' }]).events.length > 0;
}

/** Whether anything in a value has a type, a context or an identity: plain JSON has none. */
function isLinked(value: LdValue): boolean {
  if (Array.isArray(value)) return value.some((item) => isLinked(item as LdValue));
  if (!isLdNode(value)) return false;
  return '@type' in value || '@context' in value || Object.values(value).some((child) => isLinked(child ?? null));
}

function eventsOf(
  page: Nodes,
  url: string | null,
): { events: readonly ExtractedEvent[]; problems: readonly Problem[] } {
  const graph = graphOf(page.blocks);
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

function detected(page: Nodes, text: string, url: string | null): Detection {
  const types = [...new Set(graphOf(page.blocks).events.flatMap(({ node }) => ldTypes(node)))];
  const made = platformOf(text, url);
  const evidence = [...made.evidence, ...types.slice(0, 5).map((type) => `${page.kind} ${type}`)];
  if (types.length === 0)
    return { platform: made.platform, confidence: 0.1, evidence: ['a web page without event data'] };
  return { platform: made.platform, confidence: page.kind === 'JSON-LD' ? 0.8 : 0.7, evidence };
}
