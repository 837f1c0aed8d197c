import { importerOf } from '#libs/pipeline';

/** What people call the calendars of each platform, as it goes on after “This looks like”. */
const PLATFORMS: Readonly<Record<string, string>> = {
  achurchnearyou: 'a page of A Church Near You',
  ai1ec: 'an All-in-One Event Calendar',
  assabet: 'an Assabet calendar',
  bibliocommons: 'a BiblioCommons events list',
  bmlt: 'a BMLT meeting list',
  breeze: 'a Breeze calendar',
  churchsuite: 'a ChurchSuite calendar',
  civicplus: 'a CivicPlus calendar',
  communico: 'a Communico calendar',
  'event-organiser': 'an Event Organiser calendar',
  eventbrite: 'an Eventbrite page',
  eventon: 'an EventON calendar',
  'events-manager': 'an Events Manager calendar',
  finalsite: 'a Finalsite calendar',
  gancio: 'a Gancio calendar',
  google: 'a Google calendar',
  growthzone: 'a GrowthZone calendar',
  humanitix: 'a Humanitix page',
  icloud: 'an Apple iCloud calendar',
  libcal: 'a LibCal calendar',
  librarycalendar: 'a LibraryCalendar calendar',
  livewhale: 'a LiveWhale calendar',
  localist: 'a Localist calendar',
  luma: 'a Luma calendar',
  mec: 'a Modern Events Calendar',
  meetup: 'a Meetup group',
  mobilizon: 'a Mobilizon group',
  'my-calendar': 'a My Calendar page',
  nextcloud: 'a Nextcloud calendar',
  openactive: 'an OpenActive feed',
  outlook: 'an Outlook calendar',
  'planning-center': 'a Planning Center calendar',
  squarespace: 'a Squarespace site',
  teamup: 'a Teamup calendar',
  tec: 'a site with The Events Calendar',
  tickettailor: 'a Ticket Tailor page',
  tockify: 'a Tockify calendar',
  trumba: 'a Trumba calendar',
  tsml: 'a list in the Meeting Guide style',
  wix: 'a Wix site',
};

/** Where no platform is known, what the importer reads. */
const IMPORTERS: Readonly<Record<string, string>> = {
  csv: 'a table of events',
  hsds: 'a list of services in the Open Referral style',
  ics: 'a calendar file (iCal)',
  jsonld: 'a web page that also lists its events for programs',
  page: 'a web page, read by your recipe',
  'wp-other': 'an events page of a WordPress site',
};

/** What something is, in the words of people who use it: “a LibCal calendar”. */
export function platformWords(platform: string, importer: string): string {
  const title = importerOf(importer)?.title ?? importer;
  return PLATFORMS[platform] ?? IMPORTERS[importer] ?? PLATFORMS[importer] ?? `what we call “${title}”`;
}

/** How sure we are of it, 0 to 1, in a sentence. */
export function sureWords(confidence: number): string {
  if (confidence >= 0.85) return 'We are sure of that.';
  return confidence >= 0.6 ? 'We are fairly sure of that.' : 'We are not sure of that.';
}
