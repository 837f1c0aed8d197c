import type { Lead, Probe } from '../importer.js';
import { bestLeads } from '../reading/best-leads.js';
import { tenantOf } from '../reading/web-host.js';
import { webOrigin } from '../reading/web-origin.js';
import { addressesOf } from '../reading/page-marks.js';

const DOMAINS = ['librarycalendar.com', 'librarymarket.com'];
/** What the calendar's own pages hold. `event-card` alone is any theme's. */
const MARKS = ['lc_calendar_feed', '"htmlFeedUrl"', 'lc-event__link', 'lc-event-info'];

/** A host of the platform in the address or a link; or a page of the calendar itself, on whatever host. */
export function leads(probe: Probe): readonly Lead[] {
  const hosted = addressesOf(probe).flatMap((address) => {
    const tenant = tenantOf(address, DOMAINS, ['support', 'help', 'status']);
    const origin = webOrigin(address);
    if (tenant === null || origin === null) return [];
    return [lead(origin, 0.95, `${address === probe.url ? 'address' : 'link'} at ${new URL(address).hostname}`)];
  });
  const own = webOrigin(probe.url);
  const marks = probe.text === null ? [] : MARKS.filter((mark) => probe.text?.includes(mark));
  const marked = own === null || marks.length === 0 ? [] : [lead(own, 0.9, `page contains ${marks.join(', ')}`)];
  return bestLeads([...hosted, ...marked]);
}

function lead(origin: string, confidence: number, evidence: string): Lead {
  return {
    platform: 'librarycalendar',
    url: `${origin}/`,
    options: {},
    confidence,
    evidence: [evidence],
    question: null,
  };
}
