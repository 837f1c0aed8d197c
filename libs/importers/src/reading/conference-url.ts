import { httpLink } from './links.js';

/** Where meetings are held online, by host: those that the Meeting Guide app knows, and Whereby. */
const HOSTS =
  /^(?:[\w-]{1,63}\.){0,3}(?:zoom\.us|zoom\.com|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|goto\.com|gotomeeting\.com|gotomeet\.me|meet\.jit\.si|whereby\.com|bluejeans\.com|discord\.gg|signal\.group|skype\.com|freeconference\.com|freeconferencecall\.com|dialpad\.com|zoho\.com|vrchat\.com|slurl\.com|maps\.secondlife\.com|horizon\.meta\.com)(?:\/|$)/iu;

/** A link for joining, as a list of meetings gives it: a whole address, or (people leave `https://` out) one at a known host. */
export function conferenceUrl(raw: string | null): string | null {
  const text = raw?.trim() ?? '';
  return HOSTS.test(text) ? httpLink(`https://${text}`, null) : httpLink(text, null);
}
