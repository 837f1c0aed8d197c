import { h } from 'preact';
import type { Gathering } from '#libs/domain';
import { EMPTY_FORM } from '#libs/ui';
import { FindPage } from '../../find/find.page.js';
import { GatheringPage } from '../../gathering/gathering.page.js';
import { ReportPage } from '../../gathering/report.page.js';
import { HomePage } from '../../home/home.page.js';
import { KeptFormPage } from '../../session/kept-form.page.js';
import { SignInPage } from '../../session/sign-in.page.js';
import type { SiteFrame } from '../site-frame.js';
import { HOSTILE_LINK_OUT, LINK_OUT } from './link-outs.suite.js';
import { BARE, CIRCLE, EVIL, GAMES, HOSTILE, NOW, READING } from './gatherings.suite.js';
import { type FrameFor, type Sample, AREAS, wrong } from './sample.suite.js';

export function publicSamples(frame: FrameFor): readonly Sample[] {
  return [
    ['home', h(HomePage, { frame: frame('public', '/') })],
    [
      'find',
      h(FindPage, { ...find(frame('public', '/find')), results: [READING, GAMES, CIRCLE, BARE], total: 44, pages: 11 }),
    ],
    [
      'find-nothing',
      h(FindPage, { ...find(frame('public', '/find')), answeredBy: 'postgres', relax: { filter: 'quiet', total: 4 } }),
    ],
    [
      'find-several-places',
      h(FindPage, {
        ...find(frame('public', '/find')),
        near: null,
        doubt: {
          sentence: 'Several places are called that. Choose which one is meant.',
          choices: [
            { value: 'g2641598', label: 'Newport, Wales, near Cardiff' },
            { value: 'g2641599', label: 'Newport, England, near Portsmouth' },
          ],
        },
      }),
    ],
    [
      'find-own-lists',
      h(FindPage, {
        ...find(frame('public', '/find')),
        results: [CIRCLE],
        total: 1,
        linkOuts: [LINK_OUT, { ...LINK_OUT, placeUrl: null, phone: null, languages: [] }],
      }),
    ],
    [
      'find-hostile',
      h(FindPage, {
        ...find(frame('public', '/find')),
        query: { ...find(frame('public', '/find')).query, text: EVIL, place: EVIL },
        near: EVIL,
        doubt: { sentence: 'Several places are called that.', choices: [{ value: EVIL, label: EVIL }] },
        results: [HOSTILE],
        total: 1,
        linkOuts: [HOSTILE_LINK_OUT],
      }),
    ],
    [
      'gathering',
      h(GatheringPage, {
        frame: frame('public', '/gatherings/g1'),
        gathering: READING,
        now: NOW,
        checked: 'A person checked this host on 2 May.',
        listedBy: [
          { name: 'Elm Library', url: 'https://library.example/' },
          { name: EVIL, url: null },
        ],
        calendarHref: '/gatherings/g1.ics',
      }),
    ],
    [
      'gathering-bare',
      h(GatheringPage, {
        frame: frame('public', '/gatherings/g4'),
        gathering: BARE,
        now: NOW,
        checked: null,
        listedBy: [],
        calendarHref: null,
      }),
    ],
    [
      'gathering-support',
      h(GatheringPage, {
        frame: frame('public', '/gatherings/g3'),
        gathering: CIRCLE,
        now: NOW,
        checked: null,
        listedBy: [],
        calendarHref: null,
      }),
    ],
    [
      'gathering-hostile',
      h(GatheringPage, {
        frame: frame('public', `/gatherings/${EVIL}`),
        gathering: HOSTILE,
        now: NOW,
        checked: EVIL,
        listedBy: [],
        calendarHref: null,
      }),
    ],
    [
      'report',
      h(ReportPage, {
        frame: frame('public', '/x'),
        gathering: READING,
        form: wrong('reason', 'Choose what is wrong', { text: EVIL }),
      }),
    ],
    [
      'sign-in',
      h(SignInPage, {
        frame: frame('public', '/sign-in'),
        form: wrong('email', 'Enter the email address and password again', { email: EVIL }),
        next: '/clients',
        kept: null,
      }),
    ],
    [
      'sign-in-kept',
      h(SignInPage, { frame: frame('public', '/sign-in'), form: EMPTY_FORM, next: '/clients/new', kept: EVIL }),
    ],
    [
      'kept-form',
      h(KeptFormPage, {
        frame: frame('therapist', '/sign-in'),
        action: '/clients/new',
        fields: { label: EVIL, starter: ['a', EVIL] },
      }),
    ],
  ];
}

function find(frame: SiteFrame) {
  return {
    frame,
    query: { text: 'reading', area: 'heath', place: '', when: 'week', kind: '', filters: ['quiet', 'free'], page: 1 },
    areas: AREAS,
    near: 'Marlow Heath',
    doubt: null,
    results: [] as readonly Gathering[],
    total: 0,
    pages: 1,
    answeredBy: 'meilisearch',
    relax: null,
    linkOuts: [],
    now: NOW,
  } as const;
}
