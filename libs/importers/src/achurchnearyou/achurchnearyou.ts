import { type Detection, type Extraction, type Problem, UnreadableInput } from '#libs/domain';
import { ics } from '../ics/ics.js';
import type { Ask, Importer, ImporterInput, Lead, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { jsonOf, numberIn, textIn } from '../reading/json-value.js';
import { churchOf, feedOf, venuesAround } from './church.js';
import { kindOfEvent } from './kind-of-event.js';
import { buildingIn, isVenueList } from './venue.js';

const REFUSAL = 'This is neither a church’s calendar nor a list of places from A Church Near You.';

/** A church of the Church of England on A Church Near You: its calendar, and what the finder says of its building. */
export const achurchnearyou: Importer = {
  key: 'achurchnearyou',
  title: 'A Church Near You (Church of England)',

  recognise({ text, url }: Probe): Detection | null {
    const head = text?.slice(0, 20_000) ?? '';
    if (/^\s*\{/u.test(head) && /"acny_url"\s*:/u.test(head)) {
      return { platform: 'achurchnearyou', confidence: 0.9, evidence: ['JSON with acny_url'] };
    }
    // The calendar itself is an iCalendar file like any other; the address alone makes it a church's.
    if (!/^\s*BEGIN:VCALENDAR/iu.test(head) || churchOf(url) === null) return null;
    return { platform: 'achurchnearyou', confidence: 0.6, evidence: ['a church’s page on achurchnearyou.com'] };
  },

  leads({ url }: Probe): readonly Lead[] {
    const church = churchOf(url);
    if (church === null) return [];
    const evidence = [`church ${church} on achurchnearyou.com`];
    return [
      {
        platform: 'achurchnearyou',
        url: feedOf(church),
        options: { church },
        confidence: 0.95,
        evidence,
        question: null,
      },
    ];
  },

  requests({ url, options }: Ask) {
    const church = churchIn(options, url);
    const [lat, lon] = [numberIn(options, 'lat'), numberIn(options, 'lon')];
    const feed = { url: church === null ? url : feedOf(church), kind: 'feed' as const };
    if (lat === null || lon === null) return [feed];
    return [feed, { url: venuesAround(lat, lon), kind: 'feed', optional: true }];
  },

  extract(input: ImporterInput): Extraction {
    const church = churchIn(input.options, input.url);
    return /^\s*BEGIN:VCALENDAR/iu.test(input.text) ? calendarOf(input, church) : buildingOf(input, church);
  },
};

/** The events as `ics` reads them, told apart as worship and the rest; and where to ask about the building. */
function calendarOf(input: ImporterInput, church: string | null): Extraction {
  const read = ics.extract(input);
  const events = read.events.map((event) => {
    const organizer = { name: event.organizer.name, url: event.organizer.url ?? pageOf(church) };
    return { ...event, categories: [...event.categories, kindOfEvent(event.title)], organizer };
  });
  const geo = read.events.find(({ place }) => (place?.geo ?? null) !== null)?.place?.geo ?? null;
  const known = numberIn(input.options, 'lat') !== null;
  return {
    ...read,
    detected: { ...read.detected, platform: 'achurchnearyou' },
    events,
    ...(geo === null || church === null || known
      ? {}
      : { details: [{ url: venuesAround(geo.lat, geo.lon), kind: 'feed', optional: true }] }),
  };
}

function buildingOf({ text, options }: ImporterInput, church: string | null): Extraction {
  const answer = jsonOf(text, REFUSAL);
  if (!isVenueList(answer)) throw new UnreadableInput(REFUSAL);
  const { building, problems } = buildingIn(answer, church ?? textIn(options, 'church'));
  const nothing: Problem = {
    code: 'venue-only',
    message: 'This answer says what the building is like, and lists no events.',
    where: 'answer',
    severity: 'note',
  };
  const detected = { platform: 'achurchnearyou', confidence: 0.9, evidence: ['a list of places'] };
  // It never lists events, so that beside the feed nothing is missing from it.
  const known = building === null ? {} : { building };
  const extraction = extractionOf({ detected, complete: false, wholePage: true, read: [], ...known });
  return { ...extraction, problems: [...problems, nothing] };
}

function churchIn(options: Readonly<Record<string, unknown>>, url: string | null): string | null {
  return textIn(options, 'church') ?? churchOf(url);
}

function pageOf(church: string | null): string | null {
  return church === null ? null : `https://www.achurchnearyou.com/church/${church}/`;
}
