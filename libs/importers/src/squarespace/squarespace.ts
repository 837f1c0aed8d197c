import { type Detection, type Extraction, type Problem, type SourceRequest, UnreadableInput } from '#libs/domain';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { isObject, jsonOf, listIn, numberIn, objectIn, textIn } from '../reading/json-value.js';
import { readItem } from './item.js';
import { leads } from './leads.js';

const DETECTED: Detection = { platform: 'squarespace', confidence: 0.95, evidence: ['collection of type events'] };
const REFUSAL = 'This is not what a calendar page of Squarespace gives to programs.';

/** A calendar page of a Squarespace site, as JSON (`?format=json`). */
export const squarespace: Importer = {
  key: 'squarespace',
  title: 'Calendar page of a Squarespace site',
  oneAnswer: true,
  recognise,
  leads,
  requests,
  extract,
};

function recognise({ text }: Probe): Detection | null {
  if (text === null || !/^\s*\{/u.test(text) || !text.includes('"website"')) return null;
  return /"typeName"\s*:\s*"events/u.test(text) && /"(?:upcoming|past)"\s*:\s*\[/u.test(text) ? DETECTED : null;
}

/** Asked for as a page, so that what the site's robots.txt says of it holds: some forbid `format=json`. */
function requests({ url }: Ask): readonly SourceRequest[] {
  const page = new URL(url);
  page.searchParams.set('format', 'json');
  return [{ url: page.href, kind: 'page' }];
}

function extract({ text, url }: ImporterInput): Extraction {
  const body = jsonOf(text, REFUSAL);
  const collection = objectIn(body, 'collection');
  if (!isObject(body) || textIn(collection, 'typeName') === null) throw new UnreadableInput(REFUSAL);
  if (!(textIn(collection, 'typeName') ?? '').startsWith('events')) {
    throw new UnreadableInput('This page of the Squarespace site is not a calendar.');
  }
  const website = objectIn(body, 'website');
  const base = textIn(website, 'baseUrl') ?? url;
  const upcoming = listIn(body, 'upcoming');
  const capped = upcoming.length >= (numberIn(collection, 'pageSize') ?? Infinity);
  return extractionOf({
    detected: DETECTED,
    complete: !capped,
    zone: textIn(website, 'timeZone'),
    language: textIn(website, 'language'),
    read: [...upcoming, ...listIn(body, 'past')].map((item) => readItem(item, base)),
    problems: capped ? [cappedAt(upcoming.length)] : [],
  });
}

function cappedAt(count: number): Problem {
  const message = `The page shows ${count} events to come and no more, so there may be others.`;
  return { code: 'capped', message, where: 'answer', severity: 'note' };
}
