import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { libcal } from './libcal.js';

const WINDOW = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T00:00:00Z', until: '2026-12-25T00:00:00Z' };
const LIST = 'https://elmtown.libcal.com/ajax/calendar/list?c=1204&date=0000-00-00&perpage=2&page=1';

const row = (id: number, start = '2026-12-01 18:00:00') => ({
  id,
  title: `Circle ${id}`,
  startdt: start,
  enddt: null,
  all_day: false,
});
const answer = (results: readonly unknown[], total = results.length, perpage = 2) =>
  JSON.stringify({ total_results: total, perpage, status: 1, results });

function read(text: string, url: string | null = LIST, options: Record<string, unknown> = {}) {
  return libcal.extract({ text, url, contentType: null, options, zone: 'America/New_York', ...WINDOW });
}

function requests(url: string, options: Record<string, unknown> = {}) {
  return libcal.requests({ url, options, zone: 'America/New_York', ...WINDOW }).map((request) => request.url);
}

function leads(text: string | null, url: string | null = 'https://www.elm.example/events') {
  return libcal.leads?.({ url, contentType: 'text/html', text }) ?? [];
}

describe('LibCal is asked', () => {
  it('for the list of the calendar that its source names, all dates to come', () => {
    const list =
      'https://elmtown.libcal.com/ajax/calendar/list?c=1204&date=0000-00-00&perpage=48&page=1&audience=&cats=&camps=&inc=0';
    expect(requests('https://elmtown.libcal.com/', { calendar: '1204' })).toEqual([list]);
    expect(requests('https://elmtown.libcal.com/calendar?cid=1204&t=d')).toEqual([list]);
  });

  it('for all calendars where none is named', () => {
    expect(requests('https://elmtown.libcal.com/calendar/main')[0]).toContain('?c=-1&');
  });

  it('once for each campus', () => {
    const urls = requests('https://elmtown.libcal.com/', { calendar: '1204', campuses: '12, 15' });
    expect(urls.map((url) => new URL(url).searchParams.get('camps'))).toEqual(['12', '15']);
  });

  it('day by day, on the library’s own calendar, where that is all it answers', () => {
    const days = requests('https://elmtown.libcal.com/', { calendar: '1204', daily: 'true' }).map((url) =>
      new URL(url).searchParams.get('date'),
    );
    expect(days).toHaveLength(31);
    expect([days[0], days.at(-1)]).toEqual(['2026-11-24', '2026-12-24']);
  });

  it('for its RSS where that is its source', () => {
    expect(requests('https://elmtown.libcal.com/rss.php?iid=7&m=today&cid=1204')).toEqual([
      'https://elmtown.libcal.com/rss.php?m=month&iid=7&cid=1204',
    ]);
  });
});

describe('the list of a LibCal calendar', () => {
  it('is complete when it all stands on one page', () => {
    expect(read(answer([row(1), row(2)]))).toMatchObject({ complete: true, next: null });
  });

  it('goes on by the answer’s own count', () => {
    const first = read(answer([row(1), row(2)], 5));
    expect(first).toMatchObject({ complete: false, wholePage: true });
    expect(first.next).toBe(LIST.replace('page=1', 'page=2'));
    const last = read(answer([row(5)], 5), LIST.replace('page=1', 'page=3'));
    expect(last).toMatchObject({ complete: false, wholePage: true, next: null });
  });

  it('counts in the pages that the tenant gives, however many it was asked for', () => {
    const asked = LIST.replace('perpage=2', 'perpage=48').replace('page=1', 'page=3');
    expect(read(answer([row(5)], 5), asked).next).toBeNull();
  });

  it('has no whole page where one is shorter than it should be', () => {
    expect(read(answer([row(1)], 5)).wholePage).toBeUndefined();
    const none = read(answer([], 5), LIST.replace('page=1', 'page=2'));
    expect(none.next).toBeNull();
    expect(none.wholePage).toBeUndefined();
  });

  it('is not asked beyond the window', () => {
    const past = read(answer([row(1), row(2, '2027-02-01 10:00:00')], 90));
    expect(past).toMatchObject({ next: null, wholePage: true });
  });

  it.each([
    ['of all calendars', LIST.replace('c=1204', 'c=-1'), 2],
    ['of one day', LIST.replace('0000-00-00', '2026-12-01'), 2],
    ['that ends where lists were seen to be cut', LIST, 280],
  ])('%s says nothing about what is missing', (_, url, total) => {
    const found = read(answer([row(1), row(2)], total), url);
    expect([found.complete, found.wholePage]).toEqual([false, undefined]);
  });

  it('keeps its keys whatever the order of its results', () => {
    const rows = [row(1), row(2), row(3), { ...row(4), id: null }, row(1, '2026-12-08 18:00:00')];
    const keys = (list: readonly unknown[]) =>
      read(answer(list))
        .events.map(({ key }) => key)
        .sort();
    expect(keys([...rows].reverse())).toEqual(keys(rows));
    expect(new Set(keys(rows)).size).toBe(5);
  });

  it.each([
    ['a page', '<!doctype html><html><body>Just a moment</body></html>'],
    ['an empty list', '[]'],
    ['an error', '{"error":"No calendar"}'],
    ['rows of something else', '{"results":[{"id":1}]}'],
    ['a feed of news', '<rss version="2.0"><channel><item><title>x</title></item></channel></rss>'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(() => read(text)).toThrow(UnreadableInput);
    expect(libcal.recognise({ text, url: LIST, contentType: null })).toBeNull();
  });
});

describe('what leads to LibCal', () => {
  const titled = (title: string, body: string): string =>
    `<html><head><title>${title}</title></head><body>${body}</body></html>`;

  it('is a link to one of its calendars', () => {
    const page = titled('Elmtown Public Library', '<a href="https://elmtown.libcal.com/calendar?cid=1204">Events</a>');
    expect(leads(page)).toEqual([
      {
        platform: 'libcal',
        url: 'https://elmtown.libcal.com/',
        options: { calendar: '1204' },
        confidence: 0.9,
        evidence: ['link https://elmtown.libcal.com/calendar?cid=1204'],
        question: null,
      },
    ]);
  });

  it.each([
    ['<body id="calendar_1204">', '1204'],
    ['<div data-cal_id="1204">', '1204'],
    ['<script>var cal_id = "1204";</script>', '1204'],
    ['<a href="/rss.php?iid=7&amp;m=month&amp;cid=1204">RSS</a>', '1204'],
    ['<a href="webcal://events.elm.example/ical_subscribe.php?src=p&amp;cid=1204">iCal</a>', '1204'],
  ])('is %s on a host of the library’s own', (mark, calendar) => {
    const found = leads(`<html><title>Elm County Library</title>${mark}</html>`, 'https://events.elm.example/calendar');
    expect(found).toMatchObject([{ url: 'https://events.elm.example/', options: { calendar }, question: null }]);
  });

  it('asks which calendar is meant where none is named', () => {
    const [found] = leads(null, 'https://elmtown.libcal.com/calendar');
    expect(found?.options).toEqual({});
    expect(found?.question).toMatch(/public library\? Which of its calendars/u);
  });

  it('asks whether a university is meant', () => {
    const page = titled(
      'Elm University – Public Library School',
      '<a href="https://elmu.libcal.com/calendar?cid=9">x</a>',
    );
    expect(leads(page)[0]?.question).toMatch(/public library/u);
    expect(
      leads('<a href="https://elmu.libcal.com/calendar?cid=9">x</a>', 'https://lib.elm.edu/')[0]?.question,
    ).not.toBeNull();
  });

  it('is hardly one where a page only lets rooms', () => {
    const page = titled('Elm Public Library', '<a href="https://elmtown.libcal.com/reserve/rooms">Rooms</a>');
    expect(leads(page)[0]?.confidence).toBeLessThan(0.5);
  });

  it('is not the maker’s own site', () => {
    expect(
      leads('<html><a href="https://www.libcal.com/">Powered by</a><a href="https://api2.libcal.com/x">x</a></html>'),
    ).toEqual([]);
  });
});
