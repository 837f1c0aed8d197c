import { canParseUrl } from '#libs/domain';
import { otherWord, WORD } from './other-word.js';

/** Hosts that many publishers share are what a platform is known by. */
const PLATFORMS =
  /(?:^|\.)(?:libcal\.com|libnet\.info|communico\.co|librarycalendar\.com|librarymarket\.com|bibliocommons\.com|assabetinteractive\.com|churchsuite\.(?:com|co\.uk)|tockify\.com|trumba\.com|localist\.com|zoom\.us|meet\.google\.com|teams\.microsoft\.com|schema\.org)$/iu;
const PATH_WORDS =
  /^(?:wp|json|api|v|events?|calendars?|feeds?|ical|ics|rss|xml|html?|php|tribe|ajax|list|embed|public|basic|page|index|meetings?|groups?|services?|org|view|node|content|uploads|images?|jpg|jpeg|png|gif|webp)$/iu;
const SECRET = /key|token|secret|sig|pwd|pass|code/iu;
/** A number, a date, a moment: what pages are told by. */
const COUNTED = /^[\dTZ:.,+-]{1,24}$/u;
const TO_RING = /tel|phone|mobile|cell|fax|whatsapp/iu;

/**
 * An address on the site of the case. Words in its path, query and mark become other words (a single letter belongs to an id); long
 * tokens lose their secrets. With `asked`, words of the query stay: it is what we asked, and importers read from it which page this is.
 */
export function retellAddress(address: string, site: string, asked = false): string {
  if (!canParseUrl(address)) return `https://${site}/`;
  const url = new URL(address);
  url.hostname = PLATFORMS.test(url.hostname) ? url.hostname.replace(/^[\w-]+(?=(?:\.[\w-]+){2})/u, 'elmtown') : site;
  url.port = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname
    .split('/')
    .map((part) => otherWords(decoded(part)))
    .join('/');
  if (url.hash !== '') url.hash = otherWords(decoded(url.hash.slice(1)));
  for (const [name, value] of [...url.searchParams]) {
    const told = value.length > 24 || SECRET.test(name) ? 'x' : asked ? value : retoldPart(name, value);
    if (told !== value) url.searchParams.set(name, told);
  }
  return url.href;
}

/** The same of an address that names no host. */
export function retellPath(path: string, site: string): string {
  return retellAddress(`https://${site}${path}`, site).slice(`https://${site}`.length);
}

function retoldPart(name: string, value: string): string {
  if (TO_RING.test(name)) return '555-0100';
  return COUNTED.test(value) ? value : otherWords(value);
}

function otherWords(text: string): string {
  return text.replace(WORD, (word) => (word.length === 1 || PATH_WORDS.test(word) ? word : otherWord(word)));
}

/** A part with its letters as they are read; as it is where that would break it in two, or cannot be done. */
function decoded(part: string): string {
  if (!part.includes('%') || /%(?:2f|3f|23|25)/iu.test(part)) return part;
  try {
    return decodeURIComponent(part);
  } catch (broken) {
    if (!(broken instanceof URIError)) throw broken;
    return part;
  }
}
