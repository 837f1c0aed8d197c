import type { Lead, Probe } from '../importer.js';
import { bestLeads } from '../reading/best-leads.js';
import { tenantOf } from '../reading/web-host.js';
import { webOrigin } from '../reading/web-origin.js';
import { addressesOf } from '../reading/page-marks.js';

const DOMAINS = ['libnet.info', 'communico.co', 'communico.app'];
/** The maker's own hosts; `api` is that of all tenants. */
const NO_TENANTS = ['api', 'help', 'support', 'status', 'static', 'cdn'];
const MARKS = ['amev-event', 'eeventcaldata'];

/** A tenant's host in the address or a link; or a page of the calendar on a host of the library's own. */
export function leads(probe: Probe): readonly Lead[] {
  const addresses = addressesOf(probe);
  const hosted = addresses.flatMap((address) => {
    const origin = webOrigin(address);
    if (origin === null || tenantOf(address, DOMAINS, NO_TENANTS) === null) return [];
    return [lead(origin, 0.95, `${address === probe.url ? 'address' : 'link'} at ${new URL(address).hostname}`)];
  });
  const feeds = addresses.filter((address) => address !== probe.url && /\/feeds\?data=[\w%+/=-]{20,}/u.test(address));
  const linked = feeds.flatMap((address) => {
    const origin = webOrigin(address);
    return origin === null ? [] : [lead(origin, 0.8, 'link to a feed at /feeds?data=')];
  });
  const own = webOrigin(probe.url);
  const marks = MARKS.filter((mark) => probe.text?.includes(mark));
  const marked = own === null || marks.length === 0 ? [] : [lead(own, 0.9, `page contains ${marks.join(', ')}`)];
  return bestLeads([...hosted, ...linked, ...marked]);
}

function lead(origin: string, confidence: number, evidence: string): Lead {
  return { platform: 'communico', url: `${origin}/`, options: {}, confidence, evidence: [evidence], question: null };
}
