import { describe, expect, it } from '@jest/globals';
import { aListing } from '../../../test/builders/a-listing.js';
import { announcedIn, heedAnnouncement } from './called-off.js';

const NOW = '2026-06-02T12:00:00Z';
const OFF = { status: 'cancelled', days: [] };

describe('a text that calls its event off', () => {
  it.each([
    'This event has been cancelled.',
    'Please note: this event is cancelled. We hope to see you next month.',
    'CANCELLED',
    '** CANCELLED **',
    'EVENT CANCELLED',
    'Cancelled due to illness',
    'Cancelled – due to snow.',
    'Update: this session has been canceled.',
    'We are sorry to say that this workshop has been cancelled.',
    'Unfortunately, this class has been cancelled due to low enrolment.',
    "Tonight's meeting is cancelled.",
    'Today’s story time is cancelled because the heating is broken.',
    'Sadly the knitting group is now cancelled until the new year.',
    'This programme has unfortunately been cancelled.',
    'We have had to cancel this event.',
    'We have cancelled tonight’s meeting.',
    'The walk had to be called off.',
    'Bring a book.\n\nTHIS EVENT HAS BEEN CANCELLED\n\nTea is served.',
    'The library is closed for works. All sessions are cancelled.',
    'The evening service is cancelled.',
    '*CANCELLED* due to bad weather',
    'CANCELLED - we are so sorry!',
    'This event has been cancelled and tickets will be refunded.',
    'Please note that this event has now been cancelled.',
    'This event has been cancelled; it will be rescheduled.',
    'Group is cancelled this week',
  ])('says so: %s', (text) => {
    expect(announcedIn(text)).toMatchObject(OFF);
  });

  it.each([
    'This event has been postponed.',
    'Postponed',
    'POSTPONED UNTIL FURTHER NOTICE',
    'The concert has been put off; a new date will follow.',
    'We are postponing this talk.',
  ])('puts it off: %s', (text) => {
    expect(announcedIn(text)).toMatchObject({ status: 'postponed' });
  });

  it.each([
    ['The session on 3 June is cancelled.', [{ day: 3, month: 6 }]],
    ['The session on 5 May is cancelled.', [{ day: 5, month: 5 }]],
    ['The event scheduled for 3 June has been cancelled', [{ day: 3, month: 6 }]],
    ['The 3 June session has been cancelled; all others go ahead.', [{ day: 3, month: 6 }]],
    ['All events are cancelled in August.', [{ day: null, month: 8 }]],
    ['The 24th December meeting has been cancelled.', [{ day: 24, month: 12 }]],
    [
      'Our meetings on December 24 and December 31 are cancelled.',
      [
        { day: 24, month: 12 },
        { day: 31, month: 12 },
      ],
    ],
  ])('names the day: %s', (text, days) => {
    expect(announcedIn(text)).toEqual({ status: 'cancelled', days });
  });
});

describe('a text that only speaks of calling off', () => {
  it.each([
    'Cancellation policy: full refunds up to 48 hours before the event.',
    'If the event is cancelled you will be refunded.',
    'This event may be cancelled at short notice.',
    'Classes are cancelled when schools close for snow.',
    'In the event that this session is cancelled, we will e-mail you.',
    'This event will be cancelled if fewer than five people book.',
    'The event has not been cancelled.',
    'This event is not cancelled, whatever the rumours say.',
    'Bookings can be cancelled online.',
    'Please cancel your booking if you cannot come.',
    'To cancel your place, ring the office.',
    'Cancelled tickets are not refunded.',
    'An exhibition of cancelled stamps.',
    'We talk about plans that were cancelled and what came of them.',
    'The festival was cancelled in 2020 and is back.',
    'Last year the walk was cancelled for rain.',
    'This event was previously cancelled but is going ahead.',
    'The cancelled session is back.',
    'Noise-cancelling headphones are at the desk.',
    'Sessions are cancelled unless at least four people sign up.',
    'The class is cancelled should the teacher be ill.',
    'Anyone who has cancelled is asked to tell us.',
    'Never cancelled, rain or shine.',
    'Refunds are given when a class is cancelled by us.',
    'A film about a cancelled wedding.',
    'Memberships are cancelled at the end of the year.',
    'How to cancel culture: a debate.',
    'Postponed grief: a talk for carers.',
    'Cancelled? No, we are open!',
    'The class is cancelled on bank holidays.',
    'The group is cancelled for bank holidays',
    'The session is cancelled during school holidays.',
    'Sessions are cancelled for half term.',
    'This event is cancelled in bad weather.',
    'The Monday group is cancelled every fourth week.',
    'The parking for the event is cancelled.',
    'The bus to the event has been cancelled.',
    'The outdoor part of this event has been cancelled; we meet indoors.',
    'The guest talk is cancelled; the group meets as usual.',
    'We never put off until tomorrow what can be sung today.',
    '',
  ])('says nothing: %s', (text) => {
    expect(announcedIn(text)).toBeNull();
  });
});

describe('a listing', () => {
  const two = aListing().at('2026-06-03T18:30:00').build();
  const series = {
    ...two,
    occurrences: [...two.occurrences, ...aListing().at('2026-06-10T18:30:00').build().occurrences],
  };

  it('is off with all its dates when its text says so', () => {
    const heeded = heedAnnouncement({ ...series, description: 'This event has been cancelled.' }, NOW);
    expect([heeded.status, ...heeded.occurrences.map(({ status }) => status)]).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
    ]);
  });

  it('loses only the date that its text names', () => {
    const heeded = heedAnnouncement({ ...series, description: 'The session on 3 June is cancelled.' }, NOW);
    expect([heeded.status, ...heeded.occurrences.map(({ status }) => status)]).toEqual([
      'scheduled',
      'cancelled',
      'scheduled',
    ]);
  });

  it('loses only its next date when its text speaks of tonight', () => {
    const heeded = heedAnnouncement({ ...series, description: 'Tonight’s meeting is cancelled.' }, NOW);
    expect([heeded.status, ...heeded.occurrences.map(({ status }) => status)]).toEqual([
      'scheduled',
      'cancelled',
      'scheduled',
    ]);
  });

  it('is off when it has one date, and its text names that', () => {
    const heeded = heedAnnouncement({ ...two, description: 'The meeting on June 3rd has been postponed.' }, NOW);
    expect([heeded.status, heeded.occurrences[0]?.status]).toEqual(['postponed', 'postponed']);
  });

  it('stays as its own status says', () => {
    const said = { ...two, status: 'postponed' as const, description: 'This event has been cancelled.' };
    expect(heedAnnouncement(said, NOW)).toBe(said);
  });

  it('is left as it is by a date that it does not have', () => {
    expect(heedAnnouncement({ ...two, description: 'The session on 5 May is cancelled.' }, NOW)).toEqual({
      ...two,
      description: 'The session on 5 May is cancelled.',
    });
  });
});
