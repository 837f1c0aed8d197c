import { isHtml, loadPage, select } from '#libs/extract';
import type { Lead, Probe } from '../importer.js';
import { httpLink } from '../reading/links.js';
import { isMeetingList } from './is-meeting-list.js';
import { programOf, UNKNOWN } from './program.js';

/** Where lists are served: the plugin's two addresses and its cache, the storage that holds sheets, and BMLT's own view. */
const BY_ADDRESS: readonly (readonly [RegExp, string])[] = [
  [/\/wp-json\/tsml\/meetings\/?$/iu, 'address of the plugin’s list'],
  [/\/wp-admin\/admin-ajax\.php\?[^#]{0,500}\baction=meetings(?:&|$)/i, 'address of the plugin’s list'],
  [/\/tsml-cache-[\da-f]{4,40}\.json$/iu, 'address of the plugin’s cached list'],
  [/^https:\/\/sheets\.code4recovery\.org\/storage\/[\w.-]{1,120}\.json$/i, 'address of a stored meeting sheet'],
  [/\/client_interface\/tsml\/?\?/iu, 'address of a BMLT server’s Meeting Guide view'],
];
const SHEET = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]{20,120})/i;
/** Fellowships whose members may be in danger, or at least in trouble, when somebody learns where they go. */
const SENSITIVE: ReadonlySet<string> = new Set(['saa', 'sa', 'sca', 'slaa', 'sia', 'va']);

/** Lists that an address or a page points to. An address with a key in it was given to one person and is none. */
export function leadsTo({ url, text }: Probe): readonly Lead[] {
  const listed = url !== null && isMeetingList(text) ? [leadOf(url, 0.9, 'a Meeting Guide list')] : [];
  const here = url === null ? [] : [...byAddress(url), ...listed];
  const found = text !== null && isHtml(text) ? byPage(text, url) : [];
  const all = [...here, ...found].filter((lead) => !/[?&](?:key|token)=/iu.test(lead.url));
  return all.filter((lead, at) => all.findIndex((other) => other.url === lead.url) === at);
}

function byAddress(url: string): readonly Lead[] {
  const mark = BY_ADDRESS.find(([address]) => address.test(url));
  return mark === undefined ? [] : [leadOf(url, 0.9, mark[1])];
}

function byPage(html: string, page: string | null): readonly Lead[] {
  const { $ } = loadPage(html);
  const feeds = select($, 'link[rel="alternate"][type="application/json"][title="Meetings Feed"]').get();
  const widgets = select($, '#tsml-ui[data-src]').get();
  const leads = [
    ...feeds.flatMap((link) => linked($(link).attr('href'), page, 'link "Meetings Feed"')),
    ...widgets.flatMap((widget) => linked($(widget).attr('data-src'), page, '#tsml-ui with a data-src')),
  ];
  const plugin = select($, 'meta[name="12_step_meeting_list"]').length > 0;
  if (!plugin || leads.length > 0) return leads;
  const list = httpLink('/wp-admin/admin-ajax.php?action=meetings', page);
  return list === null ? [] : [leadOf(list, 0.6, 'meta 12_step_meeting_list')];
}

function linked(raw: string | undefined, page: string | null, evidence: string): readonly Lead[] {
  const link = httpLink(raw ?? null, page);
  if (link === null) return [];
  const sheet = SHEET.exec(link)?.[1];
  return [
    leadOf(sheet === undefined ? link : `https://sheets.code4recovery.org/storage/${sheet}.json`, 0.95, evidence),
  ];
}

function leadOf(url: string, confidence: number, evidence: string): Lead {
  const program = programOf({}, [], url);
  const question =
    program === UNKNOWN
      ? 'Which fellowship’s meetings are these (AA, NA, Al-Anon, Recovery Dharma, …)? Its codes are read by its own table.'
      : SENSITIVE.has(program)
        ? 'Has this fellowship agreed to being listed here? What its members fear makes that a decision for a person.'
        : null;
  const options = program === UNKNOWN ? {} : { program };
  return { platform: 'tsml', url, options, confidence, evidence: [evidence], question };
}
