import {
  canParseUrl,
  type Detection,
  type Extraction,
  type Problem,
  type SourceRequest,
  UnreadableInput,
} from '#libs/domain';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { isObject, jsonOf, type JsonObject, objectIn, objectsIn, textIn } from '../reading/json-value.js';
import { onSameHost } from '../reading/same-host.js';
import { readEvent } from './event.js';
import { groupIn } from './group.js';
import { leads } from './leads.js';

const DETECTED: Detection = { platform: 'mobilizon', confidence: 0.9, evidence: ['outbox of a Mobilizon group'] };
const REFUSAL = 'This is not the outbox of a Mobilizon group.';
/** Ten activities a page, the group's past among them. */
const MAX_PAGES = 60;

/** A group on Mobilizon, by the activities that it publishes (ActivityPub). */
export const mobilizon: Importer = {
  key: 'mobilizon',
  title: 'Group on Mobilizon',
  recognise,
  leads,
  requests,
  extract,
};

function recognise({ text }: Probe): Detection | null {
  if (text === null || !/^\s*\{/u.test(text) || !text.includes('activitystreams')) return null;
  const outbox =
    /"type"\s*:\s*"OrderedCollection(?:Page)?"/u.test(text) && /"(?:partOf|id)"\s*:\s*"[^"]{1,300}\/outbox/u.test(text);
  const ours = text.includes('"joinMode"') || text.includes('joinmobilizon.org') || text.includes('"mz:');
  return outbox && ours ? DETECTED : null;
}

function requests({ url }: Ask): readonly SourceRequest[] {
  const group = groupIn(url);
  return [{ url: group === null ? url : `${group}/outbox?page=1`, kind: 'feed' }];
}

/** One page of the outbox. What is not an event (a comment, a post) is passed over. */
function extract({ text, url }: ImporterInput): Extraction {
  const body = jsonOf(text, REFUSAL);
  const page = pageOf(body);
  if (page === null) throw new UnreadableInput(REFUSAL);
  const items = objectsIn(page, 'orderedItems');
  const events = items
    .map((item) => (textIn(item, 'type') === 'Create' ? objectIn(item, 'object') : item))
    .filter(isEvent);
  const stated = items.length === 0 ? null : textIn(page, 'next');
  const next = onSameHost(stated, url);
  const stop = stopAt(stated, next, url);
  return extractionOf({
    detected: DETECTED,
    complete: stated === null && numberOf(url) === 1,
    wholePage: stop === null,
    next: stop === null ? next : null,
    read: events.map(readEvent),
    problems: stop === null ? [] : [stop],
  });
}

/** The page itself, or the first one inside the collection. */
function pageOf(body: unknown): JsonObject | null {
  if (!isObject(body)) return null;
  const type = textIn(body, 'type');
  if (type === 'OrderedCollectionPage') return body;
  return type === 'OrderedCollection' && isObject(body['first']) ? body['first'] : null;
}

function isEvent(object: JsonObject): boolean {
  return textIn(object, 'type') === 'Event';
}

function stopAt(stated: string | null, next: string | null, url: string | null): Problem | null {
  if (stated === null) return null;
  const say = (code: string, message: string): Problem => ({ code, message, where: 'page', severity: 'warning' });
  if (next === null) return say('foreign-next', 'The next page lies on another host, so it is not asked for.');
  if (numberOf(url) < MAX_PAGES) return null;
  return say('capped', `The group has more than ${MAX_PAGES} pages of activities; the rest is not asked for.`);
}

function numberOf(url: string | null): number {
  const page = url !== null && canParseUrl(url) ? new URL(url).searchParams.get('page') : null;
  return page !== null && /^\d{1,5}$/u.test(page) ? Number(page) : 1;
}
