import type { Address, ExtractedEvent, Geo } from '#libs/domain';
import { type FeedElement, feedChild, feedText } from '#libs/extract';
import { attendanceOf } from '../reading/attendance.js';

/** Where it is, by `bc:location`. The branch that is named beside a virtual event only hosts it. */
export function whereOf(item: FeedElement): Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place'> {
  const location = feedChild(item, 'bc:location');
  const name = feedText(location, 'bc:name');
  const said = attendanceOf({ place: name ?? '', link: null, text: '' });
  if (feedText(item, 'bc:is_virtual') === 'true') return { mode: 'online', onlineUrl: said.onlineUrl, place: null };
  const address = addressOf(location);
  const geo = geoOf(location);
  if (said.place === null && address === null && geo === null) return { ...said, place: null };
  const mode = said.mode === 'unknown' ? 'in-person' : said.mode;
  const room = feedText(location, 'bc:location_details');
  return { mode, onlineUrl: said.onlineUrl, place: { text: null, name: said.place, room, address, geo } };
}

function addressOf(location: FeedElement | null): Partial<Address> | null {
  const text = (name: string): string | null => feedText(location, name);
  const street = [text('bc:number'), text('bc:street')].filter((part) => part !== null).join(' ');
  const address = {
    street: street === '' ? null : street,
    locality: text('bc:city'),
    region: text('bc:state'),
    postalCode: text('bc:zip'),
    country: text('bc:country'),
  };
  return Object.values(address).every((part) => part === null) ? null : address;
}

/** Nought and nought is a place that nobody put on the map. */
function geoOf(location: FeedElement | null): Geo | null {
  const degrees = (name: string, most: number): number | null => {
    const text = feedText(location, name) ?? '';
    const value = /^[+-]?\d{1,3}(?:\.\d{1,20})?$/u.test(text) ? Number(text) : NaN;
    return Math.abs(value) <= most ? value : null;
  };
  const [lat, lon] = [degrees('bc:latitude', 90), degrees('bc:longitude', 180)];
  return lat === null || lon === null || (lat === 0 && lon === 0) ? null : { lat, lon, precision: 'exact' };
}
