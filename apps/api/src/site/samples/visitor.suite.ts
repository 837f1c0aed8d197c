import { h } from 'preact';
import { EMPTY_FORM } from '#libs/ui';
import { VisitorCalendarPage } from '../../visitor/calendar.page.js';
import { GatePage } from '../../visitor/gate.page.js';
import { IdeaGonePage } from '../../visitor/idea-gone.page.js';
import { LeftAlonePage } from '../../visitor/left-alone.page.js';
import { NoLongerPage } from '../../visitor/no-longer.page.js';
import { TellUsPage } from '../../visitor/tell-us.page.js';
import { VisitorGatheringPage } from '../../visitor/visitor-gathering.page.js';
import { VisitorListPage } from '../../visitor/visitor-list.page.js';
import { EVIL, HOSTILE, NOW, READING } from './gatherings.suite.js';
import { item, ITEMS } from './items.suite.js';
import { type FrameFor, type Sample, wrong } from './sample.suite.js';

export function visitorSamples(frame: FrameFor): readonly Sample[] {
  return [
    ['gate', h(GatePage, { frame: frame('visitor', '/s/x'), token: 'pls_x', asksWord: false, form: EMPTY_FORM })],
    [
      'gate-word',
      h(GatePage, {
        frame: frame('visitor', '/s/x'),
        token: 'pls_x',
        asksWord: true,
        form: wrong('word', 'Enter the two words again', {}),
      }),
    ],
    [
      'visitor-list',
      h(VisitorListPage, {
        frame: frame('visitor', '/s/view'),
        items: ITEMS,
        until: '2026-09-04',
        calendarOffered: true,
        now: NOW,
      }),
    ],
    [
      'visitor-list-empty',
      h(VisitorListPage, {
        frame: frame('visitor', '/s/view'),
        items: [],
        until: '2026-09-04',
        calendarOffered: true,
        now: NOW,
      }),
    ],
    [
      'visitor-list-hostile',
      h(VisitorListPage, {
        frame: frame('visitor', '/s/view'),
        items: [item(HOSTILE, { note: EVIL, why: [EVIL], goodToKnow: [EVIL], changed: EVIL })],
        until: '2026-09-04',
        calendarOffered: false,
        now: NOW,
      }),
    ],
    [
      'visitor-gathering',
      h(VisitorGatheringPage, {
        frame: frame('visitor', '/s/view/gatherings/g1'),
        item: item(READING),
        checked: null,
        calendarOffered: true,
        now: NOW,
      }),
    ],
    [
      'tell-us',
      h(TellUsPage, {
        frame: frame('visitor', '/s/view/gatherings/g1/tell-us'),
        item: item(READING),
        now: NOW,
        form: { values: { answer: 'maybe' }, errors: [] },
        step: 'ask',
      }),
    ],
    [
      'tell-us-check',
      h(TellUsPage, {
        frame: frame('visitor', '/s/view/gatherings/g1/tell-us'),
        item: item(HOSTILE),
        now: NOW,
        form: { values: { answer: 'maybe', reasons: ['far', EVIL], text: EVIL }, errors: [] },
        step: 'check',
      }),
    ],
    [
      'calendar',
      h(VisitorCalendarPage, {
        frame: frame('visitor', '/s/view/calendar'),
        form: EMPTY_FORM,
        feed: null,
        modes: ['discreet', 'plain'],
        fileHref: '/s/view/calendar.ics',
      }),
    ],
    [
      'calendar-google',
      h(VisitorCalendarPage, {
        frame: frame('visitor', '/s/view/calendar'),
        form: EMPTY_FORM,
        feed: { url: 'https://porch.example/f/plf_7Jq0vR2xkWmT9cYbN4hLzQ.ics', app: 'google' },
        modes: ['plain'],
        fileHref: null,
      }),
    ],
    [
      'calendar-none',
      h(VisitorCalendarPage, {
        frame: frame('visitor', '/s/view/calendar'),
        form: EMPTY_FORM,
        feed: null,
        modes: [],
        fileHref: null,
      }),
    ],
    ['left-alone', h(LeftAlonePage, { frame: frame('visitor', '/s/view') })],
    ['visitor-idea-gone', h(IdeaGonePage, { frame: frame('visitor', '/s/view/gatherings/x') })],
    ['no-longer', h(NoLongerPage, { frame: frame('visitor', '/s/x') })],
  ];
}
