import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UnreadableInput } from '#libs/domain';
import { tec } from './tec.js';

const window = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T06:00:00Z', until: '2026-12-09T06:00:00Z' };
const ask = { ...window, zone: 'America/Chicago', options: {} };
const API = 'https://elm.example/wp-json/tribe/events/v1/events';
const input = {
  ...window,
  url: `${API}?per_page=50`,
  contentType: 'application/json',
  options: {},
  zone: 'America/Chicago',
};
const row = (id: number, more: object = {}) => ({
  id,
  status: 'publish',
  title: `Circle ${id}`,
  url: `https://elm.example/event/circle-${id}/`,
  start_date: '2026-11-28 18:00:00',
  utc_start_date: '2026-11-29 00:00:00',
  end_date: '2026-11-28 19:00:00',
  timezone: 'America/Chicago',
  ...more,
});
const answer = (events: readonly object[], more: object = {}) =>
  JSON.stringify({ events, rest_url: API, total: events.length, total_pages: 1, ...more });
const extract = (text: string, url: string | null = input.url) => tec.extract({ ...input, url, text });
const leads = (probe: object) => tec.leads?.({ url: null, contentType: null, text: null, ...probe }) ?? [];

describe('what is asked of The Events Calendar', () => {
  it.each([
    [
      'https://elm.example/wp-json/tribe/events/v1/events?categories=3',
      'https://elm.example/wp-json/tribe/events/v1/events?categories=3&per_page=50&start_date=2026-11-25+00%3A00%3A00&end_date=2026-12-08+23%3A59%3A59',
    ],
    [
      'https://elm.example/?rest_route=%2Ftribe%2Fevents%2Fv1%2Fevents',
      'https://elm.example/?rest_route=%2Ftribe%2Fevents%2Fv1%2Fevents&per_page=50&start_date=2026-11-25+00%3A00%3A00&end_date=2026-12-08+23%3A59%3A59',
    ],
    [
      'https://elm.example/events/',
      'https://elm.example/wp-json/tribe/events/v1/events?per_page=50&start_date=2026-11-25+00%3A00%3A00&end_date=2026-12-08+23%3A59%3A59',
    ],
  ])('of %s', (url, expected) => {
    expect(tec.requests({ ...ask, url })).toEqual([{ url: expected, kind: 'feed' }]);
  });
});

describe('pages of an answer', () => {
  it('are followed on the same host, and whole each', () => {
    const page = extract(
      answer([row(1)], { total_pages: 2, next_rest_url: `${API}/?page=2`.replace('https', 'http') }),
    );
    expect(page).toMatchObject({ next: `${API}/?page=2`, complete: false, wholePage: true });
    const last = extract(answer([row(2)], { total_pages: 2 }), `${API}?page=2`);
    expect(last).toMatchObject({ next: null, complete: false, wholePage: true });
    expect(extract(answer([row(1)]))).toMatchObject({ next: null, complete: true });
    expect(extract(answer([]))).toMatchObject({ events: [], complete: true });
  });

  it('are not followed to another host, nor for ever', () => {
    const away = extract(
      answer([row(1)], { total_pages: 2, next_rest_url: 'https://oak.example/wp-json/tribe/events/v1/events/?page=2' }),
    );
    expect(away).toMatchObject({ next: null, complete: false, wholePage: false });
    expect(away.problems.map(({ code }) => code)).toEqual(['foreign-next']);
    const far = extract(answer([row(1)], { total_pages: 99, next_rest_url: `${API}?page=61` }), `${API}?page=60`);
    expect(far).toMatchObject({ next: null, wholePage: false });
  });

  it('end where they only repeat themselves', () => {
    const ghosts = Array.from({ length: 50 }, (_, index) => row(900 - index, { title: 'Yoga' }));
    const page = extract(answer(ghosts, { total_pages: 55, next_rest_url: `${API}?page=2` }));
    expect(page.events.map(({ key }) => key)).toEqual(['851']);
    expect(page).toMatchObject({ next: null, complete: false, wholePage: false });
    expect(page.problems.filter(({ code }) => code === 'duplicate')).toHaveLength(49);
  });
});

describe('events of an answer', () => {
  it('are not taken for ghosts of what nobody may see', () => {
    const twice = [row(1, { title: 'Yoga', status: 'draft' }), row(2, { title: 'Yoga' })];
    expect(extract(answer(twice)).events.map(({ key }) => key)).toEqual(['2']);
    const unlisted = [row(1, { title: 'Yoga', hide_from_listings: true }), row(2, { title: 'Yoga' })];
    expect(extract(answer(unlisted)).events.map(({ key }) => key)).toEqual(['2']);
  });

  it('are told apart the same way in any order', () => {
    const rows = [
      row(5),
      row(3, { title: 'Yoga' }),
      row(4, { title: 'Yoga' }),
      row(6, { venue: { id: 1, venue: 'Oak' } }),
    ];
    const expected = new Set(extract(answer(rows)).events.map(({ key, title }) => `${key} ${title}`));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
        expect(new Set(extract(answer(order)).events.map(({ key, title }) => `${key} ${title}`))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('have pages that say more, the soonest first, for a fortnight', () => {
    const rows = [
      row(1, { utc_start_date: '2026-12-05 00:00:00' }),
      row(2),
      row(3, { utc_start_date: '2026-12-20 00:00:00' }),
      row(10_000_004),
      row(5, { url: 'https://oak.example/event/x/' }),
      row(6, { title: 'CANCELLED: Circle' }),
    ];
    expect(extract(answer(rows)).details).toEqual([
      { url: 'https://elm.example/event/circle-2/', kind: 'page', optional: true },
      { url: 'https://elm.example/event/circle-1/', kind: 'page', optional: true },
    ]);
  });

  it('without any zone of their own keep their clock', () => {
    const at = (timezone: string, zone: string | null) =>
      tec.extract({ ...input, zone, text: answer([row(1, { timezone })]) }).events[0]?.start;
    expect(at('UTC+0', 'America/Chicago')).toEqual({ kind: 'floating', local: '2026-11-28T18:00:00' });
    expect(at('UTC+5.5', 'Asia/Kolkata')).toMatchObject({ kind: 'floating' });
    expect(at('UTC+1', null)).toEqual({ kind: 'zoned', local: '2026-11-28T18:00:00', tzid: 'UTC+1' });
    expect(at('Europe/Paris', 'America/Chicago')).toMatchObject({ kind: 'zoned', tzid: 'Europe/Paris' });
  });

  it('are many thousands in one answer without trouble', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => row(index + 1, { venue: { venue: 'Elm Hall' } }));
    expect(extract(answer(many)).events).toHaveLength(20_000);
  });
});

describe('bytes of another kind', () => {
  it.each(['', '[]', '{}', 'null', '{"events": 3}', 'BEGIN:VCALENDAR', '{"events":['])('%j are refused', (text) => {
    expect(() => extract(text)).toThrow(UnreadableInput);
    expect(tec.recognise({ url: null, contentType: null, text })).toBeNull();
  });

  it('among them WordPress’s own errors and its index', () => {
    const error = '{"code":"rest_no_route","message":"No route was found.","data":{"status":404}}';
    expect(() => extract(error)).toThrow(UnreadableInput);
    const index = '{"name":"Elm","namespaces":["wp/v2","tribe/events/v1"],"routes":{}}';
    expect(tec.recognise({ url: null, contentType: null, text: index })).toBeNull();
  });

  it('a page gives nothing where it does not say what it is about', () => {
    const event =
      '<script type="application/ld+json">{"@type":"Event","name":"x","startDate":"2026-11-28T18:00"}</script>';
    const read = (body: string, head = event) =>
      extract(`<html><head>${head}</head><body class="${body}"></body></html>`, 'https://elm.example/event/x/');
    expect(read('page').events).toEqual([]);
    expect(read('postid-7').events.map(({ key }) => key)).toEqual(['7']);
    expect(read('postid-7', event + event.replace('"x"', '"y"')).events).toEqual([]);
    expect(read('postid-7', `${event}<link rel="shortlink" href="https://elm.example/?p=8">`).events).toEqual([]);
  });
});

describe('a bot check that answers with 200', () => {
  const check = '<!doctype html><html><head><title>One moment</title></head><body>Checking your browser</body></html>';

  it('is refused where a page of the answer should be, so that what it would have held is not missing', () => {
    expect(() => extract(check, `${API}/?page=2`)).toThrow(UnreadableInput);
    expect(() => extract(check, 'https://elm.example/?rest_route=%2Ftribe%2Fevents%2Fv1%2Fevents')).toThrow(
      UnreadableInput,
    );
  });

  it('says nothing whole in the place of an event’s page', () => {
    expect(extract(check, 'https://elm.example/event/circle-1/')).toMatchObject({ complete: false, wholePage: false });
  });
});

describe('a site leads to its calendar', () => {
  it('by its headers, its page, or an address', () => {
    const url = 'https://elm.example/club/';
    const plugin = '<script src="/wp-content/plugins/the-events-calendar/a.js"></script>';
    const root = '<link rel="https://api.w.org/" href="https://elm.example/club/wp-json/">';
    const found = [
      { url, headers: new Map([['x-tec-api-root', 'https://elm.example/club/wp-json/tribe/events/v1/']]) },
      { url, text: `<html>${root}${plugin}</html>` },
      { url, text: '<html><link rel="alternate" href="https://elm.example/club/wp-json/tribe/events/v1/"></html>' },
      { url: 'https://elm.example/club/wp-json/tribe/events/v1/events/?page=3' },
    ].map((probe) => leads(probe)[0]);
    expect(found.map((lead) => lead?.url)).toEqual(
      Array.from({ length: 4 }, () => 'https://elm.example/club/wp-json/tribe/events/v1/events'),
    );
    expect(found.every((lead) => lead !== undefined && lead.confidence >= 0.85 && lead.question === null)).toBe(true);
  });

  it('but hardly by styles that were left behind', () => {
    const left = leads({ url: 'https://elm.example/', text: '<html><body class="tribe-events">Hello</body></html>' });
    expect(left).toMatchObject([{ confidence: 0.15, question: expect.any(String) }]);
    expect(leads({ url: 'https://elm.example/', text: '<html><body>Hello</body></html>' })).toEqual([]);
  });
});
