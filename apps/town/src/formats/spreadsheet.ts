import { dated, type Dated } from './dated.js';
import { oneFile } from './one-file.js';
import { meetingLink } from './words.js';
import type { Instant } from '#libs/domain';
import type { Host } from '../series.js';

/** A programme that somebody keeps in a spreadsheet and publishes as CSV: a row a date, days before months. */
export const spreadsheet = oneFile('csv', '/programme.csv', 'text/csv', table, { dayFirst: true, clock: '24h' });

const HEADINGS = [
  'Ref',
  'Event',
  'Date',
  'Start',
  'End',
  'Where',
  'Room',
  'What happens',
  'Type',
  'Cost',
  'Zoom',
  'Status',
];

function table(host: Host, now: Instant): string {
  const rows = dated(host, now).map((date) => rowOf(host, date));
  // Nobody's sheet begins with its headings.
  return [[`${host.name}: programme`], HEADINGS, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function rowOf(host: Host, { one, n, id, date, from, to, off }: Dated): readonly string[] {
  const online = one.online === true;
  const cost = one.price === undefined ? '' : one.price === 0 ? 'Free' : `£${one.price}`;
  return [
    String(id),
    one.title,
    date.split('-').reverse().join('/'),
    from,
    to ?? '',
    online ? 'Online' : host.venue.name,
    one.room ?? '',
    one.text,
    one.categories?.join('; ') ?? '',
    cost,
    online ? meetingLink(host, n) : '',
    off ? 'Cancelled' : '',
  ];
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
