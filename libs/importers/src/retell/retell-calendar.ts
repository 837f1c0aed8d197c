import { contentLines } from '#libs/extract';
import { pinElsewhere } from './pin-elsewhere.js';
import { retellText } from './retell-text.js';
import { retellValue } from './retell-value.js';

const MOST_EVENTS = 8;
const DROPPED = /^(?:ATTENDEE|ATTACH|CONTACT|COMMENT|X-ALT-DESC|X-WR-CALDESC)[;:]/iu;
/** Parameters for programs; in others people write. */
const PROGRAM =
  /^(?:CN|TZID|VALUE|LANGUAGE|RANGE|RELATED|RELTYPE|FMTTYPE|ENCODING|FBTYPE|ROLE|PARTSTAT|RSVP|CUTYPE|FEATURE|DISPLAY|TYPE|ID)$/iu;
const WORDS = /^(?:SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|NAME|X-WR-CALNAME|RESOURCES)$/iu;

/** A calendar with other words in it, at most eight events, and nobody's name. Times, rules, ids and what programs write stay. */
export function retellCalendar(text: string, site: string): string {
  const out: string[] = [];
  let events = 0;
  let skipping = '';
  for (const { text: line } of contentLines(text)) {
    const [, begun = ''] = /^BEGIN:(\w+)/i.exec(line) ?? [];
    if (begun.toUpperCase() === 'VEVENT') events += 1;
    if (
      skipping === '' &&
      (begun.toUpperCase() === 'VALARM' || (begun.toUpperCase() === 'VEVENT' && events > MOST_EVENTS))
    )
      skipping = begun;
    if (skipping === '' && !DROPPED.test(line)) out.push(retellLine(line, site));
    if (skipping !== '' && line.toUpperCase() === `END:${skipping.toUpperCase()}`) skipping = '';
  }
  return `${out.join('\r\n')}\r\n`;
}

function retellLine(line: string, site: string): string {
  const colon = valueAt(line);
  const head = line
    .slice(0, colon)
    .replace(/;CN=(?:"[^"]*"|[^;:]*)/giu, ';CN=Somebody')
    .replace(/;(?:SENT-BY|DIR|ALTREP)=(?:"[^"]*"|[^;:]*)/giu, '')
    .replace(
      /;([\w-]{1,60})=(?:"([^"]*)"|([^;:"]*))/gu,
      (all: string, name: string, quoted?: string, plain?: string) => {
        if (PROGRAM.test(name)) return all;
        return quoted === undefined
          ? `;${name}=${retellValue(plain ?? '', name, site)}`
          : `;${name}="${retellText(quoted, site)}"`;
      },
    );
  const value = line.slice(colon + 1);
  const [name = ''] = head.split(';');
  if (/^GEO$/iu.test(name)) {
    return `${head}:${value
      .split(';')
      .map((degrees) => pinElsewhere(degrees, 'lat') ?? degrees)
      .join(';')}`;
  }
  if (/^ORGANIZER$/iu.test(name)) return `${head}:mailto:someone@${site}`;
  if (/^UID$/iu.test(name)) return `${head}:${retellId(value, site)}`;
  if (WORDS.test(name)) return `${head}:${retellText(value.replaceAll(/\\[nN]/gu, ' \\n '), site)}`;
  if (
    /^(?:PRODID|VERSION|METHOD|CALSCALE|BEGIN|END|STATUS|CLASS|RRULE|DT\w+|TZ\w+|EXDATE|RDATE|RECURRENCE-ID)$/i.test(
      name,
    )
  )
    return line;
  return `${head}:${retellValue(value, name, site)}`;
}

function retellId(value: string, site: string): string {
  const at = value.indexOf('@');
  return at === -1 ? retellValue(value, '', site) : `${retellValue(value.slice(0, at), '', site)}@${site}`;
}

/** The colon that ends the parameters: one inside quotes does not. */
function valueAt(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) return at;
  }
  return line.length;
}
