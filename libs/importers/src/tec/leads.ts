import type { Lead, Probe } from '../importer.js';
import { pageMarks } from '../reading/page-marks.js';
import { webOrigin } from '../reading/web-origin.js';
import { loadsPlugin, restRoot } from '../reading/wordpress.js';

/** The plugin's answer to programs, as a page, its headers, or an address give it away. */
export function leads(probe: Probe): readonly Lead[] {
  const named = rootIn(probe.url, 0.9, 'address of tribe/events/v1') ?? fromHeaders(probe) ?? fromPage(probe);
  if (named !== null) return [named];
  const root = restRoot(probe);
  if (root === null || probe.text === null) return [];
  const url = `${root}tribe/events/v1/events`;
  if (loadsPlugin(probe, 'the-events-calendar')) return [lead(url, 0.85, 'the page loads the-events-calendar')];
  // Styles and classes stay behind in themes when the plugin is gone.
  if (!/\btribe-(?:events|common)/u.test(probe.text)) return [];
  const question = 'The page has styles of The Events Calendar, yet nothing of the plugin itself. Is it still in use?';
  return [{ ...lead(url, 0.15, 'the page has classes of tribe-events'), question }];
}

function fromHeaders({ headers }: Probe): Lead | null {
  const root = headers?.get('x-tec-api-root') ?? null;
  return rootIn(root, 0.95, 'header X-TEC-API-ROOT');
}

function fromPage(probe: Probe): Lead | null {
  const { links, metas } = pageMarks(probe);
  const link = links.find(({ tag, url }) => tag === 'link' && url.includes('tribe/events/v1'));
  const found = rootIn(link?.url ?? null, 0.9, 'link to tribe/events/v1');
  if (found !== null) return found;
  const origin = metas.has('tec-api-version') ? webOrigin(metas.get('tec-api-origin') ?? probe.url) : null;
  return origin === null ? null : lead(`${origin}/wp-json/tribe/events/v1/events`, 0.9, 'meta tec-api-version');
}

/** `…/tribe/events/v1/…` as the address of its events, whichever part of it was named. */
function rootIn(url: string | null, confidence: number, evidence: string): Lead | null {
  if (webOrigin(url) === null || url === null) return null;
  const found = /^(.{1,500}?tribe\/events\/v1)(?:\/|$|[?&#])/u.exec(url.replaceAll('%2F', '/'));
  return found?.[1] === undefined ? null : lead(`${found[1]}/events`, confidence, evidence);
}

function lead(url: string, confidence: number, evidence: string): Lead {
  return { platform: 'tec', url, options: {}, confidence, evidence: [evidence], question: null };
}
