import type { Detection, Extraction, SourceRequest } from '#libs/domain';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { type JsonObject, numberIn, objectIn } from '../reading/json-value.js';
import { windowDays } from '../reading/window-days.js';
import { extractPaged } from '../reading/paged-json.js';
import { isCampus, webHost } from '../reading/web-host.js';
import { webOrigin } from '../reading/web-origin.js';
import { readRow } from './event.js';
import { leads } from './leads.js';

const DETECTED: Detection = { platform: 'localist', confidence: 0.95, evidence: ['answer of api/2/events'] };
const PATH = '/api/2/events';

/** A Localist calendar, by its public API (version 2). */
export const localist: Importer = {
  key: 'localist',
  title: 'Localist calendar',
  recognise,
  leads,
  requests,
  extract,
};

function recognise({ text, url }: Probe): Detection | null {
  if (text === null || !/^\s*\{/u.test(text) || !/"events"\s*:\s*\[/u.test(text)) return null;
  if (text.includes('"event_instances"') && text.includes('"event"')) return DETECTED;
  const asked = webOrigin(url) !== null && (url ?? '').includes(PATH) && /"page"\s*:\s*\{/u.test(text);
  return asked ? { ...DETECTED, confidence: 0.85, evidence: [`address of ${PATH}`] } : null;
}

/** A hundred a page, the days of the window. What the source's address asks for besides (`venue_id`, `group_id`) stays. */
function requests(ask: Ask): readonly SourceRequest[] {
  const { first, last } = windowDays(ask);
  const url = new URL(ask.url);
  if (!url.pathname.startsWith(PATH)) url.pathname = PATH;
  for (const [name, value] of Object.entries({ pp: '100', page: '1', start: first, end: last }))
    url.searchParams.set(name, value);
  return [{ url: url.href, kind: 'feed' }];
}

function extract({ text, url }: ImporterInput): Extraction {
  const strict = isCampus(webHost(url));
  return extractPaged(text, {
    detected: DETECTED,
    refusal: 'This is not an answer of a Localist calendar.',
    read: (row) => readRow(row, url, strict),
    paging: (body) => pagingOf(url, body),
  });
}

function pagingOf(url: string | null, body: JsonObject): { readonly next: string | null; readonly alone: boolean } {
  const page = objectIn(body, 'page');
  const [current, total] = [numberIn(page, 'current') ?? 1, numberIn(page, 'total') ?? 1];
  if (webOrigin(url) === null || url === null || current >= total) return { next: null, alone: total <= 1 };
  const next = new URL(url);
  next.searchParams.set('page', String(current + 1));
  return { next: next.href, alone: false };
}
