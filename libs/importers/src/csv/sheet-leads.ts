import type { Lead, Probe } from '../importer.js';
import { bestLeads } from '../reading/best-leads.js';
import { addressesOf } from '../reading/page-marks.js';

const PUBLISHED = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/e\/([\w-]{20,200})\/pub(?:html)?(?:[?#].{0,500})?$/u;
const SHARED = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]{20,100})(?:\/.{0,500})?$/u;
const FILE = /^https?:\/\/[^?#]{3,1000}\.(?:csv|tsv)(?:[?#].{0,500})?$/iu;

/** Spreadsheets that an address or a page points to: Google's, published or shared, and files. */
export function sheetLeads(probe: Probe): readonly Lead[] {
  const own = probe.url === null ? null : leadOf(probe.url);
  if (own !== null) return [own];
  // Meeting lists that show a sheet are read whole by their own importer.
  if (probe.text?.includes('tsml-ui') === true) return [];
  return bestLeads(addressesOf(probe).flatMap((address) => leadOf(address) ?? [])).slice(0, 5);
}

function leadOf(address: string): Lead | null {
  const tab = /[?&#]gid=(\d{1,12})/u.exec(address)?.[1];
  const published = PUBLISHED.exec(address)?.[1];
  if (published !== undefined) {
    const one = tab === undefined ? '' : `gid=${tab}&single=true&`;
    const url = `https://docs.google.com/spreadsheets/d/e/${published}/pub?${one}output=csv`;
    return lead('google-sheets', url, 0.7, 'a Google sheet that is published to the web', null);
  }
  const shared = SHARED.exec(address)?.[1];
  if (shared !== undefined && shared !== 'e') {
    const url = `https://docs.google.com/spreadsheets/d/${shared}/export?format=csv${tab === undefined ? '' : `&gid=${tab}`}`;
    return lead(
      'google-sheets',
      url,
      0.4,
      'a Google sheet that is shared',
      'Do its owners want this sheet to be read by everybody?',
    );
  }
  return FILE.test(address)
    ? lead('csv', address, 0.4, 'a spreadsheet file', 'Is this spreadsheet a list of events?')
    : null;
}

function lead(platform: string, url: string, confidence: number, evidence: string, question: string | null): Lead {
  return { platform, url, options: {}, confidence, evidence: [evidence], question };
}
