import type { Lead, Probe } from '../importer.js';
import { webOrigin } from '../reading/web-origin.js';
import { loadsPlugin, siteRoot } from '../reading/wordpress.js';

const API_OFF = 'My Calendar answers programs only where the site’s owner has switched its API on. Is it?';
/** Where Event Organiser's own script finds its server; Bedrock installations keep WordPress in a folder. */
const AJAX = /"ajaxurl"\s*:\s*"(https?:(?:\\?\/){2}[^"<>\s]{1,300}admin-ajax\.php)"/u;

/** Event Organiser and My Calendar. The other plugins' calendars are iCalendar files or event data in pages, and not read here. */
export function leads(probe: Probe): readonly Lead[] {
  const own = fromAddress(probe.url);
  if (own !== null) return [own];
  const root = siteRoot(probe);
  if (root === null) return [];
  const found: Lead[] = [];
  if (loadsPlugin(probe, 'event-organiser')) {
    const ajax = ajaxOf(probe) ?? `${root}wp-admin/admin-ajax.php`;
    found.push(lead('event-organiser', `${ajax}?action=eventorganiser-fullcal`, 0.7, null));
  }
  if (loadsPlugin(probe, 'my-calendar')) found.push(lead('my-calendar', `${root}?my-calendar-api=json`, 0.4, API_OFF));
  return found;
}

function fromAddress(url: string | null): Lead | null {
  const origin = webOrigin(url);
  if (origin === null || url === null) return null;
  const { pathname, searchParams } = new URL(url);
  if (searchParams.get('action') === 'eventorganiser-fullcal') {
    return lead('event-organiser', `${origin}${pathname}?action=eventorganiser-fullcal`, 0.9, null);
  }
  const mine = searchParams.get('my-calendar-api') ?? searchParams.get('mc-api');
  return mine === 'json' ? lead('my-calendar', `${origin}${pathname}?my-calendar-api=json`, 0.9, null) : null;
}

/** Only an address of the page's own site is believed. */
function ajaxOf({ text, url }: Probe): string | null {
  const found = AJAX.exec(text ?? '')?.[1]?.replaceAll('\\/', '/') ?? null;
  return found !== null && webOrigin(found) === webOrigin(url) ? found : null;
}

function lead(platform: string, url: string, confidence: number, question: string | null): Lead {
  return { platform, url, options: {}, confidence, evidence: [`WordPress plugin ${platform}`], question };
}
