import { h } from 'preact';
import { EMPTY_FORM } from '#libs/ui';
import { FetchingPage } from '../../fetching/fetching.page.js';
import { OptOutPage } from '../../fetching/opt-out.page.js';
import type { SiteRow } from '../../fetching/site-table.js';
import { EVIL, NOW } from './gatherings.suite.js';
import { type FrameFor, type Sample, wrong } from './sample.suite.js';

export function fetchingSamples(frame: FrameFor): readonly Sample[] {
  const page = { frame: frame('public', '/fetching'), page: 1, pages: 1, zone: 'Europe/London', now: NOW } as const;
  return [
    ['fetching', h(FetchingPage, { ...page, totals: TOTALS, sites: SITES, pages: 4, email: 'hello@porch.example' })],
    [
      'fetching-nothing',
      h(FetchingPage, {
        ...page,
        totals: { ...TOTALS, open: 0, keyed: 0, sentIn: 0, unnamed: 0, requests: 0 },
        sites: [],
        email: null,
      }),
    ],
    ['opt-out', h(OptOutPage, { frame: frame('public', '/fetching/stop'), form: EMPTY_FORM })],
    [
      'opt-out-wrong',
      h(OptOutPage, {
        frame: frame('public', '/fetching/stop'),
        form: wrong('site', 'Enter the address of the site, like elm-library.example', { site: EVIL, text: EVIL }),
      }),
    ],
  ];
}

const TOTALS = {
  open: 342,
  keyed: 2,
  sentIn: 5,
  unnamed: 1,
  requests: 12_204,
  notModified: 9_903,
  bytesFetched: 212_000_000,
  bytesSaved: 1_648_000_000,
};

const SITE: SiteRow = {
  host: 'elm-library.example',
  site: 'https://elm-library.example/',
  name: 'Elm Branch Library',
  format: 'iCalendar file or feed',
  intervalMs: 21_600_000,
  lastFetchAt: '2026-06-08T05:10:00Z',
  nextFetchAt: '2026-06-08T11:20:00Z',
};

const SITES: readonly SiteRow[] = [
  SITE,
  { ...SITE, host: 'old-dock.example:8443', name: 'Old Dock Chapel', format: 'Web page with schema.org events' },
  { ...SITE, host: EVIL, site: 'javascript:alert(1)', name: EVIL, nextFetchAt: '2026-06-08T05:00:00Z' },
];
