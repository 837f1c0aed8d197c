import type { Lead, Probe } from '../importer.js';
import { pageMarks } from '../reading/page-marks.js';
import { isCampus, isUnder, webHost } from '../reading/web-host.js';
import { webOrigin } from '../reading/web-origin.js';

const IMAGES = ['localist-images.', 'images-cf.localist.com'];
const CAMPUS = 'Universities list events for their own people too. Is this calendar for the public?';

/** Calendars on Localist, on its own hosts or on a tenant's. */
export function leads(probe: Probe): readonly Lead[] {
  const found = new Map<string, Lead>();
  const add = (url: string | null, confidence: number, evidence: string): void => {
    const origin = webOrigin(url);
    if (origin === null || found.has(origin)) return;
    // Most tenants of the platform's own hosts are universities, which their names do not say.
    const question = isTenant(url) || isCampus(webHost(url)) || isCampus(webHost(probe.url)) ? CAMPUS : null;
    found.set(origin, {
      platform: 'localist',
      url: `${origin}/api/2/events`,
      options: {},
      confidence,
      evidence: [evidence],
      question,
    });
  };
  if (isTenant(probe.url)) add(probe.url, 0.9, 'host localist.com');
  if ((probe.url ?? '').includes('/api/2/events')) add(probe.url, 0.8, 'address of api/2/events');
  const text = probe.text ?? '';
  const image = IMAGES.find((host) => text.includes(host));
  const powered = /powered by\s{0,5}(?:<[^<>]{0,300}>\s{0,5}){0,4}(?:the )?localist/iu.test(text);
  if (powered) add(probe.url, 0.85, 'page says "Powered by Localist"');
  if (image !== undefined) add(probe.url, 0.5, `pictures from ${image}`);
  for (const { url } of pageMarks(probe).links) {
    if (isTenant(url)) add(url, 0.7, `linked ${webHost(url)}`);
    else if (url.includes('/api/2/events') || url.includes('/widget/view?schools='))
      add(url, 0.8, 'linked api/2/events');
  }
  return [...found.values()].sort((a, b) => b.confidence - a.confidence);
}

/** The vendor's own site, its pictures and its help are no calendars. */
function isTenant(url: string | null): boolean {
  const host = webHost(url);
  return (
    isUnder(host, 'localist.com') &&
    !/^(?:(?:www|help|support|developer|images-cf|assets|static|go|blog)\.)?localist\.com$/u.test(host)
  );
}
