import { type Detection, epochMs, type Extraction, type SourceRequest } from '#libs/domain';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { extractPaged } from '../reading/paged-json.js';
import { isUnder, webHost } from '../reading/web-host.js';
import { calendarOf } from './calendar.js';
import { readEvent } from './event.js';
import { leads } from './leads.js';

const API = 'https://tockify.com/api/ngevent';
const PAGE = 200;
/** Pages after these are years of dates. */
const MAX_START = 20_000;
const DETECTED: Detection = { platform: 'tockify', confidence: 0.95, evidence: ['answer of api/ngevent'] };

/** A Tockify calendar, by what it answers to its own widget. */
export const tockify: Importer = {
  key: 'tockify',
  title: 'Tockify calendar',
  recognise,
  leads,
  requests,
  extract,
};

function recognise({ text, url }: Probe): Detection | null {
  if (text === null || !/^\s*\{\s*"/u.test(text) || !/"events"\s*:\s*\[/u.test(text)) return null;
  if (text.includes('"eid"') && text.includes('"when"') && text.includes('"calid"')) return DETECTED;
  const asked = isUnder(webHost(url), 'tockify.com') && (url ?? '').includes('/api/ngevent');
  return asked ? { ...DETECTED, confidence: 0.9, evidence: ['address of api/ngevent'] } : null;
}

/** The window in milliseconds, two hundred dates a page, descriptions whole (they end at 400 characters otherwise). */
function requests({ url, options, from, until }: Ask): readonly SourceRequest[] {
  const calendar = calendarOf(url, options);
  if (calendar === null) return [{ url, kind: 'feed' }];
  const asked = new URL(API);
  const given = { calname: calendar, startms: String(epochMs(from)), endms: String(epochMs(until)) };
  const fixed = { max: String(PAGE), longForm: 'true', start: '0' };
  for (const [name, value] of Object.entries({ ...given, ...fixed })) asked.searchParams.set(name, value);
  return [{ url: asked.href, kind: 'feed' }];
}

function extract({ text, url, options }: ImporterInput): Extraction {
  const calendar = calendarOf(url, options);
  return extractPaged(text, {
    detected: DETECTED,
    refusal: 'This is not an answer of a Tockify calendar.',
    read: (row) => [readEvent(row, calendar)],
    paging: (_, rows) => pagingOf(url, rows),
  });
}

function pagingOf(url: string | null, rows: number): { readonly next: string | null; readonly alone: boolean } {
  if (url === null || !isUnder(webHost(url), 'tockify.com')) return { next: null, alone: rows < PAGE };
  const asked = new URL(url);
  const start = Number(/^\d{1,6}$/u.exec(asked.searchParams.get('start') ?? '')?.[0] ?? 0);
  const most = Number(/^\d{1,4}$/u.exec(asked.searchParams.get('max') ?? '')?.[0] ?? PAGE);
  const more = most > 0 && rows >= most && start < MAX_START;
  asked.searchParams.set('start', String(start + rows));
  return { next: more ? asked.href : null, alone: start === 0 && rows < most };
}
