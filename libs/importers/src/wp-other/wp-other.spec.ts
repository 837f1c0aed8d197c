import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { wpOther } from './wp-other.js';

const window = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T00:00:00Z', until: '2026-12-25T00:00:00Z' };
const ask = { ...window, zone: 'Europe/London', options: {} };
const extract = (text: string) =>
  wpOther.extract({ ...window, url: 'https://elm.example/', contentType: null, options: {}, text });
const leads = (url: string | null, text: string | null = null) =>
  wpOther.leads?.({ url, contentType: null, text }) ?? [];
const organiser = (start: string, url: string) => ({
  title: 'Circle',
  url,
  allDay: false,
  start,
  end: start,
  className: ['eo-event'],
});
const keys = (rows: unknown) => extract(JSON.stringify(rows)).events.map(({ key }) => key);

describe('a WordPress calendar', () => {
  it.each([
    [
      'https://elm.example/wp/wp-admin/admin-ajax.php?action=eventorganiser-fullcal&category=teens',
      'https://elm.example/wp/wp-admin/admin-ajax.php?action=eventorganiser-fullcal&category=teens&start=2026-11-25&end=2026-12-25&timeformat=G%3Ai',
    ],
    ['https://elm.example/?mc-api=json', 'https://elm.example/?my-calendar-api=json&from=2026-11-25&to=2026-12-24'],
    [
      'https://elm.example/?my-calendar-api=json',
      'https://elm.example/?my-calendar-api=json&from=2026-11-25&to=2026-12-24',
    ],
  ])('at %s is asked in its own words', (url, expected) => {
    expect(wpOther.requests({ ...ask, url })).toEqual([{ url: expected, kind: 'feed' }]);
  });

  it('names events by their page, and dates of one page by their start', () => {
    const [a, b] = [
      organiser('2026-12-01T18:00:00', 'https://elm.example/a/'),
      organiser('2026-12-08T18:00:00', 'https://elm.example/a/'),
    ];
    const c = organiser('2026-12-01T18:00:00', 'https://elm.example/c/');
    const expected = [
      'https://elm.example/a/#2026-12-01T18:00:00',
      'https://elm.example/a/#2026-12-08T18:00:00',
      'https://elm.example/c/',
    ];
    expect([...keys([a, b, c])].sort()).toEqual(expected);
    expect([...keys([c, b, a])].sort()).toEqual(expected);
  });

  it('lists what lasts several days once', () => {
    const row = { occur_id: '7', occur_event_id: '3', event_title: 'x', occur_begin: '2026-12-01 10:00:00' };
    expect(keys({ '2026-12-01': [row], '2026-12-02': [row] })).toEqual(['7-3']);
  });

  it('is refused, however deep its lists go', () => {
    expect(() => extract(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toThrow(UnreadableInput);
  });

  it('may be empty', () => {
    expect(extract('[]')).toMatchObject({ complete: true, events: [] });
  });

  it.each([
    '',
    '0',
    '-1',
    '{}',
    'null',
    '[1]',
    '[{"id":1}]',
    '{"2026-12-01":[{"id":1}]}',
    'The My Calendar API is not enabled.',
    '<html></html>',
  ])('%j is none', (text) => {
    expect(() => extract(text)).toThrow(UnreadableInput);
    expect(wpOther.recognise({ url: null, contentType: null, text })).toBeNull();
  });
});

describe('a WordPress site leads to its calendar', () => {
  const plugin = (folder: string, more = '') =>
    `<html>${more}<script src="/wp-content/plugins/${folder}/js/x.js"></script></html>`;

  it('by its plugin', () => {
    expect(leads('https://elm.example/events/', plugin('event-organiser'))).toMatchObject([
      {
        url: 'https://elm.example/wp-admin/admin-ajax.php?action=eventorganiser-fullcal',
        platform: 'event-organiser',
        question: null,
      },
    ]);
    const ajax =
      '<script>var EOAjaxFront = {"adminajax":"x","ajaxurl":"https:\\/\\/elm.example\\/wp\\/wp-admin\\/admin-ajax.php"};</script>';
    expect(leads('https://elm.example/events/', plugin('event-organiser', ajax))[0]?.url).toBe(
      'https://elm.example/wp/wp-admin/admin-ajax.php?action=eventorganiser-fullcal',
    );
    expect(leads('https://oak.example/', plugin('event-organiser', ajax))[0]?.url).toContain(
      'https://oak.example/wp-admin/',
    );
    expect(leads('https://elm.example/', plugin('my-calendar'))).toMatchObject([
      { url: 'https://elm.example/?my-calendar-api=json', question: expect.any(String) },
    ]);
  });

  it('by an address, and by nothing else', () => {
    expect(
      leads('https://elm.example/wp-admin/admin-ajax.php?action=eventorganiser-fullcal&start=2026-01-01'),
    ).toMatchObject([
      { url: 'https://elm.example/wp-admin/admin-ajax.php?action=eventorganiser-fullcal', confidence: 0.9 },
    ]);
    expect(leads('https://elm.example/', plugin('events-manager'))).toEqual([]);
    expect(leads('https://elm.example/')).toEqual([]);
    expect(leads(null, plugin('event-organiser'))).toEqual([]);
  });
});
