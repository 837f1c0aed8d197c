import { trimAny } from '#libs/domain';
import type { Mode } from '#libs/domain';
import { meetingLinkIn } from './meeting-link.js';

const ONLINE_WORD =
  /^\W{0,3}(?:online|on-line|virtual|virtually|zoom|via zoom|on zoom|microsoft teams(?: meeting)?|ms teams|teams|google meet|webinar|webex|livestream|live stream|facebook live|youtube live|remote)(?: (?:event|meeting|only|program|programme|session|via zoom|on zoom|zoom|class|webinar))?\W{0,3}$/iu;
const HYBRID_WORD =
  /\b(?:hybrid|in[- ]person (?:and|&|or) (?:online|virtual|zoom|on zoom|via zoom)|(?:and|&|\+|or|\/) (?:also )?(?:online|virtual|zoom|on zoom|via zoom))\b/iu;
const ALSO_ONLINE = /[ ,](?:and|&|\+|or|\/) ?(?:also )?(?:online|virtual|zoom|on zoom|via zoom)$/iu;
const NO_PLACE = /^(?:tb[acd]|to be (?:announced|confirmed|decided)|location|n\/a)\.?$/iu;

export type Attendance = { readonly mode: Mode; readonly onlineUrl: string | null; readonly place: string | null };
/** The published place in one line; a link that the format gives for joining; the text in which one may stand. */
export type Attending = { readonly place: string; readonly link: string | null; readonly text: string };

/**
 * Where one attends. An address on the web or a word such as "Zoom" is no place; a place with a join link of its own is
 * hybrid; nothing stated is unknown.
 */
export function attendanceOf({ place: published, link: given, text }: Attending): Attendance {
  const link = meetingLinkIn(published) ?? (isWebAddress(published) ? published : null);
  const place = link === null ? published : trimAny(published.replace(link, ' '), ',;|–-:');
  const onlineUrl = given ?? link;
  if (NO_PLACE.test(place)) return { mode: onlineUrl === null ? 'unknown' : 'online', onlineUrl, place: null };
  if (place === '' || ONLINE_WORD.test(place)) {
    const online = place !== '' || onlineUrl !== null;
    if (!online) return { mode: 'unknown', onlineUrl: null, place: null };
    return { mode: 'online', onlineUrl: onlineUrl ?? meetingLinkIn(text), place: null };
  }
  if (onlineUrl === null && !HYBRID_WORD.test(place)) return { mode: 'in-person', onlineUrl: null, place };
  const room = trimAny(place.replace(ALSO_ONLINE, ''), ',;|–-:');
  return { mode: 'hybrid', onlineUrl: onlineUrl ?? meetingLinkIn(text), place: room === '' ? place : room };
}

/** Whether a text is one web address and nothing else. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S{3,2000}$/iu.test(text);
}
