import { isZone, trimAny } from '#libs/domain';
import type { ExtractedZone, Instant, Zone } from '#libs/domain';
import { findIana } from 'windows-iana';
import { fixedZone } from './fixed-zone.js';
import { matchZone } from './match-zone.js';
import { OLD_NAMES, SPOKEN_NAMES } from './zone-names.js';

/**
 * The IANA zone that a published name means; null when nobody could say. In order: the IANA name itself, however wrapped
 * (quotes, `/freeassociation.sourceforge.net/Tzfile/Europe/London`), Windows names, the file's own VTIMEZONE compared by its
 * offsets and rules, names as people write them, and plain offsets (`GMT+1`). `now` picks the year for comparing rules.
 */
export function resolveZone(name: string, zones: readonly ExtractedZone[], now: Instant): Zone | null {
  const written = trimAny(name.slice(0, 300), `"'\\`);
  const known = byName(written);
  if (known) return known;
  const definition = definitionOf(name, written, zones);
  const hinted = definition?.hint ? byName(definition.hint.trim()) : null;
  if (hinted) return hinted;
  const spoken = bySpokenName(written);
  const matched = definition ? matchZone(definition, now, spoken) : null;
  return matched ?? spoken ?? byOffset(written);
}

/** Exchange numbers its custom zones (`Customized Time Zone 1`) in the events and not always in the definition. */
function definitionOf(name: string, written: string, zones: readonly ExtractedZone[]): ExtractedZone | undefined {
  const names = [name, written, written.replace(/ \d{1,2}$/u, '')];
  return names.map((tzid) => zones.find((zone) => zone.tzid === tzid)).find((zone) => zone !== undefined);
}

function byName(name: string): Zone | null {
  if (name === '') return null;
  const old = OLD_NAMES.get(name);
  if (old) return old;
  if (isIana(name)) return name;
  const windows = findIana(name.replace(/ \d$/u, ''))[0] ?? findIana(name.replace(/\bDaylight\b/u, 'Standard'))[0];
  if (windows && isZone(windows)) return OLD_NAMES.get(windows) ?? windows;
  return byTail(name);
}

/** `/citadel.org/20250101_1/Europe/London`, `tzone://IANA/Europe/London`, `Europe/London (BST)`: the name is at the end. */
function byTail(name: string): Zone | null {
  const parts = name.replace(/\([^()]{0,40}\)$/u, '').split('/');
  for (const length of [3, 2]) {
    const tail = parts.slice(-length).join('/').trim();
    if (parts.length >= length && tail.includes('/') && !tail.startsWith('/') && isIana(tail))
      return OLD_NAMES.get(tail) ?? tail;
  }
  return null;
}

/** Names with a slash, or UTC: three letters such as `EST` or `MST` are in the database, yet say nothing about summer. */
function isIana(name: string): boolean {
  if (name === 'UTC') return true;
  return /^[A-Za-z_]+\/[\w+/-]+$/u.test(name) && name.length < 60 && isZone(name);
}

/** `(UTC-05:00) Eastern Time (US & Canada)`, `Eastern`, `(GMT+01.00) Amsterdam / Berlin / Rome`. */
function bySpokenName(name: string): Zone | null {
  const plain = name
    .replace(/^\((?:UTC|GMT)[^)]{0,12}\)\s*/iu, '')
    .replace(/\(.{0,40}\)/u, '')
    .toLowerCase()
    .replaceAll(/\b(?:time|standard|daylight)\b/gu, '')
    .replace(/\s{1,20}/gu, ' ')
    .trim();
  const spoken = SPOKEN_NAMES.get(plain);
  if (spoken) return spoken;
  for (const city of plain.split(/[,/&]/u, 8)) {
    const place = city
      .trim()
      .replaceAll(/(?:^|[ -])\p{L}/gu, (first) => first.toUpperCase())
      .replaceAll(' ', '_');
    if (place.length < 4 || place.length > 30) continue;
    const found = ['Europe', 'America', 'Australia', 'Asia', 'Pacific', 'Africa', 'Atlantic'].find((area) =>
      isZone(`${area}/${place}`),
    );
    if (found) return OLD_NAMES.get(`${found}/${place}`) ?? `${found}/${place}`;
  }
  return null;
}

/** `GMT+1`, `UTC-05:00`, `+0100`, `(UTC+01:00) anything`: a fixed offset, as people mean the sign. */
function byOffset(name: string): Zone | null {
  const match = /^\(?(?:UTC|GMT)?\s?([+-])(\d{1,2})(?:[:.]?(\d\d))?(?:\)|$)/iu.exec(name);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return fixedZone(match[1] === '-' ? -minutes : minutes);
}
