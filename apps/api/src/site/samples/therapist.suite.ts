import { h } from 'preact';
import type { Match, MatchResult } from '#libs/domain';
import { EMPTY_FORM } from '#libs/ui';
import { ClientsPage } from '../../clients/clients.page.js';
import { labelProblem } from '../../clients/label-problem.js';
import { NewClientPage } from '../../clients/new-client.page.js';
import { STARTERS } from '../../clients/starters.js';
import { ListGatheringPage } from '../../list/list-gathering.page.js';
import { ListPage } from '../../list/list.page.js';
import { needsToForm } from '../../needs/needs-form.js';
import { noteProblem } from '../../list/note-problem.js';
import { NeedsPage } from '../../needs/needs.page.js';
import { SharePage } from '../../share/share.page.js';
import type { VisitorItem } from '../../visitor/visitor-item.js';
import type { SiteFrame } from '../site-frame.js';
import { BARE, CIRCLE, claim, EVIL, GAMES, HOSTILE, NOW, READING } from './gatherings.suite.js';
import { ITEMS } from './items.suite.js';
import { type FrameFor, type Sample, AREAS, wrong } from './sample.suite.js';

export function therapistSamples(frame: FrameFor): readonly Sample[] {
  return [
    [
      'clients',
      h(ClientsPage, {
        frame: frame('therapist', '/clients', { done: 'Client saved.' }),
        now: NOW,
        clients: clients(),
      }),
    ],
    ['clients-none', h(ClientsPage, { frame: frame('therapist', '/clients'), now: NOW, clients: [] })],
    [
      'new-client',
      h(NewClientPage, { frame: frame('therapist', '/clients/new'), form: EMPTY_FORM, areas: AREAS, choices: [] }),
    ],
    [
      'new-client-like-name',
      h(NewClientPage, {
        frame: frame('therapist', '/clients/new'),
        form: wrong('label', labelProblem('jane smith')?.message ?? '', { label: 'jane smith' }),
        areas: AREAS,
        choices: [{ value: 'g2641598', label: 'Newport, Wales, near Cardiff' }],
      }),
    ],
    [
      'needs',
      h(NeedsPage, {
        frame: frame('therapist', '/clients/c1/needs'),
        client: CLIENT,
        areas: AREAS,
        choices: [],
        now: NOW,
        form: {
          values: needsToForm(
            {
              ...STARTERS[0]?.needs,
              spaces: { belong: ['women'] },
              when: [{ days: ['TU'], from: '17:00', until: '21:30' }],
            },
            AREAS,
          ),
          errors: [],
        },
        top: [
          { gathering: READING, verdict: 'fits' },
          { gathering: CIRCLE, verdict: 'askFirst' },
        ],
      }),
    ],
    [
      'needs-wrong',
      h(NeedsPage, {
        frame: frame('therapist', '/clients/c1/needs'),
        client: { id: 'c1', label: EVIL },
        areas: [],
        choices: [
          { value: 'g2641598', label: 'Newport, Wales, near Cardiff' },
          { value: EVIL, label: EVIL },
        ],
        now: NOW,
        form: wrong('travel.minutes', 'Enter the minutes as a number, like 30', { 'travel.minutes': EVIL }),
        top: [],
      }),
    ],
    [
      'list',
      h(ListPage, {
        ...list(frame('therapist', '/clients/c1/list')),
        result: RESULT,
        picked: [
          picked('g1', '2026-06-09T17:30:00Z', ''),
          picked('g3', '2026-06-20T09:00:00Z', 'We talked about this one.', 'This date is put off.'),
        ],
        removed: 'Board game evening',
      }),
    ],
    [
      'list-none',
      h(ListPage, {
        ...list(frame('therapist', '/clients/c1/list')),
        result: { ...EMPTY_RESULT, relax: [{ need: 'distance', change: '10 minutes more', adds: 3 }] },
      }),
    ],
    [
      'list-hostile',
      h(ListPage, {
        ...list(frame('therapist', '/clients/c1/list')),
        client: { id: EVIL, label: EVIL },
        gatherings: new Map([['g1', HOSTILE]]),
        result: { ...EMPTY_RESULT, fits: [match('g1', '2026-06-09T17:30:00Z', EVIL)] },
        picked: [picked('g1', '2026-06-09T17:30:00Z', EVIL, EVIL)],
        removed: EVIL,
        refused: EVIL,
        wrongNote: {
          id: 'g1',
          start: '2026-06-09T17:30:00Z',
          text: EVIL,
          message: noteProblem('a'.repeat(3_000)) ?? '',
        },
      }),
    ],
    [
      'list-gathering',
      h(ListGatheringPage, {
        frame: frame('therapist', '/clients/c1/list/gatherings/g3'),
        client: CLIENT,
        gathering: CIRCLE,
        occurrence: CIRCLE.occurrences[0] ?? null,
        now: NOW,
      }),
    ],
    ['share', h(SharePage, { ...share(frame('therapist', '/clients/c1/share')), active: { until: '2026-09-04' } })],
    [
      'share-link',
      h(SharePage, {
        ...share(frame('therapist', '/clients/c1/share')),
        link: { url: 'https://porch.example/s/pls_7Jq0vR2xkWmT9cYbN4hLzQ', until: '2026-09-04' },
      }),
    ],
    ['share-empty', h(SharePage, { ...share(frame('therapist', '/clients/c1/share')), items: [] })],
  ];
}

const CLIENT = { id: 'c1', label: 'Fern' };

function clients() {
  const row = {
    id: 'c1',
    label: 'Fern',
    area: 'Marlow Heath',
    needsSet: 5,
    listed: 3,
    listChanged: '2026-06-01T09:00:00Z',
    shared: true,
  };
  return [row, { ...row, id: 'c2', label: EVIL, area: null, needsSet: 0, listed: 0, listChanged: null, shared: false }];
}

function match(id: string, start: string, because: string, more: Partial<Match> = {}): Match {
  return {
    id,
    start,
    alsoOn: ['2026-06-16T17:30:00Z'],
    verdict: 'fits',
    score: 4.2,
    interval: [2.2, 6.2],
    demand: [15, 25],
    contributions: [
      {
        facet: 'sensory.noise',
        value: 2.55,
        because,
        claim: claim('sensory.noise', 1, 'We read together without talking'),
      },
      {
        facet: 'social.come-and-go',
        value: 1.2,
        because: 'you can come and go',
        claim: claim('social.come-and-go', 'yes', 'come and go as you like'),
      },
      {
        facet: 'travel',
        value: -0.45,
        because: 'about 20 to 35 minutes by bus or train; we do not know the timetable',
        claim: null,
      },
    ],
    unknowns: [{ attribute: 'access.seating', strength: 'strong', question: 'Are there chairs with backs?' }],
    cautions: [{ text: 'may be photographed', claim: null }],
    askBy: '2026-06-02',
    ...more,
  };
}

const EMPTY_RESULT: MatchResult = {
  fits: [],
  askFirst: [],
  notShown: [],
  ladder: { steps: [], missing: null },
  relax: [],
};

const RESULT: MatchResult = {
  fits: [match('g1', '2026-06-09T17:30:00Z', 'hushed, like a library')],
  askFirst: [
    match('g2', '2026-06-11T17:30:00Z', 'ordinary talking', {
      verdict: 'askFirst',
      alsoOn: [],
      askBy: null,
      demand: [30, 45],
    }),
    match('g3', '2026-06-20T09:00:00Z', 'not known', {
      verdict: 'askFirst',
      contributions: [],
      cautions: [],
      alsoOn: [],
    }),
  ],
  notShown: [
    { id: 'g4', because: [{ need: 'distance', claim: null }] },
    {
      id: 'g2',
      because: [{ need: 'access.step-free', claim: claim('access.step-free', 'no', 'up two flights of stairs') }],
    },
  ],
  ladder: {
    steps: [
      { id: 'g1', start: '2026-06-09T17:30:00Z', variant: '20-minutes', demand: [18, 26], harderBecause: null },
      { id: 'g2', start: '2026-06-11T17:30:00Z', variant: 'full', demand: [28, 40], harderBecause: 'more people' },
    ],
    missing: 'a third step with a little more talking',
  },
  relax: [{ need: 'distance', change: '10 minutes more', adds: 3 }],
};

function picked(id: string, start: string, note: string, notice: string | null = null) {
  return { id, start, occurrence: { start, end: null, zone: 'Europe/London' }, note, notice, open: notice === null };
}

function list(frame: SiteFrame) {
  const gatherings = new Map([READING, GAMES, CIRCLE, BARE].map((one) => [one.id, one]));
  return {
    frame,
    client: CLIENT,
    needsSet: 5,
    weeks: 4,
    result: EMPTY_RESULT,
    gatherings,
    picked: [],
    removed: null,
    refused: null,
    wrongNote: null,
    now: NOW,
  } as const;
}

function share(frame: SiteFrame) {
  return {
    frame,
    client: CLIENT,
    items: ITEMS as readonly VisitorItem[],
    form: EMPTY_FORM,
    link: null,
    active: null,
    now: NOW,
  } as const;
}
