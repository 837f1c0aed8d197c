import { canParseUrl } from '#libs/domain';

/** Marks in a page's source that name the software behind it. Only for people to see; every page is read the same way. */
const MARKS: readonly { readonly platform: string; readonly mark: string }[] = [
  { platform: 'eventbrite', mark: 'eventbrite.com/static' },
  { platform: 'meetup', mark: 'secure.meetupstatic.com' },
  { platform: 'humanitix', mark: 'humanitix.com' },
  { platform: 'tickettailor', mark: 'cdn.tickettailor.com' },
  { platform: 'wix', mark: 'content="Wix.com' },
  { platform: 'squarespace', mark: '<!-- This is Squarespace. -->' },
  { platform: 'tec', mark: 'tribe-events' },
  { platform: 'mec', mark: 'mec-single-event' },
  { platform: 'eventon', mark: 'eventon_' },
];
const HOSTS: Readonly<Record<string, string>> = {
  'eventbrite.com': 'eventbrite',
  'eventbrite.co.uk': 'eventbrite',
  'meetup.com': 'meetup',
  'humanitix.com': 'humanitix',
  'tickettailor.com': 'tickettailor',
};

/** The software that made a page, `schema.org` when nothing gives it away, and what showed it. */
export function platformOf(
  text: string,
  url: string | null,
): { readonly platform: string; readonly evidence: readonly string[] } {
  const host = url !== null && canParseUrl(url) ? new URL(url).hostname : '';
  for (const [name, platform] of Object.entries(HOSTS)) {
    if (host === name || host.endsWith(`.${name}`)) return { platform, evidence: [`host ${host}`] };
  }
  const found = MARKS.find(({ mark }) => text.includes(mark));
  return found === undefined
    ? { platform: 'schema.org', evidence: [] }
    : { platform: found.platform, evidence: [`page contains "${found.mark}"`] };
}
