import type { Lead, Probe } from '../importer.js';
import { pageMarks } from '../reading/page-marks.js';
import { isCampus, webHost } from '../reading/web-host.js';
import { calendarOf } from './calendar.js';

/** `$Trumba.addSpud({ webName: "elm-libraries", … })`. */
const SPUD = /\bwebName["']?\s*:\s*["']([\w-]{1,100})["']/gu;
const CAMPUS = 'This is a university’s calendar. Is it for the public too?';

/** Calendars that an address is, or that a page embeds or links to. */
export function leads(probe: Probe): readonly Lead[] {
  const question = isCampus(webHost(probe.url)) ? CAMPUS : null;
  const found = new Map<string, Lead>();
  const add = (calendar: string | null | undefined, confidence: number, evidence: string): void => {
    if (calendar === null || calendar === undefined || found.has(calendar)) return;
    const url = `https://www.trumba.com/calendars/${calendar}.json`;
    found.set(calendar, { platform: 'trumba', url, options: {}, confidence, evidence: [evidence], question });
  };
  add(calendarOf(probe.url), 0.9, 'address on trumba.com');
  const text = probe.text ?? '';
  if (text.includes('$Trumba.addSpud'))
    for (const match of text.matchAll(SPUD)) add(match[1], 0.95, '$Trumba.addSpud on the page');
  for (const { url } of pageMarks(probe).links) add(calendarOf(url), 0.7, 'linked trumba.com/calendars');
  return [...found.values()];
}
