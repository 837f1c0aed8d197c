import type { Lead, Probe } from '../importer.js';
import { bestLeads } from '../reading/best-leads.js';
import { tenantOf } from '../reading/web-host.js';
import { webOrigin } from '../reading/web-origin.js';
import { addressesOf } from '../reading/page-marks.js';

export const DOMAIN = 'assabetinteractive.com';

/** Frames and links to `<library>.assabetinteractive.com`. The name is never guessed: five ways of making it were seen. */
export function leads(probe: Probe): readonly Lead[] {
  const found = addressesOf(probe).flatMap((address): readonly Lead[] => {
    const origin = webOrigin(address);
    if (origin === null || tenantOf(address, [DOMAIN], ['support', 'help']) === null) return [];
    const calendar = /\/calendar\b/u.test(address);
    return [
      {
        platform: 'assabet',
        url: `${origin}/calendar/`,
        options: {},
        confidence: calendar ? 0.95 : 0.6,
        evidence: [`${address === probe.url ? 'address' : 'link'} ${address.slice(0, 100)}`],
        question: null,
      },
    ];
  });
  return bestLeads(found);
}
