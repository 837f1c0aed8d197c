import { type Extraction, type Problem, UnreadableInput } from '#libs/domain';
import type { Importer, ImporterInput } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { isObject, jsonOf, type JsonObject, rowsOf } from '../reading/json-value.js';
import { windowDays } from '../reading/window-days.js';
import { readEvent } from './event.js';
import { leads } from './leads.js';
import { recognise } from './recognise.js';
import { askedOf, requests } from './requests.js';

const NOT_THIS = 'This is not the event list of a Communico site.';

const PROVES_NOTHING: Problem = {
  code: 'empty-proves-nothing',
  message:
    'The answer is empty. Communico answers so to addresses that it does not trust, so nothing is concluded from it.',
  where: 'answer',
  severity: 'warning',
};

/** The list that a Communico ("Attend", LibNet) calendar asks for itself. */
export const communico: Importer = {
  key: 'communico',
  title: 'Communico event calendar',
  recognise,
  leads,
  requests,
  extract,
};

function extract(input: ImporterInput): Extraction {
  const { text, url } = input;
  const list = rowsOf(jsonOf(text, NOT_THIS));
  const rows = list?.filter(isObject) ?? [];
  if (list === null || (list.length > 0 && !rows.some(isEvent))) throw new UnreadableInput(NOT_THIS);
  const named = { platform: 'communico', confidence: 0.5, evidence: ['a list of events'] };
  const whole = rows.length > 0;
  const alone = coversWindow(input);
  return extractionOf({
    detected: recognise({ text, url, contentType: null }) ?? named,
    complete: whole && alone,
    ...(whole && !alone ? { wholePage: true } : {}),
    problems: whole ? [] : [PROVES_NOTHING],
    read: rows.map((row, index) => readEvent(row, index, url)),
  });
}

/** Whether this answer was asked for every day of the window, and not for a part of it. */
function coversWindow({ url, zone, from, until }: ImporterInput): boolean {
  const asked = askedOf(url);
  if (asked === null) return true;
  const { first, last } = windowDays({ zone: zone ?? 'UTC', from, until });
  return asked.first <= first && asked.last >= last;
}

function isEvent(row: JsonObject): boolean {
  return Object.hasOwn(row, 'event_start') || Object.hasOwn(row, 'raw_start_time');
}
