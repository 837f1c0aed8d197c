import type { Lead, Probe } from '../importer.js';
import { pageMarks } from '../reading/page-marks.js';
import { groupIn } from './group.js';

/** Groups on Mobilizon. An `/@name` alone may be any server's of the fediverse, so the page has to say that it is one. */
export function leads(probe: Probe): readonly Lead[] {
  const { links, metas } = pageMarks(probe);
  const made = (metas.get('generator') ?? '').includes('Mobilizon');
  const own = groupIn(probe.url);
  if (own !== null && made) return [lead(own, 0.85, 'generator Mobilizon')];
  const found = new Map<string, Lead>();
  for (const { url } of links) {
    const group = groupIn(url);
    if (group === null || found.has(group)) continue;
    if (/\/feed\/(?:ics|atom)$/u.test(url))
      found.set(group, lead(group, made ? 0.85 : 0.5, 'link to the feed of a group'));
    else if (made) found.set(group, lead(group, 0.4, 'link on a page of Mobilizon'));
  }
  if (own !== null && /\/(?:feed\/(?:ics|atom)|outbox|events)$/u.test(new URL(probe.url ?? '').pathname)) {
    found.set(own, lead(own, 0.5, 'address of a group'));
  }
  return [...found.values()].sort((a, b) => b.confidence - a.confidence).slice(0, 40);
}

function lead(url: string, confidence: number, evidence: string): Lead {
  return { platform: 'mobilizon', url, options: {}, confidence, evidence: [evidence], question: null };
}
