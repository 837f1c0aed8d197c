import {
  feedText,
  isFeed,
  isHtml,
  isLdNode,
  type JsonLd,
  type LdNode,
  type LdValue,
  readFeed,
  readJsonLd,
  readJsonLdText,
  readMicrodata,
  readMicroformats,
  readRdfa,
} from '#libs/extract';
import { eventsOfFeed, listOfFeed } from './from-feed.js';
import { eventsOfMicroformats, listsOfMicroformats } from './from-microformats.js';
import { graphOf } from './graph.js';

/** All nodes of an input, in the shape of JSON-LD, whatever they were written in. */
export type Nodes = JsonLd & {
  /** The whole input is one JSON document, not a page. */
  readonly document: boolean;
  /** At least one node has a type, so that it is linked data and not just any JSON. */
  readonly typed: boolean;
  readonly kind: 'JSON-LD' | 'microdata' | 'RDFa' | 'microformat' | 'feed';
};

/** Whether a text could be a JSON document. */
function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/u.test(text.slice(0, 4096));
}

type Found = { readonly items: readonly LdNode[]; readonly problems: Nodes['problems']; readonly cut: boolean };

/** The other ways to mark up an event, in order of belief; `mark` saves reading a page for what is not in it. */
const OTHERS: readonly { readonly kind: Nodes['kind']; readonly mark: RegExp; read(html: string): Found }[] = [
  { kind: 'microdata', mark: /\bitemscope\b/i, read: readMicrodata },
  { kind: 'RDFa', mark: /\btypeof\s*=/i, read: readRdfa },
  {
    kind: 'microformat',
    mark: /\b(?:h-event|vevent)\b/u,
    read: (html) => {
      const { items, ...rest } = readMicroformats(html);
      return { items: eventsOfMicroformats(items), ...rest };
    },
  },
];

/** Whether a text may hold events for this importer: a page, a feed, or a JSON document. */
export function isPossible(text: string): boolean {
  return isHtml(text) || isFeed(text) || looksLikeJson(text);
}

/** JSON-LD where there is any event in it; else microdata, RDFa or microformats, the first that has one. */
export function nodesIn(text: string): Nodes {
  if (isFeed(text)) return feedNodes(text);
  const document = !isHtml(text);
  const json = document ? readJsonLdText(text, 'document') : readJsonLd(text);
  const typed = json.blocks.some(({ values }) => values.some(isLinked));
  const read: Nodes = { ...json, document, typed, kind: 'JSON-LD' };
  if (document || hasEvent(json.blocks)) return read;
  for (const { kind, mark, read: reader } of OTHERS) {
    if (!mark.test(text)) continue;
    const blocks = [{ values: reader(text).items, where: kind }];
    if (hasEvent(blocks)) return { ...read, blocks, kind };
  }
  if (!/\bh-feed\b/u.test(text)) return read;
  const lists = listsOfMicroformats(readMicroformats(text).items);
  return lists.length === 0 ? read : { ...read, blocks: [...read.blocks, { values: lists, where: 'microformat' }] };
}

/** The events of a feed, or the pages that it leads to. */
function feedNodes(text: string): Nodes {
  const feed = readFeed(text);
  const events = eventsOfFeed(feed);
  const values = events.length > 0 ? events : [listOfFeed(feed)];
  const language = feedText(feed.about, 'language');
  return {
    blocks: [{ values, where: 'feed' }],
    language: language !== null && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/iu.test(language) ? language : null,
    problems: feed.problems,
    cut: !feed.complete,
    document: false,
    typed: true,
    kind: 'feed',
  };
}

function hasEvent(blocks: JsonLd['blocks']): boolean {
  return graphOf(blocks).events.length > 0;
}

/** Whether anything in a value has a type, a context or an identity: plain JSON has none. */
function isLinked(value: LdValue): boolean {
  if (Array.isArray(value)) return value.some((item) => isLinked(item as LdValue));
  if (!isLdNode(value)) return false;
  return '@type' in value || '@context' in value || Object.values(value).some((child) => isLinked(child ?? null));
}
