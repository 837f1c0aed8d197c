import { describe, expect, it } from '@jest/globals';
import { detect, IMPORTERS } from './registry.js';

const EVENT = '<script type="application/ld+json">{"@type":"Event","name":"x","startDate":"2026-06-09"}</script>';

function first(text: string, url: string | null = null, contentType: string | null = null): string | null {
  return detect({ text, url, contentType })[0]?.importer.key ?? null;
}

describe('what some bytes are', () => {
  it.each([
    ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', 'ics'],
    ['a page with events', `<!doctype html><html><head>${EVENT}</head></html>`, 'jsonld'],
    [
      'a page with microdata',
      '<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">x</b></div>',
      'jsonld',
    ],
    [
      'a calendar whose description holds a page',
      `BEGIN:VCALENDAR\r\nX-WR-CALDESC:<html>${EVENT}</html>\r\nEND:VCALENDAR\r\n`,
      'ics',
    ],
    [
      'an answer of The Events Calendar',
      '{"events":[],"rest_url":"https:\\/\\/elm.example\\/wp-json\\/tribe\\/events\\/v1\\/events\\/","total":0}',
      'tec',
    ],
    [
      'a calendar page of Squarespace',
      '{"website":{},"collection":{"typeName":"events"},"upcoming":[]}',
      'squarespace',
    ],
    [
      'an events page of Wix, though it has event data for search engines too',
      `<html><head>${EVENT}</head><script id="wix-warmup-data">[{"scheduling":{"config":{}}}]</script></html>`,
      'wix',
    ],
    ['a Tockify calendar', '{"events":[{"calid":"c","eid":{"uid":"1"},"when":{}}]}', 'tockify'],
    ['a Trumba calendar', '[{"eventID":1,"startDateTime":"2026-06-09T18:00:00"}]', 'trumba'],
    ['a Localist calendar', '{"events":[{"event":{"id":1,"event_instances":[]}}],"page":{}}', 'localist'],
    ['an Event Organiser calendar', '[{"title":"x","allDay":false,"className":["eo-event"]}]', 'wp-other'],
    ['a My Calendar answer', '{"2026-06-09":[{"occur_id":"1","event_title":"x"}]}', 'wp-other'],
    [
      'the outbox of a Mobilizon group',
      '{"@context":"https://www.w3.org/ns/activitystreams","type":"OrderedCollectionPage","partOf":"https://elm.example/@a/outbox","x":"joinmobilizon.org"}',
      'mobilizon',
    ],
    ['a Gancio answer', '[{"id":1,"start_datetime":1,"place":{}}]', 'gancio'],
    ['a spreadsheet', 'Event,Date,Venue\nSlow walk,2026-06-09,Elm Park\n', 'csv'],
    ['a table of people', 'Name,Phone\nSam,01632 960123\n', null],
    ['an empty list of anything', '[]', null],
    ['JSON of any kind', '[{"name":"x","day":1}]', null],
    ['a list of meetings', '[{"name":"x","slug":"x","day":1,"types":["O"]}]', 'tsml'],
    ['an answer of a BMLT server', '[{"id_bigint":"1","weekday_tinyint":"2","formats":"O"}]', 'bmlt'],
    [
      'a church’s calendar',
      '[{"identifier":"a","datetime_start":"2026-12-01 10:00:00","signup_options":[]}]',
      'churchsuite',
    ],
    [
      'a page of open data',
      '{"items":[],"next":"https://clubs.example/","license":"https://x.example/"}',
      'openactive',
    ],
    ['a directory of services', '[{"id":"1","name":"x","organization":{},"schedules":[]}]', 'hsds'],
    ['words', 'We meet on Tuesdays.', null],
    ['nothing', '', null],
    [
      'a feed whose items say when they are',
      '<?xml version="1.0"?><rss version="2.0" xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel><item><title>x</title><ev:startdate>2026-06-09</ev:startdate></item></channel></rss>',
      'jsonld',
    ],
    ['a news feed', '<?xml version="1.0"?><rss version="2.0"></rss>', null],
    [
      'a LibraryCalendar feed',
      '[{"uuid":"a","type":"lc_event","title":"x","start_date":"2026-06-09 10:00:00"}]',
      'librarycalendar',
    ],
    [
      'the list of a LibCal calendar',
      '{"total_results":1,"perpage":48,"results":[{"id":1,"startdt":"2026-06-09 10:00:00","enddt":"","all_day":false}]}',
      'libcal',
    ],
    [
      'the RSS of a LibCal calendar',
      '<rss version="2.0" xmlns:libcal="https://www.springshare.com/libcal/"><channel></channel></rss>',
      'libcal',
    ],
    ['the calendar of a LibCal calendar', 'BEGIN:VCALENDAR\r\nPRODID:-//Springshare//LibCal//EN\r\n', 'ics'],
    [
      'the list of a Communico calendar',
      '[{"id":"1","recurring_id":null,"event_start":"2026-06-09 10:00:00","private_event":"0","agesArray":[]}]',
      'communico',
    ],
    [
      'the RSS of BiblioCommons',
      '<rss xmlns:bc="http://bibliocommons.com/rss/1.0/modules/event/" version="2.0"><channel></channel></rss>',
      'bibliocommons',
    ],
    [
      'the RSS of an Assabet calendar',
      '<rss version="2.0"><channel><link>https://elm.assabetinteractive.com/calendar/</link></channel></rss>',
      'assabet',
    ],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', null],
  ])('%s', (_, text, key) => {
    expect(first(text)).toBe(key);
  });

  it.each([
    ['a login page where a calendar was', '<!doctype html><html><body><form action="/login"></form></body></html>'],
    [
      'a page with the styles of a calendar plugin that is gone',
      '<html><body class="tribe-events"><p>Hello</p></body></html>',
    ],
    ['a page that names an event only in words', '<html><body><h1>Event</h1><p>9 June, 6pm</p></body></html>'],
  ])('%s is readable and nearly unknown', (_, text) => {
    expect(detect({ text, url: null, contentType: 'text/html' })[0]?.detection.confidence).toBeLessThanOrEqual(0.1);
  });

  it('is told best first', () => {
    const found = detect({ text: `<html>${EVENT}</html>`, url: null, contentType: 'text/html' }).map(
      ({ detection }) => detection.confidence,
    );
    expect(found).toEqual([...found].sort((a, b) => b - a));
  });

  it('is never told twice by one importer', () => {
    const keys = IMPORTERS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
