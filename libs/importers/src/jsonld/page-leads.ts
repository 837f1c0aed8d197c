import { isFeed, isHtml, ldText } from '#libs/extract';
import type { Lead, Probe } from '../importer.js';
import { detected } from './detected.js';
import { eventPages } from './event-pages.js';
import { graphOf } from './graph.js';
import { nodesIn } from './nodes.js';

/** A page that marks up events, or lists pages that may, is its own source. */
export function pageLeads({ url, text }: Probe): readonly Lead[] {
  if (url === null || text === null || !(isHtml(text) || isFeed(text)) || !/^https?:\/\//iu.test(url)) return [];
  const page = nodesIn(text);
  const { events } = graphOf(page.blocks);
  const { platform, confidence, evidence } = detected(page, events, text, url);
  const lead = { platform, url: url.split('#')[0] ?? url, options: {}, evidence };
  if (events.length === 0 || events.every(({ node, dates }) => dates.length === 0 && isUndated(node))) {
    const pages = eventPages(page.blocks, url).length;
    if (pages === 0) return [];
    const list = `a list of ${pages} pages without dates`;
    const question = 'Are these pages about events, one each?';
    return [{ ...lead, confidence: page.kind === 'feed' ? 0.3 : 0.4, evidence: [list], question }];
  }
  const names = new Set(events.map(({ node }) => `${ldText(node, 'name') ?? ''} ${ldText(node, 'startDate') ?? ''}`));
  return names.size === 1
    ? [{ ...lead, confidence: 0.5, question: 'This is one event; is there a page with all of them?' }]
    : [{ ...lead, confidence, question: null }];
}

function isUndated(node: Parameters<typeof ldText>[0]): boolean {
  return ldText(node, 'startDate') === null && node['eventSchedule'] === undefined;
}
