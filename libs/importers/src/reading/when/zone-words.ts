import { fromLocal, isZone, type LocalDate, toLocal } from '#libs/domain';
import type { Token } from './tokens.js';

/** A zone as it stands behind an hour: `gmt`, `est`, `eastern`, `+01:00`. */
export type ZoneWord = { readonly word: string; readonly next: number };

/** What such a word means: the zone of the times, or null where it may mean several and nothing decides. */
export type StatedZone = {
  readonly tzid: string | null;
  /** Winter time is named on a date in summer, or the other way round. */
  readonly wrongSeason: boolean;
};

type Meaning = { readonly zone: string; readonly standard: number; readonly stated: number | null };

const meaning = (zone: string, standard: number, stated: number | null): Meaning => ({ zone, standard, stated });

/** Minutes east of UTC: of the zone's winter, and of the abbreviation itself where it names a season. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['bst', meaning('Europe/London', 0, 60)],
  ['wet', meaning('Europe/Lisbon', 0, 0)],
  ['west', meaning('Europe/Lisbon', 0, 60)],
  ['cet', meaning('Europe/Paris', 60, 60)],
  ['cest', meaning('Europe/Paris', 60, 120)],
  ['eet', meaning('Europe/Helsinki', 120, 120)],
  ['eest', meaning('Europe/Helsinki', 120, 180)],
  ['et', meaning('America/New_York', -300, null)],
  ['est', meaning('America/New_York', -300, -300)],
  ['edt', meaning('America/New_York', -300, -240)],
  ['ct', meaning('America/Chicago', -360, null)],
  ['cdt', meaning('America/Chicago', -360, -300)],
  ['mt', meaning('America/Denver', -420, null)],
  ['mst', meaning('America/Denver', -420, -420)],
  ['mdt', meaning('America/Denver', -420, -360)],
  ['pt', meaning('America/Los_Angeles', -480, null)],
  ['pst', meaning('America/Los_Angeles', -480, -480)],
  ['pdt', meaning('America/Los_Angeles', -480, -420)],
  ['akst', meaning('America/Anchorage', -540, -540)],
  ['akdt', meaning('America/Anchorage', -540, -480)],
  ['hst', meaning('Pacific/Honolulu', -600, -600)],
  ['aest', meaning('Australia/Sydney', 600, 600)],
  ['aedt', meaning('Australia/Sydney', 600, 660)],
  ['awst', meaning('Australia/Perth', 480, 480)],
  ['nzst', meaning('Pacific/Auckland', 720, 720)],
  ['nzdt', meaning('Pacific/Auckland', 720, 780)],
]);

/** Central, China and Cuba; Irish, Israel and India; Atlantic and Arabia: the winters of all that a word may mean. */
const AMBIGUOUS: ReadonlyMap<string, readonly number[]> = new Map([
  ['cst', [-360, 480, -300]],
  ['ist', [0, 120, 330]],
  ['ast', [-240, 180]],
]);

const NAMED: ReadonlyMap<string, string> = new Map([
  ['eastern', 'et'],
  ['central', 'ct'],
  ['mountain', 'mt'],
  ['pacific', 'pt'],
]);

/** Reads the zone that stands at a token, in brackets or not; null when none does. */
export function zoneWordAt(tokens: readonly Token[], from: number): ZoneWord | null {
  const at = tokens[from]?.text === '(' ? from + 1 : from;
  const token = tokens[at];
  if (token === undefined) return null;
  const offset = offsetAt(tokens, at);
  if (offset !== null) return offset;
  if (token.text === 'z') return token.glued ? { word: 'utc', next: at + 1 } : null;
  if (token.text === 'utc' || token.text === 'gmt')
    return offsetAt(tokens, at + 1) ?? { word: token.text, next: at + 1 };
  if (MEANINGS.has(token.text) || AMBIGUOUS.has(token.text)) return { word: token.text, next: at + 1 };
  // "7pm Central Library" names no zone.
  const named = NAMED.get(token.text);
  const follows = tokens[at + 1]?.text ?? '';
  return named !== undefined && ['time', 'standard', 'daylight'].includes(follows)
    ? { word: named, next: at + 2 }
    : null;
}

/** `+01:00`, `-0500`; behind UTC or GMT also `+1`. */
function offsetAt(tokens: readonly Token[], at: number): ZoneWord | null {
  const [sign, hours, colon, minutes] = tokens.slice(at, at + 4);
  if ((sign?.text !== '+' && sign?.text !== '-') || hours?.kind !== 'number' || !hours.glued) return null;
  const behindName = sign.glued && ['utc', 'gmt'].includes(tokens[at - 1]?.text ?? '');
  if (colon?.text === ':' && colon.glued && minutes?.kind === 'number' && minutes.text.length === 2) {
    return offsetWord(sign.text, hours.value, minutes.value, at + 4);
  }
  if (hours.text.length === 4) return offsetWord(sign.text, Math.floor(hours.value / 100), hours.value % 100, at + 2);
  return behindName && hours.text.length <= 2 ? offsetWord(sign.text, hours.value, 0, at + 2) : null;
}

function offsetWord(sign: string, hours: number, minutes: number, next: number): ZoneWord | null {
  if (hours > 14 || minutes > 59) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { word: `${sign}${two(hours)}:${two(minutes)}`, next };
}

/**
 * The zone that a word means for times of a source whose own zone is `own` (or not known). A source whose winter is that of
 * the word keeps its own zone: "EST" in Toronto is Toronto's time. `on` is a wall-clock time it is said of, where there is one.
 */
export function statedZone(word: string, own: string | null, on: string | null): StatedZone {
  const known = own !== null && isZone(own) ? own : null;
  if (/^[+-]/u.test(word)) return { tzid: word, wrongSeason: false };
  if (word === 'utc' || word === 'gmt') {
    const same = known !== null && (on === null ? standardOf(known) === 0 : offsetOn(known, on) === 0);
    return { tzid: same && word === 'gmt' ? known : 'UTC', wrongSeason: false };
  }
  const ambiguous = AMBIGUOUS.get(word);
  if (ambiguous !== undefined) {
    return { tzid: known !== null && ambiguous.includes(standardOf(known)) ? known : null, wrongSeason: false };
  }
  const meant = MEANINGS.get(word);
  if (meant === undefined) return { tzid: null, wrongSeason: false };
  const tzid = known !== null && standardOf(known) === meant.standard ? known : meant.zone;
  return { tzid, wrongSeason: on !== null && meant.stated !== null && offsetOn(tzid, on) !== meant.stated };
}

function offsetOn(zone: string, local: string): number {
  return toLocal(fromLocal(local, zone).ms, zone).offsetMinutes;
}

/** Of winter and summer the lesser, on either half of the globe. */
function standardOf(zone: string): number {
  return Math.min(offsetOn(zone, `${STANDARD_YEAR}-01-15T12:00:00`), offsetOn(zone, `${STANDARD_YEAR}-07-15T12:00:00`));
}

const STANDARD_YEAR: LocalDate = '2026';
