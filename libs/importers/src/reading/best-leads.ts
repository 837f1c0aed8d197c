import type { Lead } from '../importer.js';

/** Leads best first, each place once: of several signs of one place the surest stays, with the evidence of all. */
export function bestLeads(leads: readonly Lead[]): readonly Lead[] {
  const byPlace = new Map<string, Lead>();
  for (const lead of [...leads].sort((a, b) => b.confidence - a.confidence)) {
    const place = `${lead.url} ${JSON.stringify(lead.options)}`;
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, lead);
    else byPlace.set(place, { ...known, evidence: [...new Set([...known.evidence, ...lead.evidence])].slice(0, 5) });
  }
  return [...byPlace.values()];
}
