import { trimAny } from '#libs/domain';
import type { Mode } from '#libs/domain';
import { meetingLinkIn } from './meeting-link.js';
import { remembered } from './remembered.js';

const ONLINE_WORD =
  /^\W{0,3}(?:online|on-line|virtual|virtually|zoom|via zoom|on zoom|microsoft teams(?: meeting)?|ms teams|teams|google meet|webinar|webex|livestream|live stream|facebook live|youtube live|remote)(?: (?:event|meeting|only|program|programme|session|via zoom|on zoom|zoom|class|webinar))?\W{0,3}$/i;
const HYBRID_WORD =
  /\b(?:hybrid|in[- ]person (?:and|&|or) (?:online|virtual|zoom|on zoom|via zoom)|(?:and|&|\+|or|\/) (?:also )?(?:online|virtual|zoom|on zoom|via zoom))\b/i;
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
  const { link, place, room, kind } = wordsFor(published);
  const onlineUrl = given ?? link;
  if (kind === 'not-said') return { mode: onlineUrl === null ? 'unknown' : 'online', onlineUrl, place: null };
  if (kind === 'online') return { mode: 'online', onlineUrl: onlineUrl ?? meetingLinkIn(text), place: null };
  if (kind === 'place' && onlineUrl === null) return { mode: 'in-person', onlineUrl, place };
  return { mode: 'hybrid', onlineUrl: onlineUrl ?? meetingLinkIn(text), place: room === '' ? place : room };
}

/** A published place without the link in it, and what its words say of where one is. */
const wordsFor = remembered((published) => {
  const link = meetingLinkIn(published) ?? (isWebAddress(published) ? published : null);
  const place = link === null ? published : trimAny(published.replace(link, ' '), ',;|–-:');
  const room = trimAny(place.replace(ALSO_ONLINE, ''), ',;|–-:');
  const kind = ONLINE_WORD.test(place)
    ? 'online'
    : place === '' || NO_PLACE.test(place)
      ? 'not-said'
      : HYBRID_WORD.test(place)
        ? 'both'
        : 'place';
  return { link, place, room, kind } as const;
});

/** Whether a text is one web address and nothing else. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S{3,2000}$/iu.test(text);
}
