import { type Detection, type Extraction, type SourceRequest, UnreadableInput } from '#libs/domain';
import { isHtml } from '#libs/extract';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { windowDays } from '../reading/window-days.js';
import { extractAnswer } from './answer.js';
import { leads } from './leads.js';
import { extractPage } from './page.js';

/** The Events Calendar (WordPress), by what it answers to programs: `/wp-json/tribe/events/v1/events`. */
export const tec: Importer = {
  key: 'tec',
  title: 'The Events Calendar (WordPress)',
  recognise,
  leads,
  requests,
  extract,
};

const ANSWER = /tribe(?:\/|%2F)events(?:\/|%2F)v1/iu;

/** A page of one event says more about it; a page where the answer to programs should be is a bot check or an error. */
function extract(input: ImporterInput): Extraction {
  if (!isHtml(input.text)) return extractAnswer(input);
  if (ANSWER.test(input.url ?? ''))
    throw new UnreadableInput('A web page came instead of the answer of The Events Calendar.');
  return extractPage(input);
}

function recognise({ text }: Probe): Detection | null {
  if (text === null || !/^\s*\{/u.test(text) || !/tribe\\?\/events\\?\/v1/u.test(text)) return null;
  if (!/"events"\s*:\s*\[/u.test(text) || !/"rest_url"\s*:/u.test(text)) return null;
  return { platform: 'tec', confidence: 0.95, evidence: ['answer of tribe/events/v1'] };
}

/** Fifty a page, the days of the window. What the source's address asks for besides (`categories`, `venue`) stays. */
function requests(ask: Ask): readonly SourceRequest[] {
  const { first, last } = windowDays(ask);
  const url = new URL(ask.url);
  if (!ANSWER.test(ask.url)) url.pathname = '/wp-json/tribe/events/v1/events';
  url.searchParams.set('per_page', '50');
  url.searchParams.set('start_date', `${first} 00:00:00`);
  url.searchParams.set('end_date', `${last} 23:59:59`);
  return [{ url: url.href, kind: 'feed' }];
}
