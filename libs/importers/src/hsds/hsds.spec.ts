import { describe, expect, it } from '@jest/globals';
import { type Extraction, UnreadableInput } from '#libs/domain';
import { hsds } from './hsds.js';
import { readOpeningHours } from './opening-hours.js';
import { scheduleOf } from './schedule.js';

const NOW = { now: '2026-11-24T00:00:00Z', from: '2026-11-24T00:00:00Z', until: '2026-12-24T00:00:00Z' };
const LIST = 'https://directory.example/services';
const WEEKLY = { freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', closes_at: '12:00' };

function read(answer: unknown, url: string | null = LIST, zone: string | null = 'Europe/London'): Extraction {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return hsds.extract({ text, url, contentType: null, options: {}, zone, ...NOW });
}

function service(fields: Record<string, unknown>): Record<string, unknown> {
  return { id: '1', name: 'Lunch club', schedules: [WEEKLY], ...fields };
}

describe('a schedule', () => {
  it.each([
    [{ freq: 'WEEKLY', byday: 'MO,WE' }, 'FREQ=WEEKLY;BYDAY=MO,WE'],
    [{ freq: 'weekly', byday: ['tu'] }, 'FREQ=WEEKLY;BYDAY=TU'],
    [{ freq: 'MONTHLY', byday: '1TH,3TH' }, 'FREQ=MONTHLY;BYDAY=1TH,3TH'],
    [{ freq: 'MONTHLY', byday: '-1FR' }, 'FREQ=MONTHLY;BYDAY=-1FR'],
    [{ freq: 'MONTHLY', bymonthday: '15' }, 'FREQ=MONTHLY;BYMONTHDAY=15'],
    [{ freq: 'WEEKLY', byday: 'MO', interval: 2 }, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
    [{ freq: 'WEEKLY', byday: 'MO', until: '2026-12-31' }, 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231T235959'],
    [{ freq: 'WEEKLY', byday: 'MO', valid_to: '2026-12-31' }, 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231T235959'],
    [{ freq: 'MONTHLY', byday: 'TH' }, null],
    [{ freq: 'WEEKLY' }, null],
    [{ freq: 'WEEKLY', byday: 'XX' }, null],
    [{ freq: 'YEARLY', byday: 'MO' }, null],
    [{}, null],
  ])('%j is %j', (row, rule) => {
    const when = scheduleOf(row, { now: NOW.now, sourceZone: 'Europe/London' });
    expect(when?.recurrence?.rrules[0] ?? null).toBe(rule);
  });

  it('has a first date only where one is stated', () => {
    const at = (row: Record<string, unknown>) =>
      scheduleOf({ ...WEEKLY, ...row }, { now: NOW.now, sourceZone: 'Europe/London' })?.start;
    expect(at({})).toBeNull();
    expect(at({ dtstart: '2026-11-16' })).toEqual({ kind: 'floating', local: '2026-11-16T10:00:00' });
    expect(at({ valid_from: '2026-12-01' })).toEqual({ kind: 'floating', local: '2026-12-07T10:00:00' });
    expect(at({ valid_from: '2020-01-01' })).toBeNull();
  });

  it('counts hours from UTC only where the source has no zone', () => {
    const zone = (sourceZone: string | null) =>
      scheduleOf({ ...WEEKLY, timezone: -5 }, { now: NOW.now, sourceZone })?.recurrence?.clock?.tzid;
    expect([zone('America/New_York'), zone(null)]).toEqual([null, 'UTC-05:00']);
  });
});

describe('opening hours in words', () => {
  it.each([
    ['Fr 13:30-14:45', [[['FR'], '13:30:00', '14:45:00']]],
    [
      'Mo-We,Fr 09:00-17:00; Sa 10:00-12:00',
      [
        [['MO', 'TU', 'WE', 'FR'], '09:00:00', '17:00:00'],
        [['SA'], '10:00:00', '12:00:00'],
      ],
    ],
    ['Monday: 9.00 - 10.00', [[['MO'], '09:00:00', '10:00:00']]],
    ['Mo 09:00-12:00, 13:00-17:00', null],
    ['Mornings, ring first', null],
    ['Mo 09:00', null],
    ['Mo 09:00-10:00; and some evenings', null],
    ['', null],
  ])('%j', (text, hours) => {
    expect(readOpeningHours(text)?.map(({ days, opens, closes }) => [days, opens, closes]) ?? null).toEqual(hours);
  });

  it('are read in linear time', () => {
    const before = performance.now();
    for (const unit of ['Mo ', ' ', ':', ';', 'Mo-', '09:00-']) readOpeningHours(unit.repeat(50_000));
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe('a list of services', () => {
  it('is a page of several, or whole', () => {
    const page = { page_number: 1, total_pages: 3, contents: [service({})] };
    expect(read(page, `${LIST}?page=1&per_page=1`)).toMatchObject({
      complete: false,
      wholePage: true,
      next: `${LIST}?page=2&per_page=1`,
    });
    expect(read({ ...page, page_number: 3 }, `${LIST}?page=3`).next).toBeNull();
    expect(read({ ...page, total_pages: 1 })).toMatchObject({ complete: true, next: null });
    expect(read([service({})])).toMatchObject({ complete: true });
    expect(read({ number: 0, totalPages: 2, content: [service({})] }).next).toBe(`${LIST}?page=1`);
    expect(read([])).toMatchObject({ complete: false, events: [] });
  });

  it('has a key for each schedule, in any order', () => {
    const schedules = [WEEKLY, { ...WEEKLY, id: 's2', byday: 'FR' }];
    const keys = (list: readonly unknown[]) =>
      read([service({ schedules: list })])
        .events.map(({ key }) => key)
        .sort();
    expect(keys(schedules)).toEqual(['1#FREQ=WEEKLY;BYDAY=MO 10:00:00', '1#s2']);
    expect(keys([...schedules].reverse())).toEqual(keys(schedules));
    expect(keys([WEEKLY])).toEqual(['1']);
  });

  it('asks for the pages of services that leave their schedules out', () => {
    const bare = { id: 'b', name: 'Choir', locations: [] };
    expect(read([bare], `${LIST}?page=1`).details).toEqual([{ url: `${LIST}/b`, kind: 'feed', optional: true }]);
    expect(read(service({}), `${LIST}/1`)).toMatchObject({ complete: false, events: [{ key: '1' }] });
    expect(read([service({ schedules: [] })]).details).toBeUndefined();
  });

  it.each([
    ['a page', '<!doctype html><title>Directory</title>'],
    ['organisations', '[{"id":"1","name":"Elm Care"}]'],
    ['a list of no rows', '[["Chess"],"x",1]'],
    ['an error', '{"error":"nope"}'],
    ['an empty list of something', '{"items":[]}'],
  ])('is not %s', (_, text) => {
    expect(() => read(text)).toThrow(UnreadableInput);
  });

  it('is asked for at its services', () => {
    const ask = (url: string) => hsds.requests({ url, options: {}, zone: 'UTC', ...NOW }).map((request) => request.url);
    expect(ask('https://directory.example/api/v1')).toEqual(['https://directory.example/api/v1/services']);
    expect(ask(`${LIST}?taxonomy=1`)).toEqual([`${LIST}?taxonomy=1`]);
    expect(ask('https://directory.example/data.json')).toEqual(['https://directory.example/data.json']);
  });

  it('is known by its bytes', () => {
    const text = JSON.stringify([service({ organization: { name: 'x' } })]);
    const leads = hsds.leads?.({ url: `${LIST}?page=4&per_page=2`, text, contentType: null }) ?? [];
    expect(leads.map((lead) => lead.url)).toEqual([`${LIST}?per_page=2`]);
    expect(hsds.leads?.({ url: LIST, text: '[{"name":"x"}]', contentType: null })).toEqual([]);
  });
});

describe('what a service says', () => {
  it('holds nobody’s name, number or address of mail', () => {
    const contacts = [{ name: 'Sam Nobody', email: 'sam@elm.example', phones: [{ number: '01632 960123' }] }];
    const text = JSON.stringify(
      read([service({ contacts, email: 'sam@elm.example', phones: contacts[0]?.phones })]).events,
    );
    expect(text).not.toMatch(/Nobody|@|01632/u);
  });

  it('hides where a masked place is', () => {
    const masked = {
      name: 'Pat’s house',
      address_1: '9 Quiet Close',
      city: 'Elmtown',
      postal_code: 'NG7 3CD',
      mask_exact_address: true,
    };
    const geometry = { coordinates: [-1.17123, 52.95123] };
    expect(read([service({ locations: [{ ...masked, geometry }] })]).events[0]?.place).toEqual({
      text: null,
      name: null,
      address: { street: null, locality: 'Elmtown', region: null, postalCode: 'NG7', country: null },
      geo: { lat: 52.95, lon: -1.17, precision: 'approximate' },
    });
  });

  it.each([
    [
      { cost_options: [{ amount: 2, currency: 'gbp' }, { amount: 5 }] },
      { kind: 'fixed', min: 2, max: 5, currency: 'GBP' },
    ],
    [{ cost_options: [{ amount: 0 }] }, { kind: 'free', min: 0, max: 0 }],
    [{ free: true }, { kind: 'free' }],
    [{ fees_description: 'By donation' }, { kind: 'donation' }],
  ])('of its cost: %j', (fields, cost) => {
    expect(read([service(fields)]).events[0]?.cost).toMatchObject(cost);
  });

  it('of its cost is nothing where it says nothing', () => {
    expect(read([service({})]).events[0]?.cost).toBeNull();
  });

  it('of ages is a rule, and a child’s months are no age', () => {
    const claims = (fields: Record<string, unknown>) =>
      read([service(fields)]).events[0]?.claims.map(({ value }) => value);
    expect(claims({ minimum_age: 18 })).toEqual([{ min: 18, enforced: true }]);
    expect(claims({ minimum_age: 0, maximum_age: 216 })).toEqual([]);
    expect(claims({ min_age: 0, max_age: 5 })).toEqual([]);
    expect(read([service({ min_age: 0, max_age: 5 })]).events[0]?.audience).toMatchObject({
      maxAge: 5,
      enforced: false,
    });
  });
});
