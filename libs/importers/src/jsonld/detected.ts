import type { Detection } from '#libs/domain';
import { ldTypes } from '#libs/extract';
import type { Graph } from './graph.js';
import type { Nodes } from './nodes.js';
import { platformOf } from './platform.js';

const CONFIDENCE: Readonly<Record<Nodes['kind'], number>> = {
  'JSON-LD': 0.8,
  microdata: 0.7,
  RDFa: 0.7,
  microformat: 0.6,
  feed: 0.5,
};

const PLATFORMS: Readonly<Partial<Record<Nodes['kind'], string>>> = { microformat: 'microformats', feed: 'rss' };

/** What a page is, by the events it marks up and by the software that made it. */
export function detected(page: Nodes, events: Graph['events'], text: string, url: string | null): Detection {
  const made = platformOf(text, url);
  const platform = made.evidence.length === 0 ? (PLATFORMS[page.kind] ?? made.platform) : made.platform;
  const types = [...new Set(events.flatMap(({ node }) => ldTypes(node)))];
  if (types.length === 0) {
    const evidence = [
      page.document
        ? 'linked data without events'
        : `a ${page.kind === 'feed' ? 'feed' : 'web page'} without event data`,
    ];
    return { platform, confidence: 0.1, evidence };
  }
  const named = page.kind === 'microformat' ? ['h-event'] : types;
  const evidence = [...made.evidence, ...named.slice(0, 5).map((type) => `${page.kind} ${type}`)];
  return { platform, confidence: CONFIDENCE[page.kind], evidence };
}
