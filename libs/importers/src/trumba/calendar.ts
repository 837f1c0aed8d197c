import { isUnder, webHost } from '../reading/web-host.js';

/** The web name of a calendar in an address: `trumba.com/calendars/<name>`, with or without `.json`, `.ics`, `.rss`. */
export function calendarOf(url: string | null): string | null {
  if (url === null || !isUnder(webHost(url), 'trumba.com')) return null;
  const name = /^\/calendars\/([\w-]{1,100})(?:\.(?:json|ics|rss|xml|csv))?\/?$/u.exec(new URL(url).pathname)?.[1];
  return name ?? null;
}
