import { describe, expect, it } from '@jest/globals';
import { ics } from './ics.js';

const page = (body: string, url: string | null = 'https://elm.example/whats-on') => ({
  url,
  contentType: 'text/html',
  text: `<!doctype html><html><head></head><body>${body}</body></html>`,
});
const leads = (probe: Parameters<NonNullable<typeof ics.leads>>[0]) => ics.leads?.(probe) ?? [];
const ofAddress = (url: string) => leads({ url, contentType: null, text: null });
const base64 = (text: string) => Buffer.from(text).toString('base64').replaceAll('=', '');

const GOOGLE = 'https://calendar.google.com/calendar/ical/abc123%40group.calendar.google.com/public/basic.ics';

describe('an address that leads to a calendar', () => {
  it.each([
    ['webcal://elm.example/club', 'https://elm.example/club', 'ics'],
    ['https://elm.example/basic.ics?x=1', 'https://elm.example/basic.ics?x=1', 'ics'],
    ['https://calendar.google.com/calendar/embed?src=abc123%40group.calendar.google.com&ctz=UTC', GOOGLE, 'google'],
    [`https://calendar.google.com/calendar/embed?src=${base64('abc123@group.calendar.google.com')}`, GOOGLE, 'google'],
    [`https://calendar.google.com/calendar/u/0?cid=${base64('abc123@group.calendar.google.com')}`, GOOGLE, 'google'],
    ['https://www.google.com/calendar/render?cid=abc123@group.calendar.google.com', GOOGLE, 'google'],
    ['https://www.google.com/calendar/render?cid=webcal%3A%2F%2Felm.example%2Fclub', 'https://elm.example/club', 'ics'],
    [
      'https://calendar.google.com/calendar/r?cid=https%3A%2F%2Felm.example%2Fevents%2F%3Fical%3D1',
      'https://elm.example/events/?ical=1',
      'tec',
    ],
    [
      'https://outlook.live.com/owa/calendar/1f2e/9a8b/cid-7C/index.html',
      'https://outlook.live.com/owa/calendar/1f2e/9a8b/cid-7C/calendar.ics',
      'outlook',
    ],
    [GOOGLE, GOOGLE, 'google'],
    [
      'https://outlook.office365.com/owa/calendar/1f2e@elm.example/9a8b7c/calendar.html',
      'https://outlook.office365.com/owa/calendar/1f2e@elm.example/9a8b7c/calendar.ics',
      'outlook',
    ],
    [
      'https://cloud.elm.example/nc/index.php/apps/calendar/p/Zk3aQ9TmLb2X4cDe',
      'https://cloud.elm.example/nc/remote.php/dav/public-calendars/Zk3aQ9TmLb2X4cDe?export',
      'nextcloud',
    ],
    [
      'https://cloud.elm.example/remote.php/dav/public-calendars/Zk3aQ9TmLb2X4cDe?export',
      'https://cloud.elm.example/remote.php/dav/public-calendars/Zk3aQ9TmLb2X4cDe?export',
      'nextcloud',
    ],
    ['https://www.meetup.com/elm-walkers/', 'https://www.meetup.com/elm-walkers/events/ical/', 'meetup'],
    ['https://www.meetup.com/elm-walkers/events/3012/', 'https://www.meetup.com/elm-walkers/events/ical/', 'meetup'],
    ['https://elm.example/events/?ical=1', 'https://elm.example/events/?ical=1', 'tec'],
    ['https://elm.example/?mec-ical-feed=1', 'https://elm.example/?mec-ical-feed=1', 'mec'],
    ['https://elm.example/feed/my-calendar-ics/', 'https://elm.example/feed/my-calendar-ics/', 'my-calendar'],
    [
      'https://www.elm.example/common/modules/iCalendar/iCalendar.aspx?feed=calendar&catID=24',
      'https://www.elm.example/common/modules/iCalendar/iCalendar.aspx?feed=calendar&catID=24',
      'civicplus',
    ],
    ['https://events.elm.example/@knitters/feed/ics', 'https://events.elm.example/@knitters/feed/ics', 'mobilizon'],
    ['https://gancio.elm.example/feed/ics', 'https://gancio.elm.example/feed/ics', 'gancio'],
    [
      'https://elm.libcal.com/ical_subscribe.php?src=p&cid=7',
      'https://elm.libcal.com/ical_subscribe.php?src=p&cid=7',
      'libcal',
    ],
    ['https://ics.teamup.com/feed/ks12ab34cd56ef/0.ics', 'https://ics.teamup.com/feed/ks12ab34cd56ef/0.ics', 'teamup'],
  ])('%s', (given, url, platform) => {
    expect(ofAddress(given)).toMatchObject([{ url, platform, options: {} }]);
  });

  it.each([
    'https://elm.example/',
    'https://elm.example/event/book-club/?ical=1',
    'https://elm.example/event/book-club/ical/',
    'https://elm.example/events/4711.ics',
    'https://elm.example/event/book-club.ics',
    'https://elm.example/?vcal=12',
    'https://elm.example/our-events/book-club?format=ical',
    'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Book+club',
    'https://calendar.google.com/calendar/event?eid=abc',
    'https://calendar.google.com/calendar/u/0/r',
    'https://www.meetup.com/find/',
    'https://www.meetup.com/elm-walkers/events/3012/ical/',
    'https://elmathletics.example/calendar.aspx',
    'https://elmathletics.example/calendar.ashx/calendar.ics?sport_id=1',
    'mailto:info@elm.example',
    'not an address',
  ])('%s leads to none', (given) => {
    expect(ofAddress(given)).toEqual([]);
  });

  it('asks a person where only a person can know', () => {
    const asked = [
      'https://calendar.google.com/calendar/embed?src=en.uk%23holiday%40group.v.calendar.google.com',
      'https://teamup.com/ks12ab34cd56ef',
      'https://www.meetup.com/elm-walkers/',
      'https://calendar.google.com/calendar/ical/abc%40group.calendar.google.com/private-0a1b2c3d/basic.ics',
    ].map((url) => ofAddress(url)[0]);
    expect(asked.map((lead) => lead?.question)).toEqual(Array.from({ length: 4 }, () => expect.any(String)));
    expect(asked[0]?.confidence).toBeLessThan(0.1);
    expect(asked[1]?.confidence).toBeLessThan(0.3);
  });

  it('takes every calendar of an embed, that of holidays last', () => {
    const both =
      'src=en.uk%23holiday%40group.v.calendar.google.com&src=abc123%40group.calendar.google.com&src=two%40elm.example';
    const found = ofAddress(`https://calendar.google.com/calendar/embed?${both}`);
    expect(found.map(({ url, confidence }) => [url, confidence])).toEqual([
      [GOOGLE, 0.85],
      ['https://calendar.google.com/calendar/ical/two%40elm.example/public/basic.ics', 0.85],
      [
        'https://calendar.google.com/calendar/ical/en.uk%23holiday%40group.v.calendar.google.com/public/basic.ics',
        0.05,
      ],
    ]);
  });

  it('does not show an owner’s own address as evidence', () => {
    const [lead] = ofAddress('https://calendar.google.com/calendar/embed?src=sam.elm%40elm.example');
    expect(lead?.evidence.join(' ')).not.toContain('sam.elm');
    expect(lead?.url).toContain('sam.elm');
  });
});

describe('a page that leads to calendars', () => {
  it('is read for its links, best first, each once', () => {
    const found = leads(
      page(
        '<link rel="alternate" type="text/calendar" href="/whats-on/export"><a href="/club.ics">s</a><a href="/club.ics">again</a>' +
          '<iframe src="https://calendar.google.com/calendar/embed?src=abc123%40group.calendar.google.com"></iframe>' +
          '<a href="/event/chess/?ical=1">Add to calendar</a>',
      ),
    );
    expect(found.map(({ url, confidence }) => [url, confidence])).toEqual([
      [GOOGLE, 0.85],
      ['https://elm.example/whats-on/export', 0.8],
      ['https://elm.example/club.ics', 0.6],
    ]);
  });

  it('is less sure of a file whose platform has a better answer', () => {
    const [found] = leads(page('<link rel="alternate" type="text/calendar" href="/events/?ical=1">'));
    expect(found).toMatchObject({ platform: 'tec', confidence: 0.8 });
  });

  it('may stand for its software, at less confidence', () => {
    const plugin = (folder: string) =>
      leads(
        page(
          `<link rel="https://api.w.org/" href="https://elm.example/club/wp-json/"><script src="/wp-content/plugins/${folder}/a.js"></script>`,
        ),
      );
    expect(plugin('events-manager')).toMatchObject([
      { url: 'https://elm.example/club/events.ics', platform: 'events-manager' },
    ]);
    expect(plugin('modern-events-calendar-lite')).toMatchObject([{ url: 'https://elm.example/club/?mec-ical-feed=1' }]);
    expect(plugin('contact-form')).toEqual([]);
  });

  it('of a town is asked about, and of a sports club is none', () => {
    const town = page(
      '<footer>Government Websites by CivicPlus</footer>',
      'https://www.elm.example/calendar.aspx?CID=14',
    );
    expect(leads(town)).toMatchObject([
      {
        url: 'https://www.elm.example/common/modules/iCalendar/iCalendar.aspx?feed=calendar',
        question: expect.any(String),
      },
    ]);
    const sport = page(
      '<script src="https://sidearm.example/civicplus.js"></script>',
      'https://elm.example/calendar.aspx',
    );
    expect(leads(sport)).toEqual([]);
  });

  it('is not followed without end', () => {
    const links = Array.from({ length: 500 }, (_, index) => `<a href="/c${index}.ics">c</a>`).join('');
    expect(leads(page(links))).toHaveLength(40);
  });
});
