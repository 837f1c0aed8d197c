import { trimAny } from '#libs/domain';
import type { Mode } from '#libs/domain';
import { propertiesOf, propertyOf, unescapeText } from '#libs/extract';
import type { IcalComponent } from '#libs/extract';
import type { Description } from './description.js';

const MEETING_HOST =
  /https:\/\/(?:[\w-]{1,63}\.){0,3}(?:zoom\.us|zoom\.com|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|gotomeeting\.com|gotomeet\.me|meet\.jit\.si|whereby\.com|bluejeans\.com|chime\.aws|streamyard\.com|crowdcast\.io|discord\.gg)\/[^\s<>"')\]]{1,600}/iu;
const ONLINE_WORD =
  /^\W{0,3}(?:online|on-line|virtual|virtually|zoom|via zoom|on zoom|microsoft teams(?: meeting)?|ms teams|teams|google meet|webinar|webex|livestream|live stream|facebook live|youtube live|remote)(?: (?:event|meeting|only|program|programme|session|via zoom|on zoom|zoom|class|webinar))?\W{0,3}$/iu;
const HYBRID_WORD =
  /\b(?:hybrid|in[- ]person (?:and|&|or) (?:online|virtual|zoom|on zoom|via zoom)|(?:and|&|\+|or|\/) (?:also )?(?:online|virtual|zoom|on zoom|via zoom))\b/iu;

const ALSO_ONLINE = /[ ,](?:and|&|\+|or|\/) ?(?:also )?(?:online|virtual|zoom|on zoom|via zoom)$/iu;
const NO_PLACE = /^(?:tb[acd]|to be (?:announced|confirmed|decided)|location|n\/a)\.?$/iu;

export type Attendance = { readonly mode: Mode; readonly onlineUrl: string | null; readonly place: string | null };

/**
 * Where one attends, from LOCATION, CONFERENCE (RFC 7986) and the vendors' own properties. An address on the web or a word
 * such as "Zoom" is no place; a place with a join link of its own is hybrid; nothing stated is unknown.
 */
export function readAttendance(event: IcalComponent, location: string, description: Description): Attendance {
  const link = linkIn(location);
  const place = link === null ? location : trimAny(location.replace(link, ' '), ',;|–-:');
  const onlineUrl = conferenceOf(event) ?? firstMeeting(description.appended) ?? link;
  if (NO_PLACE.test(place)) return { mode: onlineUrl === null ? 'unknown' : 'online', onlineUrl, place: null };
  if (place === '' || ONLINE_WORD.test(place)) {
    const online = place !== '' || onlineUrl !== null;
    if (!online) return { mode: 'unknown', onlineUrl: null, place: null };
    return { mode: 'online', onlineUrl: onlineUrl ?? firstMeeting(description.text), place: null };
  }
  if (onlineUrl === null && !HYBRID_WORD.test(place)) return { mode: 'in-person', onlineUrl: null, place };
  const room = trimAny(place.replace(ALSO_ONLINE, ''), ',;|–-:');
  return { mode: 'hybrid', onlineUrl: onlineUrl ?? firstMeeting(description.text), place: room === '' ? place : room };
}

function linkIn(location: string): string | null {
  return firstMeeting(location) ?? (isAddress(location) ? location : null);
}

function firstMeeting(text: string): string | null {
  return MEETING_HOST.exec(text)?.[0] ?? null;
}

function conferenceOf(event: IcalComponent): string | null {
  const named = [
    'X-GOOGLE-CONFERENCE',
    'X-MICROSOFT-SKYPETEAMSMEETINGURL',
    'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  ].map((name) => propertyOf(event, name)?.value);
  // A CONFERENCE with only a telephone number is not a link to click.
  const standard = propertiesOf(event, 'CONFERENCE').map((property) => property.value);
  return [...standard, ...named].map((value) => unescapeText(value ?? '').trim()).find(isAddress) ?? null;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S{3,2000}$/iu.test(text);
}
