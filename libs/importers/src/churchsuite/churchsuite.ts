import { canParseUrl, type Detection, type Extraction, UnreadableInput } from '#libs/domain';
import type { Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { isObject, type JsonObject, jsonOf } from '../reading/json-value.js';
import { accountOf } from './account.js';
import { calendarEvent } from './calendar-event.js';
import { leadsTo } from './leads.js';
import { requestsFor } from './requests.js';
import { smallGroup } from './small-group.js';

const REFUSAL = 'This is no ChurchSuite calendar or list of groups: it is not a JSON array of them.';

/** A church's ChurchSuite account: its public calendar and its small groups. */
export const churchsuite: Importer = {
  key: 'churchsuite',
  title: 'ChurchSuite calendar and small groups',

  recognise({ text }: Probe): Detection | null {
    const head = text?.slice(0, 20_000) ?? '';
    if (!/^\s*\[\s*\{/u.test(head) || !/"identifier"\s*:/u.test(head)) return null;
    const calendar =
      /"datetime_start"\s*:/u.test(head) && /"(?:signup_options|public_visible|sequence)"\s*:/u.test(head);
    const groups = /"frequency"\s*:/u.test(head) && /"(?:signup_enabled|embed_signup|embed_visible)"\s*:/u.test(head);
    if (!calendar && !groups) return null;
    const evidence = calendar
      ? 'JSON rows with identifier and datetime_start'
      : 'JSON rows with identifier and frequency';
    return { platform: 'churchsuite', confidence: 0.9, evidence: [evidence] };
  },

  leads: leadsTo,

  requests: requestsFor,

  extract({ text, url, now }: ImporterInput): Extraction {
    const rows = rowsOf(jsonOf(text, REFUSAL));
    const account = accountOf(url);
    const read = rows.map((row) => (isGroup(row) ? smallGroup(row, account, now) : calendarEvent(row, account)));
    return extractionOf({
      detected: { platform: 'churchsuite', confidence: 0.9, evidence: [`a list of ${rows.length} events or groups`] },
      // Everything in the window is one answer; an empty one also comes from an account that has hidden its calendar.
      complete: rows.length > 0 && !isCut(url),
      read,
    });
  },
};

function rowsOf(value: unknown): readonly JsonObject[] {
  // The newer embed wraps the same rows in `data`.
  const list = isObject(value) && Array.isArray(value['data']) ? value['data'] : value;
  if (!Array.isArray(list)) throw new UnreadableInput(REFUSAL);
  const rows: readonly JsonObject[] = list.filter(isObject);
  if (list.length > 0 && !rows.some((row) => isGroup(row) || 'datetime_start' in row)) {
    throw new UnreadableInput(REFUSAL);
  }
  return rows;
}

function isGroup(row: JsonObject): boolean {
  return 'frequency' in row && !('datetime_start' in row);
}

/** An address of somebody's own that asks for a number of results, or joins the dates of a series. */
function isCut(url: string | null): boolean {
  if (url === null || !canParseUrl(url)) return false;
  const asked = new URL(url).searchParams;
  return Number(asked.get('num_results') ?? 0) > 0 || asked.has('page');
}
