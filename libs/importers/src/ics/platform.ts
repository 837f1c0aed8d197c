import type { Detection } from '#libs/domain';
import { ownText } from '#libs/extract';
import { webHost } from '../reading/web-host.js';

export type Platform = string;

type Mark = {
  readonly platform: Platform;
  readonly prodid?: RegExp;
  readonly host?: RegExp;
  readonly uid?: RegExp;
  readonly head?: RegExp;
};

/** What each platform writes into its files, and where it serves them. First match wins. */
const MARKS: readonly Mark[] = [
  { platform: 'libcal', prodid: /Springshare\/\/LibCal|LibCal/iu, host: /(?:^|\.)libcal\.com$/iu, uid: /^LibCal-/u },
  { platform: 'tec', prodid: /ECPv\d/iu },
  { platform: 'tockify', prodid: /tockify/iu, host: /(?:^|\.)tockify\.com$/iu },
  { platform: 'google', prodid: /Google Inc\/\/Google Calendar/iu, host: /^calendar\.google\.com$/iu },
  {
    platform: 'outlook',
    prodid: /Microsoft Exchange|Microsoft Corporation\/\/Outlook|Microsoft CDO/iu,
    host: /(?:^|\.)(?:outlook\.(?:live|office|office365)\.com|office365\.com)$/iu,
  },
  {
    platform: 'icloud',
    prodid: /Apple Inc|iCal \d|caldav\.icloud/iu,
    host: /(?:^|\.)icloud\.com$/iu,
    head: /^X-APPLE-/imu,
  },
  { platform: 'teamup', prodid: /Teamup Solutions/iu, host: /(?:^|\.)teamup\.com$/iu },
  { platform: 'meetup', prodid: /Meetup/iu, host: /(?:^|\.)meetup\.com$/iu },
  { platform: 'localist', prodid: /Localist/iu, host: /(?:^|\.)localist\.com$/iu },
  { platform: 'livewhale', prodid: /LiveWhale/iu },
  { platform: 'trumba', prodid: /Trumba/iu, host: /(?:^|\.)trumba\.com$/iu },
  {
    platform: 'growthzone',
    prodid: /GrowthZone|ChamberMaster/iu,
    host: /(?:^|\.)(?:growthzoneapp|chambermaster)\.com$/iu,
  },
  { platform: 'events-manager', prodid: /wp-events-plugin\.com/iu },
  { platform: 'mec', prodid: /WordPress - MEC/iu },
  { platform: 'civicplus', prodid: /iCalendar\.org|ical\.net|CivicPlus/iu, host: /(?:^|\.)civicplus\.com$/iu },
  { platform: 'communico', prodid: /Communico/iu, host: /(?:^|\.)(?:libnet\.info|communico\.(?:co|app))$/iu },
  {
    platform: 'librarycalendar',
    prodid: /LibraryCalendar|LibraryMarket/iu,
    host: /(?:^|\.)(?:librarycalendar|librarymarket)\.com$/iu,
  },
  { platform: 'assabet', prodid: /Assabet/iu, host: /(?:^|\.)assabetinteractive\.com$/iu },
  { platform: 'squarespace', prodid: /Squarespace/iu, host: /(?:^|\.)squarespace\.com$/iu },
  { platform: 'eventbrite', prodid: /Eventbrite/iu, host: /(?:^|\.)eventbrite\.(?:com|co\.uk)$/iu },
  { platform: 'luma', prodid: /\b(?:luma|lu\.ma)\b/i, host: /(?:^|\.)(?:lu\.ma|luma\.com)$/iu },
  { platform: 'churchsuite', prodid: /ChurchSuite/iu, host: /(?:^|\.)churchsuite\.(?:com|co\.uk)$/iu },
  {
    platform: 'planning-center',
    prodid: /Planning Center/iu,
    host: /(?:^|\.)(?:planningcenteronline|churchcenter)\.com$/iu,
  },
  { platform: 'achurchnearyou', host: /(?:^|\.)achurchnearyou\.com$/iu },
  { platform: 'nextcloud', prodid: /Nextcloud|SabreDAV|ownCloud/iu },
  { platform: 'mobilizon', prodid: /Mobilizon/iu },
  { platform: 'gancio', prodid: /gancio/iu },
];

/** Which platform wrote a calendar: from its PRODID first, then its address, then what else its first lines show. */
export function detectPlatform(text: string, url: string | null): Detection {
  const head = ownText(text.slice(0, 20_000));
  const prodid = valueOf(head, 'PRODID');
  const byProdid = prodid === null ? undefined : MARKS.find((mark) => mark.prodid?.test(prodid));
  if (byProdid) return { platform: byProdid.platform, confidence: 0.95, evidence: [`PRODID ${prodid}`] };
  const host = webHost(url);
  const byHost = host === '' ? undefined : MARKS.find((mark) => mark.host?.test(host));
  if (byHost) return { platform: byHost.platform, confidence: 0.9, evidence: [`address at ${host}`] };
  const uid = valueOf(head, 'UID');
  const byUid = uid === null ? undefined : MARKS.find((mark) => mark.uid?.test(uid));
  if (byUid) return { platform: byUid.platform, confidence: 0.85, evidence: [`UID ${uid}`] };
  const byHead = prodid === null ? MARKS.find((mark) => mark.head?.test(head)) : undefined;
  if (byHead)
    return { platform: byHead.platform, confidence: 0.7, evidence: [`no PRODID, properties of ${byHead.platform}`] };
  const evidence = prodid === null ? ['BEGIN:VCALENDAR'] : ['BEGIN:VCALENDAR', `PRODID ${prodid}`];
  return { platform: 'ics', confidence: 0.8, evidence };
}

function valueOf(head: string, name: string): string | null {
  const line = new RegExp(`^${name}(?:;[^:\\r\\n]{0,200})?:([^\\r\\n]{0,200})`, 'imu').exec(head);
  return line?.[1]?.trim() ?? null;
}
