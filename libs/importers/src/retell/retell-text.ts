import { otherWord, WORD } from './other-word.js';
import { retellAddress } from './retell-address.js';

const MOST_CHARACTERS = 600;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu;
const ADDRESS = /https?:\/\/[^\s<>"')\]]{1,2000}/giu;
const PHONE = /\+?\b(?:\d(?:[ ().-]{0,2}\d){8,14}|\d{3}[.-]\d{4})\b/gu;
const MOMENT = /\b(?:19|20)\d\d-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?/gu;
/** Of Britain and of Canada; a word of letters and digits, so it has a shape that importers read. */
export const POSTCODE = /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/gu;

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

function retellMark(mark: string): string {
  return /^<\/?[a-z][\w-]{0,20}/i.exec(mark) ? mark.replace(/\s[^>]*/u, '') : '<br>';
}
