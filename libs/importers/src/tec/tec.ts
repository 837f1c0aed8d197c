import type { Detection, Extraction, SourceRequest } from '#libs/domain';
import { isHtml } from '#libs/extract';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { localDays } from '../reading/local-days.js';
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
  extract: (input: ImporterInput): Extraction => (isHtml(input.text) ? extractPage(input) : extractAnswer(input)),
};

function recognise({ text }: Probe): Detection | null {
  if (text === null || !/^\s*\{/u.test(text) || !/tribe\\?\/events\\?\/v1/u.test(text)) return null;
  if (!/"events"\s*:\s*\[/u.test(text) || !/"rest_url"\s*:/u.test(text)) return null;
  return { platform: 'tec', confidence: 0.95, evidence: ['answer of tribe/events/v1'] };
}

/** Fifty a page, the days of the window. What the source's address asks for besides (`categories`, `venue`) stays. */
function requests(ask: Ask): readonly SourceRequest[] {
  const { first, last } = localDays(ask);
  const url = new URL(ask.url);
  if (!/tribe(?:\/|%2F)events(?:\/|%2F)v1/iu.test(ask.url)) url.pathname = '/wp-json/tribe/events/v1/events';
  url.searchParams.set('per_page', '50');
  url.searchParams.set('start_date', `${first} 00:00:00`);
  url.searchParams.set('end_date', `${last} 23:59:59`);
  return [{ url: url.href, kind: 'feed' }];
}
