import { type ExtractedEvent, hashOf, type Problem } from '#libs/domain';
import { isMarkup } from '#libs/extract';
import { readAgeRange } from '../reading/age-range.js';
import { eventOf, type EventReading, leftOut } from '../reading/event-of.js';
import { httpLink } from '../reading/links.js';
import { readPrice } from '../reading/price-text.js';
import { splitList } from '../reading/split-list.js';
import { isFullInWords, statusInWords } from '../reading/status-word.js';
import type { RowRecord } from './record.js';
import { claimsOf } from './row-claims.js';
import { placeOf } from './row-place.js';
import { whenOf } from './row-when.js';
import { isNo, isYes } from './ticks.js';
import type { WhenReader } from './when-reader.js';

/** Reads one row. A row without a title, or one that is not for the public, is left out with a note. */
export function rowEvent(record: RowRecord, page: string | null, reader: WhenReader): EventReading {
  const title = record.text('title');
  const where = title === null ? record.where : `${record.where} (${title.slice(0, 80)})`;
  const formulas: readonly Problem[] = record.formulas > 0 ? [{ ...FORMULAS, where }] : NONE;
  if (title === null) return { event: null, problems: [...formulas, { ...NO_TITLE, where }] };
  if (isPrivate(record)) return { event: null, problems: [leftOut('private', where)] };
  const when = whenOf(record, reader);
  const notes = [...formulas];
  for (const { code, message, severity } of when.notes) notes.push({ code, message, severity, where });
  if (when.start === null && when.recurrence === null) {
    return { event: null, problems: [...notes, leftOut(when.raw === '' ? 'no-start' : 'bad-date', where)] };
  }
  const status = record.text('status');
  const description = record.lines('description') ?? '';
  const { mode, onlineUrl, place } = placeOf(record);
  const read = eventOf({
    key: keyOf(record, title, when.raw),
    title,
    where,
    description,
    html: isMarkup(description),
    url: linkIn(record.text('url'), page),
    image: linkIn(record.text('image'), page),
    status: isTicked(record, 'cancelled') ? 'cancelled' : (statusInWords(status) ?? 'scheduled'),
    start: when.start,
    end: when.end,
    durationSeconds: when.durationSeconds,
    recurrence: when.recurrence,
    mode,
    onlineUrl,
    place,
    organizer: { name: nameOf(record.text('organizer')), url: null },
    categories: splitList(record.text('categories') ?? ''),
    audience: audienceOf(record.text('audience')),
    cost: readPrice(record.text('cost') ?? ''),
    registration: registrationOf(record.text('registration'), page, isFullInWords(status) ? true : null),
    claims: claimsOf(record),
  });
  return notes.length === 0 ? read : { event: read.event, problems: [...notes, ...read.problems] };
}

const NONE: readonly never[] = [];

const NO_TITLE = { code: 'no-title', message: 'A row without a title was left out.', severity: 'note' } as const;
const FORMULAS = {
  code: 'formula',
  message: 'A cell holds a formula in place of a value, so it was not read.',
  severity: 'warning',
} as const;

/**
 * An id of the row, else a fingerprint of what the row itself says: a link is often that of the whole programme, and what is
 * worked out ("9 June" of which year) changes with the day of reading.
 */
function keyOf(record: RowRecord, title: string, raw: string): string {
  const place = record.text('place') ?? '';
  return record.text('key') ?? `fp:${hashOf([title.toLowerCase(), raw.toLowerCase(), place.toLowerCase()])}`;
}

/** "Private: TRUE" of calendar exports, "Published: no", "Status: draft". */
function isPrivate(record: RowRecord): boolean {
  const flag = record.text('private');
  if (/\b(?:draft|unpublished|hidden|internal)\b/i.test(record.text('status') ?? '')) return true;
  if (flag === null) return false;
  if (/^(?:private|hidden|draft|internal|confidential|unpublished)$/iu.test(flag)) return true;
  return record.heading('private') === 'private' ? isYes(flag) : isNo(flag);
}

/** A column headed "Cancelled" that is ticked, as against a status in words. */
function isTicked(record: RowRecord, heading: string): boolean {
  return record.heading('status') === heading && isYes(record.text('status'));
}

function linkIn(text: string | null, page: string | null): string | null {
  if (text === null) return null;
  const address = /^www\.[\w.-]{3,200}(?:\/\S{0,500})?$/i.test(text) ? `https://${text}` : text;
  return /^https?:\/\//iu.test(address) ? httpLink(address, page) : null;
}

function nameOf(text: string | null): string | null {
  return text === null || text.includes('@') ? null : text;
}

/** "Ages 5–12" in a list is what is usual, not what is checked. */
function audienceOf(text: string | null): ExtractedEvent['audience'] {
  const labels = text === null ? [] : [text];
  const ages = text === null ? null : readAgeRange(text);
  return { labels, minAge: ages?.min ?? null, maxAge: ages?.max ?? null, enforced: ages === null ? null : false };
}

function registrationOf(
  text: string | null,
  page: string | null,
  full: boolean | null,
): ExtractedEvent['registration'] {
  if (text === null) return { required: null, url: null, full };
  const url = linkIn(text, page);
  const needed = isYes(text) || /^(?:required|essential|needed|must book)$/iu.test(text);
  const open = isNo(text) || /^(?:none|not required|not needed|no need to book|drop[- ]in)$/iu.test(text);
  return { required: needed ? true : open ? false : null, url, full };
}
