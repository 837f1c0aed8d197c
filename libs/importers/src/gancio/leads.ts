import type { Lead, Probe } from '../importer.js';
import { pageMarks } from '../reading/page-marks.js';
import { webOrigin } from '../reading/web-origin.js';

const EMBEDDED = /<gancio-events?\s(?:[^<>]{0,1000}\s)?baseurl\s*=\s*["'](https?:\/\/[^"'<>\s]{3,300})["']/giu;

/** Gancio sites: the page itself, or what its widget (`<gancio-events baseurl="…">`) shows. */
export function leads(probe: Probe): readonly Lead[] {
  const found = new Map<string, Lead>();
  const add = (url: string | null, confidence: number, evidence: string): void => {
    const origin = webOrigin(url);
    if (origin === null || found.has(origin)) return;
    found.set(origin, {
      platform: 'gancio',
      url: `${origin}/`,
      options: {},
      confidence,
      evidence: [evidence],
      question: null,
    });
  };
  const text = probe.text ?? '';
  for (const match of text.matchAll(EMBEDDED)) add(match[1] ?? null, 0.9, 'gancio-events on the page');
  const { links, metas } = pageMarks(probe);
  const made =
    /gancio/iu.test(metas.get('generator') ?? '') || links.some(({ url }) => /^https:\/\/gancio\.org\b/u.test(url));
  const feeds = links.some(
    ({ url }) => webOrigin(url) === webOrigin(probe.url) && /\/feed\/(?:rss|ics|json)$/u.test(url),
  );
  if (made && feeds) add(probe.url, 0.85, 'links to gancio.org and to its own feeds');
  else if (made && /gancio/iu.test(metas.get('generator') ?? '')) add(probe.url, 0.7, 'generator Gancio');
  return [...found.values()];
}
