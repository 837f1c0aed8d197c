import { canParseUrl } from '#libs/domain';
import type { Lead, Probe } from '../importer.js';
import { type PageLink, pageMarks } from '../reading/page-marks.js';
import { calendarAddress } from './calendar-address.js';
import type { FoundCalendar } from './found-calendar.js';
import { googleCalendars } from './google-address.js';
import { detectPlatform } from './platform.js';
import { pluginFeeds } from './plugin-feeds.js';

/** Platforms whose answer to programs holds more than their iCalendar file, which ends early or has ids that change. */
const ANSWERS_BETTER = new Set(['tec', 'libcal', 'librarycalendar', 'localist']);

/** A page with more calendars than this is a directory of them; a person should say which. */
const MAX_LEADS = 40;

/** iCalendar feeds that an address is, or that a page links to, embeds, or by its software ought to have; best first. */
export function leads(probe: Probe): readonly Lead[] {
  const own = probe.url === null ? null : calendarAddress(probe.url);
  const linked = pageMarks(probe).links.flatMap((link) => [fromLink(link) ?? [], besides(link.url)].flat());
  const best = new Map<string, FoundCalendar>();
  for (const found of [...(own === null ? [] : [own]), ...besides(probe.url), ...linked, ...pluginFeeds(probe)]) {
    const other = best.get(found.url);
    if (other === undefined || other.confidence < found.confidence) best.set(found.url, found);
  }
  return [...best.values()]
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MAX_LEADS)
    .map(asLead);
}

/** The further calendars of an embed that shows several. */
function besides(url: string | null): readonly FoundCalendar[] {
  if (url === null || !url.includes('google.com/calendar/') || !canParseUrl(url)) return [];
  const all = googleCalendars(new URL(url));
  return all.length > 1 ? all : [];
}

function fromLink({ tag, url, attributes }: PageLink): FoundCalendar | null {
  const found = calendarAddress(url);
  if (found !== null && (found.platform === 'google' || found.platform === 'teamup')) {
    return tag === 'iframe' ? { ...found, evidence: `${found.evidence}, embedded in the page` } : found;
  }
  if (
    tag === 'link' &&
    /^\s*text\/calendar\b/i.test(attributes['type'] ?? '') &&
    !/\bstylesheet\b/i.test(attributes['rel'] ?? '')
  ) {
    const evidence = 'the page names it as its calendar (link of type text/calendar)';
    return found === null
      ? unlessOfOneEvent(url, evidence)
      : {
          ...found,
          confidence: Math.max(found.confidence, ANSWERS_BETTER.has(found.platform ?? '') ? 0.8 : 0.85),
          evidence,
        };
  }
  return found;
}

/** An address that says nothing of itself is believed for its type. */
function unlessOfOneEvent(url: string, evidence: string): FoundCalendar | null {
  if (!canParseUrl(url) || /\/(?:event|e)\/[^/]/iu.test(new URL(url).pathname)) return null;
  return { url: url.replace(/^webcals?:/iu, 'https:'), platform: null, confidence: 0.8, evidence, question: null };
}

function asLead({ url, platform, confidence, evidence, question }: FoundCalendar): Lead {
  return {
    platform: platform ?? detectPlatform('', url).platform,
    url,
    options: {},
    confidence,
    evidence: [evidence],
    question,
  };
}
