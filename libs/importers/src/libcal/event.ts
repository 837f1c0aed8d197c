import { hashOf } from '#libs/domain';
import type { Claim, Cost, ExtractedEvent } from '#libs/domain';
import { isMarkup } from '#libs/extract';
import { codeClaim } from '../reading/code-claim.js';
import { type EventReading, eventOf, leftOut, withProblems } from '../reading/event-of.js';
import { labelAges } from '../reading/label-ages.js';
import { httpLink } from '../reading/links.js';
import { listedTimes } from '../reading/listed-times.js';
import { readPrice } from '../reading/price-text.js';
import { registrationClaims } from '../reading/registration-claims.js';
import { whereOf } from './place.js';
import type { Row } from './row.js';

/** The page of a room that was booked, as the list of all calendars names it. */
const BOOKING_PAGE = /\/(?:space|spaces|reserve|booking|equipment|seat)s?\//iu;

/** One event of a calendar, in either form. Titles are the only sign of a cancelled one. */
export function readEvent(row: Row, page: string | null): EventReading {
  const { where, start, end, allDay, description } = row;
  const url = httpLink(row.url, page);
  if (url !== null && BOOKING_PAGE.test(url)) return { event: null, problems: [leftOut('room-booking', where)] };
  const times = listedTimes({ start, end, allDay, where });
  if (times.fault !== null) return { event: null, problems: [leftOut(times.fault, where)] };
  const read = eventOf({
    key: keyOf(row),
    title: row.title,
    description,
    html: isMarkup(description),
    url,
    image: httpLink(row.image, page),
    start: times.start,
    end: times.end,
    ...whereOf(row),
    categories: row.categories,
    audience: audienceOf(row.audiences),
    cost: costOf(row.cost),
    registration: { required: row.registration === true ? true : null, url: null, full: fullOf(row) },
    claims: claimsOf(row),
    where,
  });
  return withProblems(read, times.problems);
}

function keyOf({ id, url, title, start, campus, location }: Row): string {
  if (id !== null && id.length <= 100) return id;
  return url !== null && url.length <= 200 ? url : `x-${hashOf([title, start, campus, location])}`;
}

function audienceOf(labels: readonly string[]): ExtractedEvent['audience'] {
  const ages = labelAges(labels);
  return { labels, minAge: ages?.min ?? null, maxAge: ages?.max ?? null, enforced: ages === null ? null : false };
}

/** A bare nought stands where nobody filled anything in: only a word or an amount says what it costs. */
function costOf(text: string | null): Cost | null {
  return text === null || /^[0.,\s$£€]+$/u.test(text) ? null : readPrice(text);
}

/** No seats, where seats are counted. A count of nought seats means that nobody counts. */
function fullOf({ registration, seats, seatsLeft }: Row): boolean | null {
  return registration === true && seats !== null && seats > 0 && seatsLeft !== null ? seatsLeft <= 0 : null;
}

function claimsOf(row: Row): readonly Claim[] {
  const { registration, registrationField, seats, waitlist } = row;
  const full = fullOf(row);
  const code = `${registrationField}=true${full === true ? `,seatsleft=0,waitlist=${String(waitlist)}` : ''}`;
  const counted = registration === true && seats !== null && seats > 0 && Number.isInteger(seats);
  return [
    ...registrationClaims({ required: registration, full, waitlist, vocabulary: 'libcal', code }),
    ...(counted ? [sizeClaim(seats)] : []),
  ];
}

function sizeClaim(seats: number): Claim {
  return codeClaim({
    attribute: 'social.group-size',
    value: { max: seats },
    vocabulary: 'libcal',
    code: `seats=${seats}`,
    scope: 'series',
    confidence: 0.85,
    sourceClass: 'organiser_field',
  });
}
