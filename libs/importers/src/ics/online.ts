import { propertiesOf, propertyOf, unescapeText } from '#libs/extract';
import type { IcalComponent } from '#libs/extract';
import { type Attendance, attendanceOf, isWebAddress } from '../reading/attendance.js';
import { meetingLinkIn } from '../reading/meeting-link.js';
import type { Description } from './description.js';

/** Where one attends, from LOCATION, CONFERENCE (RFC 7986) and the vendors' own properties. */
export function readAttendance(event: IcalComponent, location: string, description: Description): Attendance {
  const link = conferenceOf(event) ?? meetingLinkIn(description.appended);
  return attendanceOf({ place: location, link, text: description.text });
}

function conferenceOf(event: IcalComponent): string | null {
  const named = [
    'X-GOOGLE-CONFERENCE',
    'X-MICROSOFT-SKYPETEAMSMEETINGURL',
    'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  ].map((name) => propertyOf(event, name)?.value);
  // A CONFERENCE with only a telephone number is not a link to click.
  const standard = propertiesOf(event, 'CONFERENCE').map((property) => property.value);
  for (const value of [...standard, ...named]) {
    const address = value === undefined ? '' : unescapeText(value).trim();
    if (isWebAddress(address)) return address;
  }
  return null;
}
