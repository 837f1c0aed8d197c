import type { Lead, Probe } from '../importer.js';
import { pageMarks } from '../reading/page-marks.js';
import { isUnder, webHost } from '../reading/web-host.js';
import { webOrigin } from '../reading/web-origin.js';

const ASK = 'Which page of this Wix site shows its events?';

/** The page of a Wix site that shows events. The other pages of such a site do not say which it is. */
export function leads(probe: Probe): readonly Lead[] {
  const origin = webOrigin(probe.url);
  if (origin === null || probe.url === null) return [];
  const url = `${origin}${new URL(probe.url).pathname}`;
  if (probe.text === null) return isUnder(webHost(url), 'wixsite.com') ? [lead(url, 0.3, 'host wixsite.com', ASK)] : [];
  const made = (pageMarks(probe).metas.get('generator') ?? '').startsWith('Wix.com');
  const data = probe.text.includes('wix-warmup-data');
  if (!made && !data) return [];
  if (data && /"scheduling"\s*:\s*\{/u.test(probe.text)) {
    const single = /\/event-details(?:-registration)?\//u.test(url);
    return single
      ? [lead(url, 0.4, 'page of one event of a Wix site', ASK)]
      : [lead(url, 0.85, 'wix-warmup-data with events', null)];
  }
  return [lead(url, 0.2, 'generator Wix.com', ASK)];
}

function lead(url: string, confidence: number, evidence: string, question: string | null): Lead {
  return { platform: 'wix', url, options: {}, confidence, evidence: [evidence], question };
}
