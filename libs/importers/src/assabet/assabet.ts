import { type Detection, type Extraction, type SourceRequest, UnreadableInput } from '#libs/domain';
import { isFeed, readFeed } from '#libs/extract';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { tenantOf } from '../reading/web-host.js';
import { webOrigin } from '../reading/web-origin.js';
import { jsonOf } from '../reading/json-value.js';
import { readItem } from './feed-item.js';
import { readEntry } from './json-entry.js';
import { entriesIn } from './json-entries.js';
import { DOMAIN, leads } from './leads.js';

const NOT_THIS = 'This is not the feed of an Assabet Interactive calendar.';

/** The feed of an Assabet Interactive calendar: RSS of what is coming up, or its JSON. */
export const assabet: Importer = {
  key: 'assabet',
  title: 'Assabet Interactive calendar',
  recognise,
  leads,
  requests,
  extract,
};

function recognise({ text, url }: Probe): Detection | null {
  const head = text?.slice(0, 20_000) ?? '';
  const host = tenantOf(url, [DOMAIN]);
  if (isFeed(head)) {
    if (host !== null) return found(0.9, `RSS at ${host}.${DOMAIN}`);
    return head.includes(`.${DOMAIN}/calendar`) ? found(0.85, `RSS with links to ${DOMAIN}`) : null;
  }
  if (!/^\s*[[{]/u.test(head)) return null;
  const names = ['location_virtual', 'registration_required', 'branch_name', 'program_type', 'start_time'];
  const seen = names.filter((name) => head.includes(`"${name}"`));
  const said = seen.includes('start_time') && seen.length >= (host === null ? 3 : 2);
  return said ? found(0.9, `entries with ${seen.slice(0, 3).join(', ')}`) : null;
}

function found(confidence: number, evidence: string): Detection {
  return { platform: 'assabet', confidence, evidence: [evidence] };
}

function requests({ url }: Ask): readonly SourceRequest[] {
  if (/\.(?:json|rss)(?:$|[?#])/iu.test(url)) return [{ url, kind: 'feed' }];
  return [{ url: `${webOrigin(url) ?? url}/calendar/upcoming-events.rss`, kind: 'feed' }];
}

/** Both forms show the next so many events, so nothing follows from what is missing. */
function extract({ text, url }: ImporterInput): Extraction {
  const detected = recognise({ text, url, contentType: null });
  if (detected === null) throw new UnreadableInput(NOT_THIS);
  if (isFeed(text)) {
    const feed = readFeed(text);
    const read = feed.items.map((item, index) => readItem(item, index, url));
    return extractionOf({ detected, complete: false, problems: feed.problems, read });
  }
  const read = entriesIn(jsonOf(text, NOT_THIS)).map((entry, index) => readEntry(entry, index, url));
  return extractionOf({ detected, complete: false, read });
}
