import { addDays, type ReadContext } from '#libs/domain';
import { NOW, TODAY } from './feed.js';

/** What the worker knows of the feed when it reads it. */
export const FEED_CONTEXT: ReadContext = {
  importer: 'ics',
  url: 'https://feed.example/all.ics',
  contentType: 'text/calendar; charset=utf-8',
  zone: 'Europe/London',
  language: 'en',
  options: {},
  from: `${addDays(TODAY, -1)}T12:00:00Z`,
  until: `${addDays(TODAY, 180)}T12:00:00Z`,
  now: NOW,
};

export const FEED_HOST = { name: 'Merrowdale Libraries', kind: 'library', venue: null } as const;
