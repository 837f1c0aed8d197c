import { canParseUrl } from '#libs/domain';
import { KEPT_WORDS } from './kept-words.js';
import { STOCK } from './stock.js';

const MOST_CHARACTERS = 600;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu;
const ADDRESS = /https?:\/\/[^\s<>"')\]]{1,2000}/giu;
const PHONE = /\+?\b(?:\d(?:[ ().-]{0,2}\d){8,14}|\d{3}[.-]\d{4})\b/gu;
const MOMENT = /\b(?:19|20)\d\d-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?/gu;
/** Of Britain and of Canada; a word of letters and digits, so it has a shape that importers read. */
export const POSTCODE = /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/gu;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/**
 * The same text with other words: length, capitals, punctuation, numbers and the words that importers read stay; every other word
 * becomes a plain one, the same one each time. So no name survives, whoever's it is and wherever it stands.
 */
export function retellText(text: string, site: string): string {
  const held: string[] = [];
  const hold = (kept: string): string => {
    held.push(kept);
    return `\0${held.length - 1}\0`;
  };
  const words = text
    .slice(0, MOST_CHARACTERS)
    .replaceAll('\0', '')
    .replace(ADDRESS, (address) => hold(retellAddress(address, site)))
    .replace(MAIL, () => hold(`someone@${site}`))
    .replace(MOMENT, hold)
    .replace(PHONE, () => hold('555-0100'))
    .replace(POSTCODE, (postcode) => hold(postcode.replace(/[A-Z]/gu, 'Z')))
    .replace(/&#?\w{1,10};|<[^<>]{0,500}>/gu, (mark) => hold(mark.startsWith('<') ? retellMark(mark) : mark))
    .replace(WORD, otherWord);
  return words.replace(/\0(\d{1,6})\0/gu, (_, index: string) => held[Number(index)] ?? '');
}

/** An address on the site of the case. Words in its path become other words (a single letter belongs to an id); long tokens lose their secrets. */
export function retellAddress(address: string, site: string): string {
  if (!canParseUrl(address)) return `https://${site}/`;
  const url = new URL(address);
  url.hostname = PLATFORMS.test(url.hostname) ? url.hostname.replace(/^[\w-]+(?=(?:\.[\w-]+){2})/u, 'elmtown') : site;
  url.port = '';
  url.username = '';
  url.password = '';
  const path = url.pathname
    .split('/')
    .map((part) => part.replace(WORD, (word) => (word.length === 1 || PATH_WORDS.test(word) ? word : otherWord(word))));
  url.pathname = path.join('/');
  for (const [name, value] of url.searchParams) {
    if (value.length > 24 || /key|token|secret|sig/iu.test(name)) url.searchParams.set(name, 'x');
  }
  return url.href;
}

/** Hosts that many publishers share are what a platform is known by. */
const PLATFORMS =
  /(?:^|\.)(?:libcal\.com|libnet\.info|communico\.co|librarycalendar\.com|librarymarket\.com|bibliocommons\.com|assabetinteractive\.com|churchsuite\.(?:com|co\.uk)|tockify\.com|trumba\.com|localist\.com|zoom\.us|meet\.google\.com|teams\.microsoft\.com|schema\.org)$/iu;
const PATH_WORDS =
  /^(?:wp|json|api|v|events?|calendars?|feeds?|ical|ics|rss|xml|html?|php|tribe|ajax|list|embed|public|basic|page|index|meetings?|groups?|services?|org|view|node|content|uploads|images?|jpg|jpeg|png|gif|webp)$/iu;

function retellMark(mark: string): string {
  return /^<\/?[a-z][\w-]{0,20}/i.exec(mark) ? mark.replace(/\s[^>]*/u, '') : '<br>';
}

/** The plain word that stands for a word, in its capitals. */
export function otherWord(word: string): string {
  const lower = word.toLowerCase();
  if (KEPT_WORDS.has(lower)) return word;
  let sum = 7;
  for (const letter of lower) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  const stock = STOCK[sum % STOCK.length] ?? 'amber';
  if (word.length > 1 && word === word.toUpperCase()) return stock.toUpperCase();
  return /^\p{Lu}/u.test(word) ? stock.slice(0, 1).toUpperCase() + stock.slice(1) : stock;
}
