import type { Lead, Probe } from '../importer.js';
import { isUnder, webHost } from '../reading/web-host.js';
import { webOrigin } from '../reading/web-origin.js';

const MARKS = ['<!-- This is Squarespace. -->', 'Static.SQUARESPACE_CONTEXT', 'images.squarespace-cdn.com'];

/** The calendar page of a Squarespace site. Which page that is only the page itself tells. */
export function leads({ url, text }: Probe): readonly Lead[] {
  const origin = webOrigin(url);
  if (origin === null || url === null) return [];
  const mark = MARKS.find((found) => text?.includes(found) ?? false);
  const page = pageOf(url);
  if (text === null)
    return isUnder(webHost(url), 'squarespace.com') ? [lead(page, 0.3, 'host squarespace.com', ASK)] : [];
  if (mark === undefined) return [];
  const evidence = `page contains "${mark}"`;
  const calendar = collectionOf(text);
  if (calendar !== null) return [lead(`${origin}${calendar}`, 0.9, `${evidence}, a collection of type events`, null)];
  return isCalendar(text) ? [lead(page, 0.85, `${evidence}, a calendar page`, null)] : [lead(page, 0.2, evidence, ASK)];
}

const ASK = 'Which page of this Squarespace site is its calendar?';

function isCalendar(text: string): boolean {
  return /"typeName"\s*:\s*"events|\bcollection-type-events\b/u.test(text);
}

/** The address of the page's collection, when it is one of events: an event's own page names it too. */
function collectionOf(text: string): string | null {
  const at = text.indexOf('"collection":{');
  if (at === -1) return null;
  const head = text.slice(at, at + 6_000);
  if (!/"typeName"\s*:\s*"events/u.test(head)) return null;
  return /"fullUrl"\s*:\s*"(\/[\w\-/%.]{1,200})"/u.exec(head)?.[1] ?? null;
}

function pageOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

function lead(url: string, confidence: number, evidence: string, question: string | null): Lead {
  return { platform: 'squarespace', url, options: {}, confidence, evidence: [evidence], question };
}
