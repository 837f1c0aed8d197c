import type { Instant } from '#libs/domain';
import { eventsPage } from './formats/events-page.js';
import { libcalIcs, tecIcs } from './formats/expanded-ics.js';
import { jsonldPage } from './formats/jsonld-page.js';
import { recurringIcs } from './formats/recurring-ics.js';
import type { Host } from './series.js';

export type Publication = { readonly type: string; readonly body: string };

/** What a host's site answers at a path, or null. */
export function publication(host: Host, path: string, now: Instant): Publication | null {
  if (path === '/robots.txt') return { type: 'text/plain; charset=utf-8', body: 'User-agent: *\nDisallow: /admin/\n' };
  return path === publishedAt(host) ? publish(host, now) : null;
}

/** The path of a host's calendar or page. */
export function publishedAt({ format }: Host): string {
  return format === 'jsonld' || format === 'page' ? '/whats-on' : '/calendar.ics';
}

function publish(host: Host, now: Instant): Publication {
  switch (host.format) {
    case 'jsonld':
      return { type: 'text/html; charset=utf-8', body: jsonldPage(host, now) };
    case 'page':
      return { type: 'text/html; charset=utf-8', body: eventsPage(host, now) };
    case 'libcal':
      return { type: 'text/calendar; charset=utf-8', body: libcalIcs(host, now) };
    case 'tec':
      return { type: 'text/calendar; charset=utf-8', body: tecIcs(host, now) };
    default:
      return { type: 'text/calendar; charset=utf-8', body: recurringIcs(host, host.format, now) };
  }
}
