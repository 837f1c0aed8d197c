import { describe, expect, it } from '@jest/globals';
import { afterStep, beforeSending } from './after-step.js';
import { calendarDay } from './calendar-day.js';
import { clockTime } from './clock-time.js';
import { answersToKeep, eventDocument } from './event-document.js';
import { EVENT_STEPS } from './event-steps.js';
import { onlyEventFields } from './only-event-fields.js';
import { validateAnswers } from './validate-answers.js';
import { webAddress } from './web-address.js';

const TODAY = '2026-06-08';
const WHOLE = {
  title: 'Mending circle',
  summary: 'We mend.',
  day: '2026-06-12',
  start: '18:30',
  mode: 'in-person',
  venueName: 'The hall',
  organisation: 'Thread and Thimble',
  email: 'info@thread.example',
  support: 'no',
};
const problems = (more: Readonly<Record<string, string>>) =>
  validateAnswers({ ...WHOLE, ...more }, EVENT_STEPS, TODAY).map(({ field }) => field);

describe('the answers of an organiser', () => {
  it('are right with the eight that are needed and a place', () => {
    expect(problems({})).toEqual([]);
  });

  it('are asked for where they are needed, in the order of the questions', () => {
    expect(validateAnswers({}, EVENT_STEPS, TODAY).map(({ field }) => field)).toEqual([
      'title',
      'summary',
      'day',
      'start',
      'mode',
      'organisation',
      'email',
      'support',
    ]);
  });

  it.each([
    ['a day that no calendar has', { day: '2026-02-30' }, ['day']],
    ['a day in words', { day: 'next Friday' }, ['day']],
    ['a day that is over', { day: '2026-06-01' }, ['day']],
    ['yesterday, for those further west', { day: '2026-06-07' }, []],
    ['a first day long ago of something that goes on', { day: '2019-01-07', repeats: 'weekly' }, []],
    ['a series that is over', { day: '2026-01-07', repeats: 'weekly', until: '2026-03-01' }, ['day']],
    ['a slip in the year', { day: '2036-06-12' }, ['day']],
    ['a time that no clock shows', { start: '25:00' }, ['start']],
    ['a time as people say it', { start: '6.30 pm', end: '8pm' }, []],
    ['an end before the start', { end: '17:00' }, ['end']],
    ['an evening past midnight, said so', { end: '00:30', nextDay: 'on' }, []],
    ['a last day before the first', { repeats: 'weekly', until: '2026-06-01' }, ['until']],
    ['a last day without a rhythm', { until: '2026-07-01' }, ['repeats']],
    ['no place', { venueName: '' }, ['venueName']],
    ['an address alone', { venueName: '', address: '1 Hill' }, []],
    ['a private place', { venueName: '', private: 'on' }, []],
    ['online without a link', { mode: 'online', venueName: '' }, ['onlineUrl']],
    ['both without a link', { mode: 'hybrid' }, ['onlineUrl']],
    ['a link that is none', { mode: 'online', onlineUrl: 'ask me' }, ['onlineUrl']],
    ['a set amount without one', { cost: 'fixed' }, ['amount']],
    ['an amount in words', { cost: 'fixed', amount: 'a fiver' }, ['amount']],
    ['an amount', { cost: 'fixed', amount: '£2.50' }, []],
    ['an answer that was not offered', { noise: 'deafening' }, ['noise']],
    ['no email address', { email: 'info@thread' }, ['email']],
    ['two email addresses', { email: 'a@b.example, c@d.example' }, ['email']],
    ['a title without end', { title: 'x'.repeat(501) }, ['title']],
  ])('%s', (_, more, fields) => {
    expect(problems(more)).toEqual(fields);
  });

  it('take no long time, however odd', () => {
    const odd = { email: `${'a.'.repeat(60_000)}@`, website: 'a'.repeat(100_000), amount: '1'.repeat(100_000) };
    const start = performance.now();
    problems({ ...odd, cost: 'fixed', start: '1'.repeat(100_000) });
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('the page after a page', () => {
  it.each([
    ['the next one', { step: '1' }, { email: '' }, { show: 2, errors: [] }],
    ['the one asked for', { step: '3', back: '2' }, { title: '' }, { show: 2, errors: [] }],
    ['the one to change', { change: '4' }, {}, { show: 4, errors: [] }],
    ['the check, once nothing is missing', { step: '2' }, {}, { show: 'check' }],
    ['the check, from all on one page', { step: 'all' }, {}, { show: 'check' }],
    ['an earlier one that lacks something', { step: '5' }, { mode: '' }, { show: 2 }],
    ['the same one, when something is wrong', { step: '1' }, { start: 'noon' }, { show: 1 }],
    ['the first one, for nonsense', { step: '9' }, { title: '' }, { show: 1 }],
  ])('is %s', (_, sent, more, shown) => {
    const values = onlyEventFields({ ...WHOLE, ...more });
    expect(afterStep(sent, values, TODAY)).toMatchObject(shown);
  });

  it('is never sending, while something is missing', () => {
    expect(beforeSending(onlyEventFields({ ...WHOLE, support: '' }), TODAY)).toMatchObject({ show: 5 });
  });
});

describe('what is kept of the answers', () => {
  it('has one spelling, and neither the contact nor fields of anybody else', () => {
    const values = onlyEventFields({
      ...WHOLE,
      start: '6.30 pm',
      website: 'thread.example',
      noise: 'unsure',
      _csrf: 't',
      state: 'approved',
    });
    const kept = answersToKeep(values);
    expect(kept).toEqual({
      title: 'Mending circle',
      summary: 'We mend.',
      day: '2026-06-12',
      start: '18:30',
      mode: 'in-person',
      venueName: 'The hall',
      organisation: 'Thread and Thimble',
      website: 'https://thread.example/',
      noise: 'unsure',
      support: 'no',
    });
    const { answers } = eventDocument('ABCD2345', kept);
    expect(Object.keys(answers)).not.toContain('support');
  });

  it('does not know where a private place is', () => {
    const kept = answersToKeep({ ...WHOLE, address: '3 Hidden Lane', private: 'on' });
    expect(JSON.stringify(kept)).not.toMatch(/Hidden|hall/u);
  });
});

describe('what people type', () => {
  it.each([
    ['18:30', '18:30'],
    ['9:05', '09:05'],
    ['6.30 pm', '18:30'],
    ['7pm', '19:00'],
    ['12 a.m.', '00:00'],
    ['12:15 PM', '12:15'],
    ['7', null],
    ['24:00', null],
    ['13pm', null],
    ['18:60', null],
    ['evening', null],
  ])('the time %j is %j', (typed, time) => {
    expect(clockTime(typed)).toBe(time);
  });

  it.each([
    ['2028-02-29', '2028-02-29'],
    ['2026-02-29', null],
    ['0000-00-00', null],
    ['12/06/2026', null],
  ])('the day %j is %j', (typed, day) => {
    expect(calendarDay(typed)).toBe(day);
  });

  it.each([
    ['elm.example/events', 'https://elm.example/events'],
    ['webcal://elm.example/a.ics', 'https://elm.example/a.ics'],
    ['http://elm.example:8080/a#b', 'http://elm.example:8080/a'],
    ['elm.example:8080/a', 'https://elm.example:8080/a'],
    ['javascript:alert(1)', null],
    ['mailto:info@elm.example', null],
    ['file:///etc/passwd', null],
    ['elm', null],
    ['two words.example', null],
    ['', null],
  ])('the address %j is %j', (typed, address) => {
    expect(webAddress(typed)).toBe(address);
  });
});
