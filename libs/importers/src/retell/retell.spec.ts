import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { retell } from './retell.js';

const SITE = 'meetinghouse.example';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const NAMES = ['Marguerite', 'Okonkwo', 'Priya', 'Llewellyn', 'Zbigniew'];
const LEAKS = [...NAMES, 'm.okonkwo@oakchurch.org', '020 8811 4477', 'oakchurch', '+44 20 8811 4477'];

function leaksIn(text: string): readonly string[] {
  return LEAKS.filter((leak) => text.toLowerCase().includes(leak.toLowerCase()));
}

const JSON_ANSWER = JSON.stringify({
  events: Array.from({ length: 12 }, (_, n) => ({
    id: 4_000 + n,
    title: 'Craft with Marguerite Okonkwo – CANCELLED',
    start_date: '2026-12-01 18:30:00',
    types: ['X', 'BE'],
    status: 'live',
    author: 'priya',
    url: 'https://www.oakchurch.org/people/marguerite-okonkwo/?key=abcdef0123456789abcdef0123',
    description: '<p>Ask Zbigniew on 020 8811 4477 or m.okonkwo@oakchurch.org. Ages 5&ndash;12, free.</p>',
    organizer: [],
    venue: { venue: 'Oakchurch Hall', zip: 'N1 2AB', wheelchair: '1' },
  })),
  next_rest_url: 'https://www.oakchurch.org/wp-json/tribe/events/v1/events?page=2',
});

const ICS_ANSWER = [
  'BEGIN:VCALENDAR',
  'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
  'X-WR-CALNAME:Oakchurch of Llewellyn',
  ...Array.from({ length: 12 }, (_, n) => [
    'BEGIN:VEVENT',
    `UID:event-${n}@oakchurch.org`,
    `DTSTART;TZID=Europe/London:2026120${(n % 9) + 1}T183000`,
    'RRULE:FREQ=WEEKLY;BYDAY=TU',
    'ORGANIZER;CN="Priya Llewellyn":mailto:m.okonkwo@oakchurch.org',
    'ATTENDEE;CN=Zbigniew:mailto:z@oakchurch.org',
    'SUMMARY:Tea with Marguerite',
    'DESCRIPTION:Call Priya on +44 20 8811 4477\\nor write to m.okonkwo@oakchurch.org',
    'BEGIN:VALARM',
    'TRIGGER:-PT15M',
    'END:VALARM',
    'END:VEVENT',
  ]).flat(),
  'END:VCALENDAR',
].join('\r\n');

const HTML_ANSWER = `<!doctype html><html><head><title>Oakchurch</title><style>.a{}</style><script>track('Priya')</script>
<script type="application/ld+json">{"@type":"Event","name":"Supper with Priya","startDate":"2026-12-01","organizer":{"name":"Zbigniew"}}</script></head>
<body><!-- built for Llewellyn --><ul class="list">${Array.from({ length: 20 }, () => '<li class="event"><b onclick="x()">Tea with Marguerite</b> <time datetime="2026-12-01">1 December</time> <a href="mailto:m.okonkwo@oakchurch.org">write</a></li>').join('')}</ul></body></html>`;

const RSS_ANSWER = `<?xml version="1.0"?><rss version="2.0" xmlns:bc="http://bibliocommons.com/rss/1.0/modules/event/"><channel>${'<item><title>Story time with Priya</title><bc:is_cancelled>true</bc:is_cancelled><bc:start_date>2026-12-01T18:30:00Z</bc:start_date><description><![CDATA[<b>Marguerite</b> reads]]></description></item>'.repeat(9)}</channel></rss>`;

describe('an answer told in other words', () => {
  it.each([
    ['JSON', JSON_ANSWER, 'json'],
    ['a calendar', ICS_ANSWER, 'ics'],
    ['a page', HTML_ANSWER, 'html'],
    ['a feed', RSS_ANSWER, 'xml'],
    ['a table', 'Event,Date,Contact\nTea with Priya,2026-12-01,m.okonkwo@oakchurch.org\n'.repeat(3), 'csv'],
  ])('%s holds nobody’s name, address or number any more', (_, answer, extension) => {
    const retold = retell(bytes(answer), null, SITE);
    expect(retold.extension).toBe(extension);
    expect(leaksIn(retold.text)).toEqual([]);
    expect(retold.text.length).toBeLessThan(answer.length + 200);
  });

  it('keeps what an importer reads: names of fields, codes, dates, states, paging', () => {
    const retold = retell(bytes(JSON_ANSWER), null, SITE).text;
    const { events, next_rest_url: next } = JSON.parse(retold) as {
      events: Record<string, unknown>[];
      next_rest_url: string;
    };
    expect(events).toHaveLength(5);
    expect(events[0]).toMatchObject({
      id: 4_000,
      start_date: '2026-12-01 18:30:00',
      types: ['X', 'BE'],
      status: 'live',
      organizer: [],
    });
    expect(events[0]?.['title']).toContain('– CANCELLED');
    expect(events[0]?.['description']).toMatch(/Ages 5&ndash;12, free\.<\/p>$/u);
    expect(next).toBe(`https://${SITE}/wp-json/tribe/events/v1/events?page=2`);
  });

  it('moves pins and postcodes, which are addresses, and keeps their shape', () => {
    const place = { lat: '54.0213', lng: -2.3567, latitude: 0, zip: 'N1 2AB', at: 'Elm Hall, MD12 7LR', geo: [1.25] };
    const point = { type: 'Point', coordinates: [-2.3567, 54.0213] };
    const retold = retell(bytes(JSON.stringify({ place, point })), null, SITE).text;
    expect(JSON.parse(retold)).toMatchObject({
      place: { lat: '54.5', lng: -2.5, latitude: 0, zip: 'Z1 2ZZ', at: expect.stringMatching(/, ZZ12 7ZZ$/u) },
      point: { coordinates: [-2.5, 54.5] },
    });
    const calendar = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nGEO:54.0213;-2.3567\r\nEND:VEVENT\r\nEND:VCALENDAR';
    expect(retell(bytes(calendar), null, SITE).text).toContain('GEO:54.5;-2.5');
  });

  it('keeps the letter of an id, in an address too', () => {
    const row = { ref: 'd-1001', id: '0fab1dec-1a2b-4fab-adec-1a2b3c4d5e6f', link: 'https://elm.example/e/d-1001' };
    expect(JSON.parse(retell(bytes(JSON.stringify(row)), null, SITE).text)).toEqual({
      ...row,
      link: `https://${SITE}/e/d-1001`,
    });
  });

  it('says what to look at: lists that were cut, and codes that might be names', () => {
    const rows = Array.from({ length: 7 }, (_, id) => ({
      id,
      access: ['level-entry', 'loop'],
      slug: 'tea-with-priya',
    }));
    const { text, look } = retell(bytes(JSON.stringify({ rows })), null, SITE);
    expect(look).toEqual([
      'The list "rows" was cut to 5 of 7: the first, the last and some between.',
      expect.stringMatching(/: level-entry → [a-z]+-[a-z]+$/u),
    ]);
    expect(text).not.toContain('level-entry');
    expect(text).not.toContain('priya');
  });

  it('keeps the rules, zones and ids of a calendar, and eight of its events', () => {
    const { text } = retell(bytes(ICS_ANSWER), null, SITE);
    expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(8);
    expect(text).toContain(`UID:event-0@${SITE}`);
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU');
    expect(text).not.toMatch(/VALARM|ATTENDEE/u);
  });

  it('keeps the marks and data of a page, and drops scripts, styles and repeats', () => {
    const { text } = retell(bytes(HTML_ANSWER), null, SITE);
    expect(text.match(/<time datetime="2026-12-01">1 December<\/time>/gu)).toHaveLength(6);
    expect(text).toContain('"@type": "Event"');
    expect(text).not.toMatch(/onclick|track\(|<style/u);
  });

  it('tells the same word in the same way, so that copies stay copies', () => {
    const { text } = retell(bytes(RSS_ANSWER), null, SITE);
    expect(new Set(text.match(/<title>[^<]*<\/title>/gu)).size).toBe(1);
  });

  it('keeps the names of zones', () => {
    const zone = 'America/New_York';
    expect(retell(bytes(JSON.stringify({ timezone: zone })), null, SITE).text).toContain(zone);
    expect(retell(bytes(`BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:${zone}\r\nEND:VCALENDAR\r\n`), null, SITE).text).toContain(
      zone,
    );
  });

  it('leaves no number to ring, however it is written', () => {
    const numbers = {
      tel: '555-867-0101',
      ask: '555-867-0101',
      cell: '+15558670101',
      contact_phone: 5558670101,
      fax: '867-0101',
    };
    const { text } = retell(
      bytes(JSON.stringify([{ ...numbers, note: 'Ring 867-0101', made: '2026-12-01' }])),
      null,
      SITE,
    );
    expect(text).not.toMatch(/867/u);
    expect(text).toContain('2026-12-01');
  });

  const told = (answer: string): string => retell(bytes(answer), null, SITE).text;

  it.each([
    ['a query', { url: 'https://oak.example/p?email=priya%40oakchurch.org&q=Priya+Okonkwo&c=priya&phone=02088114477' }],
    ['a mark and letters with accents', { url: 'https://oak.example/Zo%C3%AB-Llewellyn#priya' }],
    ['the passcode of a call', { url: 'https://zoom.us/j/123?pwd=Priya1' }],
    ['a single word of an address', { slug: 'priya', byline: 'okonkwo' }],
    ['ways to call and write', { a: 'tel:+442088114477', b: 'mailto:priya@oakchurch.org?cc=x', c: '02088114477' }],
    ['a key of the service', { access_token: 'Priya-sk_live_1', apiKey: 'llewellyn' }],
    ['the name of a field', { 'm.okonkwo@oakchurch.org': 1, '020 8811 4477': 2 }],
  ])('leaves nobody in %s', (_, answer) => {
    const text = told(JSON.stringify(answer));
    expect(leaksIn(text)).toEqual([]);
    expect(text).not.toMatch(/4477|Zo|sk_live/u);
  });

  it('moves pins that are written as one text', () => {
    const pins = { at: '54.0213,-2.3567', uri: 'geo:54.0213,-2.3567' };
    expect(JSON.parse(told(JSON.stringify(pins)))).toEqual({ at: '54.5,-2.5', uri: 'geo:54.5,-2.5' });
  });

  it('keeps numbers and dates of a query, by which pages are told', () => {
    const url = `https://${SITE}/api/events?page=2&start=2026-12-01&startms=1795564800000`;
    const next = '/api/events?page=2';
    expect(JSON.parse(told(JSON.stringify({ url, next })))).toEqual({ url, next });
    expect(leaksIn(told(JSON.stringify({ next: '/people/priya?who=Okonkwo' })))).toEqual([]);
  });

  it('leaves nobody in the attributes of pages and feeds', () => {
    const page =
      '<html><body class="post author-priya author-priya-llewellyn"><a href="tel:+442088114477">a</a><a href="/priya">b</a><i itemid="https://oak.example/priya" label="Priya">c</i></html>';
    expect(leaksIn(told(page))).toEqual([]);
    expect(told(page)).not.toContain('4477');
    const feed =
      '<rss version="2.0"><item><enclosure url="https://oak.example/priya.jpg" type="image/jpeg"/><p email="m.okonkwo@oakchurch.org" name="Priya" term="Llewellyn"/></item></rss>';
    expect(leaksIn(told(feed))).toEqual([]);
    expect(told(feed)).toContain('type="image/jpeg"');
  });

  it('leaves nobody in the parameters of a calendar', () => {
    const place =
      'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="12 Okonkwo Lane";X-TITLE="Priya’s":geo:54.0213,-2.3567';
    const text = told(
      ['BEGIN:VCALENDAR', place, 'CONFERENCE;LABEL=Priya:tel:+442088114477', 'END:VCALENDAR'].join('\r\n'),
    );
    expect(leaksIn(text)).toEqual([]);
    expect(text).not.toMatch(/4477|0213/u);
    expect(text).toContain(';VALUE=URI;');
  });

  it('keeps the headings of a table, and nobody of a first line that is none', () => {
    expect(told('Event,Contact\nTea,priya\n')).toMatch(/^Event,Contact\n/u);
    for (const first of ['Priya Okonkwo,02088114477,x\n', 'Ask Priya Okonkwo on 2088114477\n']) {
      expect(leaksIn(told(`${first}Tea,2088114477,priya\n`))).toEqual([]);
      expect(told(`${first}Tea,2088114477,priya\n`)).not.toContain('4477');
    }
  });

  it('leaves no word of a name, wherever it stands', () => {
    const name = fc.constantFrom(...NAMES);
    const around = fc.constantFrom('with %', '% & friends', '(%)', '%’s tea', 'Ask %, please', '%:', '"%"');
    fc.assert(
      fc.property(name, around, fc.constantFrom('title', 'room', 'x', 'notes'), (who, words, field) => {
        const value = words.replace('%', who);
        const json = retell(bytes(JSON.stringify([{ [field]: value }])), null, SITE).text;
        const page = retell(bytes(`<html><p>${value}</p></html>`), null, SITE).text;
        return !json.includes(who) && !page.includes(who);
      }),
    );
  });
});
