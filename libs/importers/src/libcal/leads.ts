import type { Lead, Probe } from '../importer.js';
import { bestLeads } from '../reading/best-leads.js';
import { tenantOf, webHost } from '../reading/web-host.js';
import { webOrigin } from '../reading/web-origin.js';
import { addressesOf, pageMarks } from '../reading/page-marks.js';
import { calendarOf } from './requests.js';

const NO_TENANTS = ['api2', 'api', 'static', 'support', 'ask', 'blog'];
/** Opening hours, appointments and rooms: signs of the tenant, not of a public calendar. */
const NO_CALENDAR = /\/(?:reserve|spaces?|equipment|booking|appointments?|hours|seats?|r|passes|widget\/hours)\b/i;
/** What LibCal's own pages hold on any host. Each may name the calendar. */
const MARKS = [
  /<body\s(?:[^>]{0,500}\s)?id=["']calendar_(\d{1,9})["']/iu,
  /\bdata-cal_id=["'](-?\d{1,9})["']/i,
  /\bcal_id\s{0,3}=\s{0,3}["'](-?\d{1,9})["']/i,
  /\brss\.php\?(?:[^"'\s<>]{0,200}[?&;])?cid=(-?\d{1,9})/i,
  /\bical_subscribe\.php\?(?:[^"'\s<>]{0,200}[?&;])?cid=(-?\d{1,9})/i,
];
const PUBLIC_LIBRARY =
  /\b(?:public|county|city|town|free|memorial|community|district|regional|municipal|carnegie) librar(?:y|ies)\b|\blibrary district\b/i;
const UNIVERSITY = /\.(?:edu|ac\.[a-z]{2})$|\buniversit(?:y|ies)\b|\bcollege\b/i;

/** Links and frames to `*.libcal.com`, and LibCal's own pages on a host of the library's. */
export function leads(probe: Probe): readonly Lead[] {
  const { title } = pageMarks(probe);
  const academic = UNIVERSITY.test(title) || UNIVERSITY.test(webHost(probe.url));
  const whose = { asked: !PUBLIC_LIBRARY.test(title) || academic };
  const hosted = addressesOf(probe).flatMap((address) => {
    const origin = webOrigin(address);
    if (origin === null || tenantOf(address, ['libcal.com'], NO_TENANTS) === null) return [];
    const found = address === probe.url ? 'address' : 'link';
    return [
      lead(origin, calendarOf(address, {}), `${found} ${address.slice(0, 100)}`, NO_CALENDAR.test(address), whose),
    ];
  });
  const own = webOrigin(probe.url);
  const marked = own === null ? [] : marksIn(probe.text ?? '').map(({ id, mark }) => lead(own, id, mark, false, whose));
  return withoutVague(bestLeads([...hosted, ...marked]));
}

function marksIn(text: string): readonly { readonly id: string; readonly mark: string }[] {
  return MARKS.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match?.[1] === undefined ? [] : [{ id: match[1], mark: `page contains ${match[0].slice(-60)}` }];
  });
}

function lead(
  origin: string,
  calendar: string | null,
  evidence: string,
  vague: boolean,
  whose: { asked: boolean },
): Lead {
  const known = calendar !== null && calendar !== '-1';
  const questions = [
    ...(whose.asked ? ['Universities use LibCal too: is this a public library?'] : []),
    ...(known ? [] : ['Which of its calendars is the public one? All of them together may mix in room bookings.']),
  ];
  return {
    platform: 'libcal',
    url: `${origin}/`,
    options: known ? { calendar } : {},
    confidence: vague ? 0.4 : known ? 0.9 : 0.7,
    evidence: [evidence],
    question: questions.length === 0 ? null : questions.join(' '),
  };
}

/** A place of which one calendar is known need not be named without any. */
function withoutVague(leads: readonly Lead[]): readonly Lead[] {
  const named = new Set(leads.filter(({ options }) => 'calendar' in options).map(({ url }) => url));
  return leads.filter(({ url, options }) => 'calendar' in options || !named.has(url));
}
