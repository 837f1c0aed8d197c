import type { Lead, Probe } from '../importer.js';
import { bestLeads } from '../reading/best-leads.js';
import { addressesOf } from '../reading/page-marks.js';
import { feedOf, libraryOf } from './requests.js';

/** A catalogue alone shows the library, not that it lists its events here. */
const ASK = 'This library has its catalogue with BiblioCommons: does it list its events there too?';

/** Links to a library at `*.bibliocommons.com`. */
export function leads(probe: Probe): readonly Lead[] {
  const found = addressesOf(probe).flatMap((address): readonly Lead[] => {
    const library = libraryOf(address);
    if (library === null) return [];
    const events = /\/events\b/u.test(new URL(address).pathname);
    const evidence = `${address === probe.url ? 'address' : 'link'} ${address.slice(0, 100)}`;
    return [
      {
        platform: 'bibliocommons',
        url: feedOf(library),
        options: {},
        confidence: events ? 0.95 : 0.5,
        evidence: [evidence],
        question: events ? null : ASK,
      },
    ];
  });
  return bestLeads(found);
}
