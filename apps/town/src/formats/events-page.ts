import { weekday, type Instant } from '#libs/domain';
import type { Host } from '../series.js';
import { dated } from './dated.js';
import { sitePage } from './site-page.js';
import { escapeHtml, placeName } from './words.js';

const DAYS: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What a person marked on such a page, once, for it to be read. */
export const RECIPE = {
  item: '.diary-entry',
  title: '.diary-title',
  date: { css: '.diary-date' },
  time: { css: '.diary-time' },
  description: '.diary-text',
  place: '.diary-where',
  complete: true,
};

/** A site with nothing but a list of dates typed by hand: read with a recipe of selectors. */
export function eventsPage(host: Host, now: Instant): string {
  const rows = dated(host, now, 42).map(
    ({ one, date, from, to, off }) => `<div class="diary-entry">
  <h3 class="diary-title">${off ? 'CANCELLED: ' : ''}${escapeHtml(one.title)}</h3>
  <p class="diary-when"><span class="diary-date">${DAYS[weekday(date)] ?? ''} ${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}</span>,
     <span class="diary-time">${clock(from)}${to === null ? '' : ` to ${clock(to)}`}</span></p>
  <p class="diary-where">${escapeHtml(one.online === true ? 'Online' : placeName(host, one))}</p>
  <div class="diary-text"><p>${escapeHtml(one.text)}</p></div>
</div>`,
  );
  return sitePage(host, `<h1>Diary</h1>\n<p>Everything that is on in the next six weeks.</p>\n${rows.join('\n')}`);
}

function clock(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3)} ${hour < 12 ? 'am' : 'pm'}`;
}
