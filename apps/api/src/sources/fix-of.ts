import type { Doubt } from '#libs/domain';
import type { SourceHealth as Row } from '#libs/store';
import { isUploadAddress } from '../preview/upload-address.js';
import type { Health } from './source-health.js';

/** The one thing that a host could do to mend its source, as a request; null where nothing is the host's to do. */
export function fixOf(row: Row, health: Health): string | null {
  if (health === 'healthy' || health === 'paused' || row.lastProblem === 'fetch.fault') return null;
  if (isUploadAddress(row.url)) return row.report === null && health === 'slow' ? null : NEWER_FILE;
  if (row.doubt !== null) return OF_DOUBT[row.doubt.kind];
  if (health === 'quarantined') return 'please tell us whether we should read your events at the new address.';
  if (health === 'gone') return 'please send us the new address of your events, or tell us that they have ended.';
  if (row.lastOutcome === 'refused') return OF_REFUSAL[row.lastProblem ?? ''] ?? NEW_ADDRESS;
  if (row.lastOutcome === 'failed') return ofFailure(row);
  if (health === 'changed') return row.givenUp ? null : OTHER_PAGE;
  return row.listings === 0 && row.report !== null ? 'please publish the dates that are ahead.' : null;
}

const NEW_ADDRESS = 'please send us an https address at which your events can be read.';
const NEWER_FILE = 'please send us a newer file of your events, or a link to your calendar.';
const OTHER_PAGE =
  'please look whether the address still leads to your events, and not to a page to sign in or to agree to something. A calendar link (iCal) changes least.';
const SHORTER = 'please publish only the dates of the next six months at this address.';

const OF_DOUBT: Readonly<Record<Doubt['kind'], string>> = {
  shifted: 'please look whether the time zone of your calendar is right. If the new times are right, tell us.',
  shrunk: 'please look whether all your events are still published. If they are, tell us.',
  emptied: 'please look whether your events are still published. If there are none any more, tell us.',
  replaced: 'please look whether this is still the right calendar. If it is, tell us.',
};

const OF_REFUSAL: Readonly<Record<string, string>> = {
  'fetch.robots': 'if we may read your events, please allow it in the robots.txt of your site.',
  'fetch.too-large': SHORTER,
  'fetch.inflated': SHORTER,
};

const OF_PROBLEM: Readonly<Record<string, string>> = {
  'fetch.certificate': 'please have the certificate of your site renewed.',
  'fetch.rate-limited': 'if we may, please let our program ask four times a day.',
  'fetch.too-large': SHORTER,
  'fetch.inflated': SHORTER,
};

function ofFailure({ lastProblem, lastStatus }: Row): string {
  if (lastProblem !== null && !lastProblem.startsWith('fetch.')) return OTHER_PAGE;
  if (lastStatus === 404 || lastStatus === 410) return 'please send us the new address of your events.';
  if (lastStatus === 401 || lastStatus === 403)
    return 'please make the calendar public again, or tell us not to read it.';
  if (lastStatus === 429) return OF_PROBLEM['fetch.rate-limited'] ?? NEW_ADDRESS;
  return OF_PROBLEM[lastProblem ?? ''] ?? 'please look whether your site can be reached and answers soon.';
}
