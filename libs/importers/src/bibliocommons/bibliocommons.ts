import { type Detection, type Extraction, UnreadableInput } from '#libs/domain';
import { isFeed, readFeed } from '#libs/extract';
import type { Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { tenantOf } from '../reading/web-host.js';
import { readEvent } from './event.js';
import { leads } from './leads.js';
import { placeInList } from './place-in-list.js';
import { requests } from './requests.js';

const NAMESPACE = 'bibliocommons.com/rss/1.0/modules/event';

/** The RSS of BiblioCommons' event calendars. Its terms allow nothing else to be read by programs. */
export const bibliocommons: Importer = {
  key: 'bibliocommons',
  title: 'BiblioCommons events (RSS)',
  recognise,
  leads,
  requests,
  extract,
};

function recognise({ text, url }: Probe): Detection | null {
  const head = text?.slice(0, 20_000) ?? '';
  if (!isFeed(head)) return null;
  if (head.includes(NAMESPACE)) return found(0.95, `RSS with the namespace ${NAMESPACE}`);
  // Some copies have lost their declarations on the way.
  if (/<bc:(?:start_date|is_cancelled)/u.test(head)) return found(0.9, 'RSS with bc:start_date');
  const own = tenantOf(url, ['bibliocommons.com']) !== null && /\/rss\/(?:events|all)\b/u.test(url ?? '');
  return own ? found(0.7, 'RSS at the address of its events') : null;
}

function found(confidence: number, evidence: string): Detection {
  return { platform: 'bibliocommons', confidence, evidence: [evidence] };
}

function extract(input: ImporterInput): Extraction {
  const { text, url } = input;
  const detected = recognise({ text, url, contentType: null });
  if (detected === null) throw new UnreadableInput('This is not the RSS of a BiblioCommons event calendar.');
  const feed = readFeed(text);
  const { first, last, next } = placeInList(feed.items, input);
  const alone = first && last;
  return extractionOf({
    detected,
    complete: feed.complete && alone,
    ...(feed.complete && !alone ? { wholePage: true } : {}),
    next,
    problems: feed.problems,
    read: feed.items.map((item, index) => readEvent(item, index, url)),
  });
}
