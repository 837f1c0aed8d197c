import {
  canParseUrl,
  type Detection,
  epochMs,
  type Extraction,
  type SourceRequest,
  UnreadableInput,
} from '#libs/domain';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { isObject, jsonOf } from '../reading/json-value.js';
import { webOrigin } from '../reading/web-origin.js';
import { readEvent } from './event.js';
import { leads } from './leads.js';

const DETECTED: Detection = { platform: 'gancio', confidence: 0.9, evidence: ['rows with start_datetime and place'] };
const REFUSAL = 'This is not an answer of Gancio.';

/** A Gancio site: the shared calendar of a town's collectives. */
export const gancio: Importer = {
  key: 'gancio',
  title: 'Gancio calendar',
  recognise,
  leads,
  requests,
  extract,
};

function recognise({ text }: Probe): Detection | null {
  if (text === null || !/^\s*\[/u.test(text)) return null;
  return text.includes('"start_datetime"') && text.includes('"place"') ? DETECTED : null;
}

/**
 * The API, which knows every date of the window and the pins of places, and the JSON feed, which has the descriptions that the API
 * leaves out. Both list one event under one number.
 */
function requests({ url, from, until }: Ask): readonly SourceRequest[] {
  const origin = webOrigin(url) ?? url;
  const tag = /^\/tag\/([^/]{1,100})\/?$/u.exec(canParseUrl(url) ? new URL(url).pathname : '')?.[1];
  const seconds = (instant: string): string => String(Math.floor(epochMs(instant) / 1000));
  const given = `start=${seconds(from)}&end=${seconds(until)}&show_recurrent=true&show_multidate=true`;
  return [
    { url: `${origin}/api/events?${given}${tag === undefined ? '' : `&tags=${tag}`}`, kind: 'feed' },
    {
      url: `${origin}/feed/json${tag === undefined ? '' : `/tag/${tag}`}?show_recurrent=true`,
      kind: 'feed',
      optional: true,
    },
  ];
}

function extract({ text, url }: ImporterInput): Extraction {
  const rows = jsonOf(text, REFUSAL);
  if (!Array.isArray(rows) || (rows.length > 0 && !rows.some(isRow))) throw new UnreadableInput(REFUSAL);
  const origin = webOrigin(url);
  return extractionOf({ detected: DETECTED, complete: true, read: rows.map((row) => readEvent(row, origin)) });
}

function isRow(row: unknown): boolean {
  return isObject(row) && 'start_datetime' in row;
}
