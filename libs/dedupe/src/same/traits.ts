import type { Listing } from '#libs/domain';
import type { Heard } from './heard.js';
import { hostTraits, type HostTraits } from './host-likeness.js';
import { pageKey } from './page-key.js';
import { peopleTraits, type PeopleTraits } from './people/people-traits.js';
import { placeTraits, type PlaceTraits } from './place/place-traits.js';
import { textRuns } from './text-likeness.js';
import { timeTraits, type TimeTraits } from './time/time-traits.js';
import type { Around } from './title/title-likeness.js';
import { titleTraits, type TitleTraits } from './title/title-traits.js';
import { plainWords } from './words/plain-words.js';
import { stemOf } from './words/stem.js';

/** All of a listing that is compared, read once. */
export type Traits = {
  readonly title: TitleTraits;
  readonly titleWords: readonly string[];
  readonly people: PeopleTraits;
  readonly time: TimeTraits | null;
  readonly place: PlaceTraits | null;
  readonly mode: Listing['mode'];
  /** The title says so. */
  readonly saysOnline: boolean;
  readonly host: HostTraits;
  /** Stems of the names of place and hosts, which a title may repeat. */
  readonly around: Around;
  readonly text: ReadonlySet<string>;
  readonly page: string | null;
  readonly booking: string | null;
  readonly room: string | null;
};

export function traitsOf(heard: Heard): Traits {
  const { listing } = heard;
  const place = placeTraits(listing);
  const host = hostTraits(heard);
  return {
    title: titleTraits(listing.title),
    titleWords: plainWords(listing.title),
    people: peopleTraits(listing, heard.hostName),
    time: timeTraits(listing.occurrences, listing.recurrence !== null),
    place,
    mode: modeOf(listing),
    saysOnline: SAYS_ONLINE.test(listing.title),
    host,
    around: {
      place: stems([listing.venue?.name, listing.venue?.room, ...(place?.town ?? []), ...(place?.wholeName ?? [])]),
      host: stems([heard.hostName, listing.organizer.name]),
    },
    text: textRuns(listing.description),
    page: pageKey(listing.url),
    booking: pageKey(listing.registration.url),
    room: pageKey(listing.onlineUrl),
  };
}

const SAYS_ONLINE = /\b(?:online|zoom|virtual|webinar|via teams)\b/iu;

/** Where a source does not say it, a link without a venue is online, and so is what the title calls so. */
function modeOf({ mode, title, venue, onlineUrl }: Listing): Listing['mode'] {
  if (mode !== 'unknown') return mode;
  if (SAYS_ONLINE.test(title)) return venue === null ? 'online' : 'hybrid';
  if (venue === null) return onlineUrl === null ? 'unknown' : 'online';
  return onlineUrl === null ? 'in-person' : 'hybrid';
}

function stems(names: readonly (string | null | undefined)[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => plainWords(name ?? '')).map(stemOf));
}
