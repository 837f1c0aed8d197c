import type { Lead, Probe } from '../importer.js';
import { pageMarks } from '../reading/page-marks.js';
import { calendarOf } from './calendar.js';

const EMBEDDED = /\bdata-tockify-calendar\s*=\s*["']([\w.-]{1,80})["']/gu;

/** Calendars that an address is, or that a page embeds or links to. */
export function leads(probe: Probe): readonly Lead[] {
  const found = new Map<string, Lead>();
  const add = (calendar: string | null, confidence: number, evidence: string): void => {
    if (calendar !== null && (found.get(calendar)?.confidence ?? 0) < confidence) {
      found.set(calendar, lead(calendar, confidence, evidence));
    }
  };
  add(calendarOf(probe.url, {}), 0.9, 'address on tockify.com');
  for (const match of (probe.text ?? '').matchAll(EMBEDDED))
    add(match[1] ?? null, 0.95, 'data-tockify-calendar on the page');
  for (const { tag, url } of pageMarks(probe).links) {
    if (tag !== 'script')
      add(calendarOf(url, {}), tag === 'iframe' ? 0.9 : 0.6, `${tag === 'iframe' ? 'embedded' : 'linked'} tockify.com`);
  }
  return [...found.values()].sort((a, b) => b.confidence - a.confidence);
}

function lead(calendar: string, confidence: number, evidence: string): Lead {
  const url = `https://tockify.com/${calendar}`;
  return { platform: 'tockify', url, options: { calendar }, confidence, evidence: [evidence], question: null };
}
