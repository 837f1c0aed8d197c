import { httpLink } from './links.js';

/** Where people meet online, by host: what calendars name, and what the Meeting Guide app knows besides. */
const NAMES =
  'zoom.us zoom.com zoomgov.com meet.google.com teams.microsoft.com teams.live.com webex.com ' +
  'goto.com gotomeeting.com gotomeet.me meet.jit.si whereby.com bluejeans.com chime.aws ' +
  'streamyard.com crowdcast.io discord.gg signal.group skype.com freeconference.com ' +
  'freeconferencecall.com dialpad.com zoho.com vrchat.com slurl.com maps.secondlife.com ' +
  'horizon.meta.com';
const HOST = `(?:[\\w-]{1,63}\\.){0,3}(?:${NAMES.replaceAll('.', '\\.').replaceAll(' ', '|')})`;
const AT_HOST = new RegExp(`^${HOST}(?:/|$)`, 'iu');
const LINK = new RegExp(`https://${HOST}/[^\\s<>"')\\]]{1,600}`, 'i');

/** The first join link of a meeting service (Zoom, Meet, Teams, Jitsi, …) in a text, or null. */
export function meetingLinkIn(text: string): string | null {
  return text.includes('://') ? (LINK.exec(text)?.[0] ?? null) : null;
}

/** A link for joining, as a list of meetings gives it: a whole address, or (people leave `https://` out) one at a known host. */
export function conferenceUrl(raw: string | null): string | null {
  if (raw === null) return null;
  const text = raw.trim();
  return AT_HOST.test(text) ? httpLink(`https://${text}`, null) : httpLink(text, null);
}
