import type { Probe } from '../importer.js';
import { pageMarks } from '../reading/page-marks.js';
import { webOrigin } from '../reading/web-origin.js';
import { loadsPlugin, siteRoot } from '../reading/wordpress.js';
import type { FoundCalendar } from './found-calendar.js';

type Plugin = {
  readonly folder: string;
  readonly platform: string;
  readonly feed: string;
  readonly confidence: number;
};

/** WordPress plugins and the address at which each answers with iCalendar when its owner left that on. */
const PLUGINS: readonly Plugin[] = [
  { folder: 'my-calendar', platform: 'my-calendar', feed: 'feed/my-calendar-ics/', confidence: 0.5 },
  { folder: 'event-organiser', platform: 'event-organiser', feed: '?feed=eo-events', confidence: 0.45 },
  { folder: 'events-manager', platform: 'events-manager', feed: 'events.ics', confidence: 0.5 },
  // Answers with a page where the feed is off.
  { folder: 'modern-events-calendar', platform: 'mec', feed: '?mec-ical-feed=1', confidence: 0.4 },
  { folder: 'modern-events-calendar-lite', platform: 'mec', feed: '?mec-ical-feed=1', confidence: 0.4 },
  // Ends at 30 events; the plugin's own answer to programs is better.
  {
    folder: 'the-events-calendar',
    platform: 'tec',
    feed: '?post_type=tribe_events&ical=1&eventDisplay=list',
    confidence: 0.35,
  },
];

/** Feeds that a page's software ought to have, though the page does not link to them. */
export function pluginFeeds(probe: Probe): readonly FoundCalendar[] {
  const root = siteRoot(probe);
  if (root === null) return [];
  const plugins = PLUGINS.filter(({ folder }) => loadsPlugin(probe, folder)).map(
    ({ folder, platform, feed, confidence }): FoundCalendar => ({
      url: `${root}${feed}`,
      platform,
      confidence,
      evidence: `the page loads the WordPress plugin ${folder}`,
      question: null,
    }),
  );
  return [...plugins, ...civicPlus(probe), ...mobilizon(probe)];
}

/** A town's calendar page: the feeds are listed at `/iCalendar.aspx`, one per category. SIDEARM sports sites share the file name. */
function civicPlus({ url, text }: Probe): readonly FoundCalendar[] {
  const origin = webOrigin(url);
  if (origin === null || text === null || !/\/i?calendar\.aspx(?:\?|$)/iu.test(url ?? '')) return [];
  if (!/civicplus|civicengage/iu.test(text) || /sidearm/iu.test(text)) return [];
  return [
    {
      url: `${origin}/common/modules/iCalendar/iCalendar.aspx?feed=calendar`,
      platform: 'civicplus',
      confidence: 0.4,
      evidence: 'a calendar page of CivicPlus',
      question: `Which of the calendars at ${origin}/iCalendar.aspx are gatherings that people can come to?`,
    },
  ];
}

/** A Mobilizon instance as a whole; its groups have feeds of their own. */
function mobilizon(probe: Probe): readonly FoundCalendar[] {
  const origin = webOrigin(probe.url);
  if (origin === null || !(pageMarks(probe).metas.get('generator') ?? '').includes('Mobilizon')) return [];
  const url = `${origin}/feed/instance/ics`;
  const question = 'This takes in every group of that server. Is that meant, or one group only?';
  return [{ url, platform: 'mobilizon', confidence: 0.3, evidence: 'a page of Mobilizon', question }];
}
