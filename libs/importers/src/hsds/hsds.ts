import { canParseUrl, type Detection, type Extraction, type SourceRequest } from '#libs/domain';
import type { Ask, Importer, ImporterInput, Lead, Probe } from '../importer.js';
import type { EventReading } from '../reading/event-of.js';
import { extractionOf } from '../reading/extraction-of.js';
import { type JsonObject, textIn } from '../reading/json-value.js';
import { type Answer, answerOf } from './answer.js';
import { eventsOfService } from './service.js';

/** Pages of services that a list may name, asked for a few at a time. */
const DETAILS = 200;

/** A directory of services in the Open Referral shapes: HSDS, HSDS-UK and Outpost. */
export const hsds: Importer = {
  key: 'hsds',
  title: 'Service directory (Open Referral HSDS)',

  recognise({ text }: Probe): Detection | null {
    const head = text?.slice(0, 40_000) ?? '';
    if (!/^\s*[[{]/u.test(head) || !/"name"\s*:/u.test(head)) return null;
    const times = /"(?:schedules|regular_schedules)"\s*:\s*\[/u.test(head);
    const service =
      /"(?:organization|organisation|organization_id|service_at_locations|cost_options|locations)"\s*:/u.test(head);
    if (!times || !service) return null;
    return { platform: 'hsds', confidence: 0.85, evidence: ['JSON services with schedules'] };
  },

  leads(probe: Probe): readonly Lead[] {
    const { url, text } = probe;
    if (url === null || text === null || !canParseUrl(url) || hsds.recognise(probe) === null) return [];
    const list = new URL(url);
    list.searchParams.delete('page');
    const evidence = ['a page of a directory of services'];
    return [{ platform: 'hsds', url: list.href, options: {}, confidence: 0.85, evidence, question: null }];
  },

  requests({ url }: Ask): readonly SourceRequest[] {
    if (!canParseUrl(url)) return [{ url, kind: 'feed' }];
    const list = new URL(url);
    if (!/\/services\b|\.json$/i.test(list.pathname)) {
      list.pathname = `${list.pathname.endsWith('/') ? list.pathname : `${list.pathname}/`}services`;
    }
    return [{ url: list.href, kind: 'feed' }];
  },

  extract({ text, url, zone, now }: ImporterInput): Extraction {
    const answer = answerOf(text);
    const clock = { now, sourceZone: zone ?? null };
    const read: EventReading[] = [];
    const details: SourceRequest[] = [];
    for (const service of answer.services) {
      const events = eventsOfService(service, url, clock);
      read.push(...events);
      const known = answer.alone || details.length >= DETAILS || events.some(({ event }) => event !== null);
      const detail = known ? null : detailOf(service, url);
      if (detail !== null) details.push(detail);
    }
    const paged = answer.pages !== null && answer.pages > 1;
    return extractionOf({
      detected: { platform: 'hsds', confidence: 0.85, evidence: [`a list of ${answer.services.length} services`] },
      complete: !paged && !answer.alone && answer.services.length > 0,
      ...(paged ? { wholePage: true } : {}),
      next: nextPage(answer, url),
      ...(details.length === 0 ? {} : { details }),
      read,
    });
  },
};

/** The same address with the next number; null on the last page. */
function nextPage({ page, pages }: Answer, url: string | null): string | null {
  if (url === null || !canParseUrl(url) || pages === null || pages <= 1) return null;
  const list = new URL(url);
  const at = page ?? Number(list.searchParams.get('page') ?? 1);
  // Those who count from nought have their last page one earlier.
  const last = page !== null && list.searchParams.get('page') === null && page === 0 ? pages - 1 : pages;
  if (!Number.isInteger(at) || at >= last) return null;
  list.searchParams.set('page', String(at + 1));
  return list.href;
}

/** Lists of the third version leave schedules out; the page of the one service has them. */
function detailOf(service: JsonObject, url: string | null): SourceRequest | null {
  const id = textIn(service, 'id');
  if (id === null || url === null || !canParseUrl(url) || 'schedules' in service || 'regular_schedules' in service)
    return null;
  const list = new URL(url);
  if (!/\/services\/?$/iu.test(list.pathname)) return null;
  list.pathname = `${list.pathname.replace(/\/$/u, '')}/${encodeURIComponent(id)}`;
  list.search = '';
  return { url: list.href, kind: 'feed', optional: true };
}
