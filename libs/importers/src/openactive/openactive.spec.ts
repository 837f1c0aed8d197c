import { describe, expect, it } from '@jest/globals';
import { type Extraction, UnreadableInput } from '#libs/domain';
import { detect } from '../registry.js';
import { openactive } from './openactive.js';

const NOW = { now: '2026-11-24T00:00:00Z', from: '2026-11-24T00:00:00Z', until: '2026-12-24T00:00:00Z' };
const FEED = 'https://clubs.example/rpde/sessions';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

function page(data: readonly unknown[], next = `${FEED}?afterId=1`): string {
  const items = data.map((one, at) => ({ state: 'updated', kind: 'Event', id: `e${at}`, modified: at, data: one }));
  return JSON.stringify({ items, next, license: LICENCE });
}

function read(text: string, url: string | null = FEED): Extraction {
  return openactive.extract({ text, url, contentType: null, options: {}, ...NOW });
}

const EVENT = { '@type': 'Event', name: 'Walk', startDate: '2026-12-01T10:00:00Z' };

function claims(fields: Record<string, unknown>): readonly string[] {
  const [event] = read(page([{ ...EVENT, ...fields }])).events;
  return (event?.claims ?? []).map(
    ({ attribute, value, code }) => `${code?.code}: ${attribute}=${JSON.stringify(value)}`,
  );
}

describe('a page of a feed', () => {
  it('is one of several, and names the next', () => {
    expect(read(page([EVENT]))).toMatchObject({ complete: false, wholePage: true, next: `${FEED}?afterId=1` });
  });

  it('is the last when it is empty or points at itself', () => {
    expect(read(page([])).next).toBeNull();
    expect(read(page([EVENT]), `${FEED}?afterId=1`).next).toBeNull();
  });

  it('is never followed to another host, and then is not known to be whole', () => {
    const read1 = read(page([EVENT], 'https://elsewhere.example/rpde?afterId=1'));
    expect(read1).toMatchObject({ next: null, wholePage: false, problems: [{ code: 'foreign-next' }] });
  });

  it('counts what it says is deleted, and lists none of it', () => {
    const items = [
      { state: 'updated', kind: 'Event', id: 'a', modified: 1, data: EVENT },
      { state: 'deleted', kind: 'Event', id: 'a', modified: 2 },
    ];
    for (const given of [items, [...items].reverse()]) {
      expect(read(JSON.stringify({ items: given, next: FEED, license: LICENCE }))).toMatchObject({
        events: [],
        problems: [{ code: 'deleted', message: expect.stringContaining('1 item') }, { code: 'empty' }],
      });
    }
  });

  it('is known before it is taken for a page with marked-up events', () => {
    expect(detect({ text: page([EVENT]), url: FEED, contentType: 'application/json' })[0]?.importer.key).toBe(
      'openactive',
    );
  });

  it.each([
    ['a web page', '<!doctype html><title>Clubs</title>'],
    ['a list', '[]'],
    ['an error', '{"error":"gone"}'],
    ['items without a next page', '{"items":[]}'],
  ])('is not %s', (_, text) => {
    expect(() => read(text)).toThrow(UnreadableInput);
  });
});

describe('what a session says of itself', () => {
  it.each([
    [
      { genderRestriction: 'https://openactive.io/FemaleOnly' },
      ['genderRestriction=FemaleOnly: identity.relation="closed_to:women"'],
    ],
    [{ genderRestriction: 'oa:MaleOnly' }, ['genderRestriction=MaleOnly: identity.relation="closed_to:men"']],
    [{ genderRestriction: 'https://openactive.io/NoRestriction' }, []],
    [{ ageRestriction: { minValue: 18 } }, ['ageRestriction=18-: access.age={"min":18,"enforced":true}']],
    [{ ageRange: { minValue: 18 } }, []],
    [{ level: ['Beginner'] }, ['level=Beginner: social.newcomers="yes"']],
    [{ level: ['Advanced'] }, []],
    [{ maximumAttendeeCapacity: 12 }, ['maximumAttendeeCapacity=12: social.group-size={"max":12}']],
    [
      { offers: [{ price: 2, advanceBooking: 'https://openactive.io/Required' }] },
      ['advanceBooking=Required: social.registration="required"'],
    ],
    [{ offers: [{ advanceBooking: 'Required' }, { advanceBooking: 'Optional' }] }, []],
  ])('%j', (fields, said) => {
    expect(claims(fields)).toEqual(said);
  });

  it('never makes a group of people out of support for them, nor access that one could rely on', () => {
    const [event] = read(page([{ ...EVENT, accessibilitySupport: [{ prefLabel: 'Physical impairment' }] }])).events;
    expect(event?.claims).toMatchObject([{ attribute: 'identity.relation', value: 'about:mobility', confidence: 0.5 }]);
    expect(event?.categories).toEqual(['Physical impairment']);
  });

  it('holds nobody’s name', () => {
    const person = { '@type': 'Person', name: 'Jo Nobody' };
    const text = JSON.stringify(
      read(page([{ ...EVENT, organizer: person, leader: [person], contributor: person }])).events,
    );
    expect(text).not.toContain('Nobody');
  });
});

describe('its dates', () => {
  it('are those that it lists, a cancelled one too, in any order', () => {
    const subEvent = [
      { startDate: '2026-12-08T10:00:00Z', eventStatus: 'https://schema.org/EventCancelled' },
      { startDate: '2026-12-01T10:00:00Z' },
    ];
    const [event] = read(page([{ name: 'x', subEvent }])).events;
    const [other] = read(page([{ name: 'x', subEvent: [...subEvent].reverse() }])).events;
    expect(event?.start).toEqual({ kind: 'instant', instant: '2026-12-01T10:00:00Z' });
    expect(event?.overrides).toMatchObject([
      { recurrenceId: { instant: '2026-12-08T10:00:00Z' }, status: 'cancelled' },
    ]);
    expect(other).toEqual(event);
  });

  it('keep a cancellation where there is one date only', () => {
    const subEvent = [{ startDate: '2026-12-08T10:00:00Z', eventStatus: 'https://schema.org/EventCancelled' }];
    const [event] = read(page([{ name: 'x', subEvent }])).events;
    expect(event?.overrides).toMatchObject([{ status: 'cancelled' }]);
  });

  it('keep a postponement, too', () => {
    const subEvent = [{ startDate: '2026-12-08T10:00:00Z', eventStatus: 'https://schema.org/EventPostponed' }];
    expect(read(page([{ name: 'x', subEvent }])).events[0]?.overrides).toMatchObject([{ status: 'postponed' }]);
  });

  it('are its schedule’s where all that it lists are over', () => {
    const eventSchedule = [{ repeatFrequency: 'P1W', byDay: ['schema:Monday'], startTime: '09:00' }];
    const [event] = read(
      page([{ name: 'x', subEvent: [{ startDate: '2020-01-01T10:00:00Z' }], eventSchedule }]),
    ).events;
    expect(event).toMatchObject({
      start: null,
      recurrence: { rrules: ['FREQ=WEEKLY;BYDAY=MO'], clock: { time: '09:00:00' } },
    });
  });
});

describe('what points to a feed', () => {
  const leads = (url: string | null, text: string | null) =>
    (openactive.leads?.({ url, text, contentType: null }) ?? []).map((lead) => lead.url);

  it('is any page of it', () => {
    expect(leads(`${FEED}?afterTimestamp=1&afterId=2&limit=5&site=3`, page([EVENT]))).toEqual([`${FEED}?site=3`]);
    expect(leads(FEED, null)).toEqual([]);
  });

  it('is a dataset site, of feeds whose items say what they are', () => {
    const dataset = {
      '@type': 'Dataset',
      distribution: [
        { contentUrl: 'https://clubs.example/rpde/series', additionalType: 'https://openactive.io/SessionSeries' },
        { contentUrl: 'https://clubs.example/rpde/dates', additionalType: 'https://openactive.io/ScheduledSession' },
        { contentUrl: 'https://clubs.example/rpde/courts', additionalType: 'https://openactive.io/FacilityUse' },
      ],
    };
    const html = `<!doctype html><script type="application/ld+json">${JSON.stringify(dataset)}</script>`;
    expect(leads('https://data.example/', html)).toEqual(['https://clubs.example/rpde/series']);
  });
});
