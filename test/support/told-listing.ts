import type { Heard } from '#libs/dedupe';
import type { ExtractedEvent, ExtractedPlace, ExtractedTime, Listing, ListingStatus, Mode } from '#libs/domain';
import { normalise } from '#libs/normalise';

/** What one source publishes, in short. */
export type Told = {
  readonly title: string;
  /** `2026-12-01 18:30-20:00`, `2026-12-01 18:30`, `2026-12-01` or `2026-12-18/2026-12-20`; a list for a series whose dates are listed. */
  readonly when: string | readonly string[];
  readonly zone?: string;
  readonly rule?: string | null;
  /** As published in one line, or in fields. */
  readonly place?: string | ToldPlace | null;
  readonly mode?: Mode | null;
  readonly online?: string | null;
  /** Name of the source's host; of the organizer that the listing names. */
  readonly host?: string | null;
  readonly by?: string | null;
  readonly url?: string | null;
  readonly book?: string | null;
  readonly text?: string | null;
  readonly ages?: readonly [number | null, number | null] | null;
  readonly for?: readonly string[] | null;
  readonly status?: ListingStatus;
};

type ToldPlace = {
  readonly name?: string;
  readonly room?: string;
  readonly address?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly precision?: 'exact' | 'street' | 'locality' | 'approximate';
};

/** What is null unless it is told. */
const UNTOLD = {
  zone: 'Europe/London',
  rule: null,
  place: null,
  mode: null,
  online: null,
  host: null,
  by: null,
  url: null,
  book: null,
  text: null,
  ages: null,
  for: null,
  status: 'scheduled' as const,
};

/** The listing that an importer would read, with what is known of its source. Throws when it says no valid listing. */
export function heardAs(id: string, told: Told): Heard {
  const said: Required<Told> = { ...UNTOLD, ...told };
  const { start, end, recurrence } = timesOf(said);
  const [minAge, maxAge] = said.ages ?? [null, null];
  const event: ExtractedEvent = {
    key: id,
    title: said.title,
    description: said.text ?? '',
    html: false,
    url: said.url,
    image: null,
    language: null,
    status: said.status,
    start,
    end,
    durationSeconds: null,
    recurrence,
    overrides: [],
    mode: said.mode ?? 'unknown',
    onlineUrl: said.online,
    place: placeOf(said.place),
    organizer: { name: said.by, url: null },
    categories: [],
    audience: { labels: [...(said.for ?? [])], minAge, maxAge, enforced: null },
    cost: null,
    registration: { required: null, url: said.book, full: null },
    claims: [],
    where: id,
  };
  const listing = listingOf(id, event, said.zone);
  return { id, sourceId: `source of ${id}`, hostName: said.host, run: null, listing };
}

function timesOf({ when, rule, zone }: Required<Told>): Pick<ExtractedEvent, 'start' | 'end' | 'recurrence'> {
  const [first = '', ...more] = typeof when === 'string' ? [when] : when;
  const rdates = more.map((date) => periodOf(date, zone).start);
  const recurrence = { rrules: rule === null ? [] : [rule], exrules: [], rdates, exdates: [] };
  return { ...periodOf(first, zone), recurrence: rule === null && more.length === 0 ? null : recurrence };
}

function listingOf(id: string, event: ExtractedEvent, zone: string): Listing {
  const { listings, problems } = normalise(
    {
      detected: { platform: 'unknown', confidence: 1, evidence: [] },
      complete: true,
      next: null,
      zone: null,
      zones: [],
      language: null,
      events: [event],
      problems: [],
    },
    { ...CONTEXT, zone },
  );
  const [listing] = listings;
  if (listing === undefined)
    throw new Error(`${id} says no listing: ${problems.map(({ message }) => message).join(' ')}`);
  return listing;
}

const CONTEXT = {
  importer: null,
  url: null,
  contentType: null,
  language: null,
  options: {},
  now: '2026-11-20T00:00:00Z',
  from: '2026-11-20T00:00:00Z',
  until: '2027-06-20T00:00:00Z',
};

function periodOf(when: string, zone: string): { readonly start: ExtractedTime; readonly end: ExtractedTime | null } {
  const [date = '', times] = when.split(' ');
  if (times === undefined) {
    const [from = '', until] = date.split('/');
    return {
      start: { kind: 'date', date: from },
      end: until === undefined ? null : { kind: 'date', date: dayAfter(until) },
    };
  }
  const [from = '', until] = times.split('-');
  const at = (day: string, time: string): ExtractedTime => ({ kind: 'zoned', local: `${day}T${time}:00`, tzid: zone });
  if (until === undefined) return { start: at(date, from), end: null };
  return { start: at(date, from), end: at(until < from ? dayAfter(date) : date, until) };
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function placeOf(place: string | ToldPlace | null): ExtractedPlace | null {
  if (place === null) return null;
  if (typeof place === 'string') return { text: place, name: null, room: null, address: null, geo: null };
  const { name = null, room = null, address = null, lat, lon, precision = 'exact' } = place;
  const geo = lat === undefined || lon === undefined ? null : { lat, lon, precision };
  return { text: address, name, room, address: address === null ? null : { text: address }, geo };
}
