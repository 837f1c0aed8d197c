import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { page } from './page.js';

// A community radio's calendar, as its server sends it; not shipped here.
const file = join(process.env['PORCHLIGHT_CORPUS'] ?? '../shared/corpus', 'pages', 'wfhb_ajax_page1.html');

const RECIPE = {
  item: '.em-event',
  title: '.em-item-title',
  url: '.em-item-title a',
  date: '.em-event-date',
  time: '.em-event-time',
  place: '.em-event-location-info > a',
  address: '.em-event-location-address',
  description: '.em-item-desc',
};

describe('a real page with nothing better than a recipe', () => {
  const { events, problems } = page.extract({
    text: readFileSync(file, 'utf8'),
    url: 'https://radio.example/',
    contentType: 'text/html',
    options: RECIPE,
    zone: 'America/Indiana/Indianapolis',
    now: '2026-06-15T00:00:00Z',
    from: '2026-06-15T00:00:00Z',
    until: '2026-12-12T00:00:00Z',
  });

  it('has all its events read, each with a title, an address of its own and a start', () => {
    expect(events).toHaveLength(50);
    expect(events.filter(({ title, url, start }) => title === '' || url === null || start === null)).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has hours, ends and places wherever the page states them', () => {
    const count = (has: (event: (typeof events)[number]) => boolean): number => events.filter(has).length;
    expect(count(({ start }) => start?.kind === 'floating')).toBe(50);
    // Thirteen give only the hour at which they begin.
    expect(count(({ end }) => end !== null)).toBe(37);
    expect(count(({ place }) => place?.name !== null && place?.address !== null)).toBe(50);
  });
});
