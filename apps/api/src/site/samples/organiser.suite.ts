import { h } from 'preact';
import type { Listing } from '#libs/domain';
import { EMPTY_FORM } from '#libs/ui';
import { CheckAnswersPage } from '../../organiser/check-answers.page.js';
import { ConnectCalendarPage } from '../../organiser/connect-calendar.page.js';
import { EventFormPage } from '../../organiser/event-form.page.js';
import { EventSentPage } from '../../organiser/event-sent.page.js';
import type { Found } from '../../preview/found.js';
import { OrganiserStartPage } from '../../organiser/organiser-start.page.js';
import { EVIL, NOW } from './gatherings.suite.js';
import { type FrameFor, type Sample, wrong } from './sample.suite.js';

export function organiserSamples(frame: FrameFor): readonly Sample[] {
  return [
    [
      'organiser-start',
      h(OrganiserStartPage, { frame: frame('public', '/list-an-event'), email: 'events@porch.example' }),
    ],
    ['event-1', h(EventFormPage, { frame: frame('public', '/list-an-event/one'), form: EMPTY_FORM, step: 1 })],
    [
      'event-3',
      h(EventFormPage, { frame: frame('public', '/list-an-event/one'), form: { values: EVENT, errors: [] }, step: 3 }),
    ],
    [
      'event-all',
      h(EventFormPage, {
        frame: frame('public', '/list-an-event/one'),
        form: wrong('start', 'Enter the start time, like 6:30 pm', { ...EVENT, title: EVIL }),
        step: 'all',
      }),
    ],
    [
      'check-answers',
      h(CheckAnswersPage, { frame: frame('public', '/list-an-event/check'), values: { ...EVENT, address: EVIL } }),
    ],
    [
      'event-sent',
      h(EventSentPage, {
        frame: frame('public', '/list-an-event/sent'),
        reference: 'KMPT-4417',
        kind: 'event',
        live: false,
        manageUrl: 'https://porch.example/list-an-event/manage/abc',
      }),
    ],
    [
      'connect',
      h(ConnectCalendarPage, {
        frame: frame('public', '/list-an-event/calendar'),
        form: wrong('url', 'Enter a link that starts with https://', { url: 'elm' }),
        question: '',
        found: null,
        now: NOW,
      }),
    ],
    [
      'connect-found',
      h(ConnectCalendarPage, {
        frame: frame('public', '/list-an-event/calendar'),
        form: { values: {}, errors: [] },
        question: 'v1.sealed',
        found: FOUND,
        now: NOW,
      }),
    ],
    [
      'connect-file',
      h(ConnectCalendarPage, {
        frame: frame('public', '/list-an-event/calendar'),
        form: wrong('email', 'Enter an email address, like name@example.org', { email: 'elm', 'answer-1': 'yes' }),
        question: 'v1.sealed',
        found: {
          ...FOUND,
          file: EVIL,
          evidence: [EVIL],
          secret: false,
          problems: [],
          remarks: [],
          count: 0,
          first: [],
        },
        now: NOW,
      }),
    ],
  ];
}

const EVENT = {
  title: 'Mending circle',
  summary: 'We mend clothes and drink tea.',
  day: '2026-06-12',
  start: '18:30',
  end: '20:00',
  mode: 'in-person',
  noise: 'quiet',
  organisation: 'Thread and Thimble',
  email: 'info@thread.example',
  support: 'no',
};

export const FOUND: Found = {
  what: 'a LibCal calendar',
  sure: 'We are sure of that.',
  evidence: ['link https://elm.libcal.com/calendar/7', 'PRODID -//Springshare//LibCal//EN'],
  count: 12,
  get first() {
    return LISTINGS;
  },
  problems: [
    {
      code: 'unknown-zone',
      message: 'One event names a time zone that we do not know.',
      where: 'uid-7',
      severity: 'warning',
    },
  ],
  remarks: ['Without a place: 3 of 12.', 'Left out, for we cannot read the date: 2 events.'],
  question:
    'Universities use LibCal too: is this a public library? Which of its calendars is the public one? All of them together may mix in room bookings.',
  secret: true,
  file: null,
  ways: [
    { value: 'v1.one', label: 'A web page that also lists its events for programs', hint: 'elm.example/whats-on' },
    {
      value: 'v1.two',
      label: 'A Google calendar',
      hint: 'calendar.google.com/calendar/ical/elm%40elm.example/private-…',
    },
  ],
};

const LISTINGS: readonly Listing[] = [
  {
    key: 'k1',
    title: 'Mending circle',
    description: '',
    url: null,
    image: null,
    language: 'en',
    status: 'scheduled',
    allDay: false,
    start: { local: '2026-06-12T18:30:00', zone: 'Europe/London', instant: '2026-06-12T17:30:00Z' },
    end: null,
    recurrence: null,
    occurrences: [
      {
        start: '2026-06-12T17:30:00Z',
        end: null,
        startLocal: '2026-06-12T18:30:00',
        zone: 'Europe/London',
        status: 'scheduled',
        recurrenceId: null,
        title: null,
      },
    ],
    mode: 'in-person',
    onlineUrl: null,
    venue: null,
    organizer: { name: null, url: null },
    categories: [],
    audience: { labels: [], minAge: null, maxAge: null, enforced: null },
    cost: { kind: 'unknown', min: null, max: null, currency: null, assumed: false },
    registration: { required: null, url: null, full: null, opens: null, closes: null },
    claims: [],
  },
];
