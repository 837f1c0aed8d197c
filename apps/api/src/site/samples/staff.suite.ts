import { h } from 'preact';
import { EMPTY_FORM } from '#libs/ui';
import { linkOutForm } from '../../link-outs/link-out-answers.js';
import { LinkOutFormPage } from '../../link-outs/link-out-form.page.js';
import { LinkOutsPage } from '../../link-outs/link-outs.page.js';
import { DecisionPage } from '../../moderation/decision.page.js';
import { QueuePage } from '../../moderation/queue.page.js';
import type { ModerationItem } from '../../moderation/moderation-item.js';
import { OptOutDecisionPage } from '../../moderation/opt-out-decision.page.js';
import type { SourceHealth } from '../../sources/source-health.js';
import { SourcesPage } from '../../sources/sources.page.js';
import { NewSourcePage } from '../../sources/new-source.page.js';
import { EVIL, NOW, READING } from './gatherings.suite.js';
import { deadLetterSamples } from './dead-letters.suite.js';
import { duplicateSamples } from './duplicates.suite.js';
import { FOUND } from './organiser.suite.js';
import { HOSTILE_LINK_OUT, LINK_OUT } from './link-outs.suite.js';
import { mailSamples } from './mail.suite.js';
import { type FrameFor, type Sample, wrong } from './sample.suite.js';

export function staffSamples(frame: FrameFor): readonly Sample[] {
  return [
    [
      'queue',
      h(QueuePage, {
        frame: frame('staff', '/moderation'),
        items: [QUEUED, OPT_OUT, { ...QUEUED, id: 'm2', title: EVIL, risk: 'usual', kind: 'report', why: [EVIL] }],
        pairs: 2,
        now: NOW,
      }),
    ],
    ['queue-empty', h(QueuePage, { frame: frame('staff', '/moderation'), items: [], pairs: 0, now: NOW })],
    [
      'decision',
      h(DecisionPage, {
        frame: frame('staff', '/moderation/m1'),
        item: QUEUED,
        gathering: READING,
        answers: [{ label: 'Email', value: EVIL }],
        host: ['First event from this address.'],
        flags: [{ rule: 'Promises of a cure', words: 'leave your pain behind in three sessions' }],
        alike: [{ id: 'g9', title: EVIL }],
        form: EMPTY_FORM,
        now: NOW,
      }),
    ],
    ...deadLetterSamples(frame),
    ...duplicateSamples(frame),
    ...mailSamples(frame),
    ['sources', h(SourcesPage, { frame: frame('staff', '/moderation/sources'), sources: SOURCES, now: NOW })],
    [
      'source-new',
      h(NewSourcePage, {
        frame: frame('staff', '/moderation/sources/new'),
        form: wrong('exclude', 'Write each line like title: board meeting.', { zone: 'Europe/London', exclude: EVIL }),
        question: '',
        found: null,
        now: NOW,
      }),
    ],
    [
      'opt-out-decision',
      h(OptOutDecisionPage, {
        frame: frame('staff', '/moderation/opt-outs/m3'),
        item: OPT_OUT,
        url: 'https://elm-library.example/',
        text: EVIL,
        contact: 'web@elm-library.example',
        sources: [
          { id: 's1', name: EVIL, url: 'https://elm-library.example/a.ics', hasKey: false, listings: 12 },
          { id: 's2', name: 'Elm crafts', url: 'https://elm-library.example/b', hasKey: true, listings: 1 },
        ],
        form: wrong('source', 'Tick what we stop reading', {}),
        now: NOW,
      }),
    ],
    [
      'source-new-found',
      h(NewSourcePage, {
        frame: frame('staff', '/moderation/sources/new'),
        form: { values: { url: 'https://elm.example/whats-on', name: EVIL, zone: 'Europe/London' }, errors: [] },
        question: 'v1.sealed',
        found: FOUND,
        now: NOW,
      }),
    ],
    [
      'opt-out-decision-nothing',
      h(OptOutDecisionPage, {
        frame: frame('staff', '/moderation/opt-outs/m3'),
        item: { ...OPT_OUT, title: EVIL },
        url: EVIL,
        text: '',
        contact: null,
        sources: [],
        form: EMPTY_FORM,
        now: NOW,
      }),
    ],
    [
      'link-outs',
      h(LinkOutsPage, {
        frame: frame('staff', '/moderation/link-outs', { done: 'Saved.' }),
        linkOuts: [LINK_OUT, HOSTILE_LINK_OUT],
        now: NOW,
      }),
    ],
    ['link-outs-none', h(LinkOutsPage, { frame: frame('staff', '/moderation/link-outs'), linkOuts: [], now: NOW })],
    [
      'link-out-form',
      h(LinkOutFormPage, {
        frame: frame('staff', '/moderation/link-outs/new'),
        id: null,
        form: wrong('url', 'Enter an address that starts with https://', { url: EVIL, about: EVIL }),
      }),
    ],
    [
      'link-out-form-change',
      h(LinkOutFormPage, {
        frame: frame('staff', '/moderation/link-outs/l1'),
        id: 'l1',
        form: { values: linkOutForm(LINK_OUT), errors: [] },
      }),
    ],
    ['sources-none', h(SourcesPage, { frame: frame('staff', '/moderation/sources'), sources: [], now: NOW })],
  ];
}

const QUEUED: ModerationItem = {
  id: 'm1',
  kind: 'event',
  title: 'Silent reading hour',
  host: 'Elm Branch Library',
  since: '2026-06-05T09:00:00Z',
  why: ['This host is new to us.', 'Some words were flagged.'],
  risk: 'high',
};

const OPT_OUT: ModerationItem = {
  ...QUEUED,
  id: 'm3',
  kind: 'opt-out',
  title: 'elm-library.example',
  host: null,
  why: ['Someone asks us to stop reading this site. If it is theirs, we do as they ask.'],
  risk: 'usual',
};

const SOURCE: SourceHealth = {
  id: 's1',
  name: 'Marlow Heath Libraries',
  format: 'iCalendar file or feed',
  health: 'healthy',
  sentence: 'It is read, and nothing is wrong.',
  next: null,
  reads: 'on',
  intervalMs: 21_600_000,
  inRun: false,
  hasKey: false,
  moved: null,
  doubt: null,
  givenUp: false,
  checks: [
    { at: '2026-06-07T06:00:00Z', went: 'new', status: 200 },
    { at: '2026-06-07T12:00:00Z', went: 'same', status: 304 },
    { at: '2026-06-07T18:00:00Z', went: 'badly', status: 503 },
    { at: '2026-06-08T06:00:00Z', went: 'same', status: 304 },
  ],
  nextRead: '2026-06-08T12:00:00Z',
  lastRead: '2026-06-08T06:00:00Z',
  events: '41 events now, usually 40–45.',
  gatherings: 41,
  host: null,
  requests: 204,
  notModified: 180,
  report: { added: 3, changed: 1, missing: 0 },
  problems: [],
};

const SOURCES: readonly SourceHealth[] = [
  {
    ...SOURCE,
    id: 's2',
    name: EVIL,
    format: 'Web page, by a recipe of selectors',
    health: 'changed',
    sentence: 'It answers, but we found no events in it. What we had is kept.',
    next: 'We go on asking. It is healthy again as soon as we can read its answer.',
    events: 'No events now, usually 12–14.',
    host: { mail: 'mailto:us@elm.example?subject=Your%20events&body=Hello', site: 'https://elm.example/' },
    inRun: true,
    moved: {
      to: 'https://elsewhere.example/a.ics',
      seen: 3,
      otherHost: true,
      accept: 'https://elsewhere.example/a.ics',
    },
    problems: [{ message: EVIL, where: EVIL }],
  },
  {
    ...SOURCE,
    id: 's3',
    name: 'Old Dock Chapel',
    lastRead: '2026-06-05T06:00:00Z',
    health: 'silent',
    sentence: 'The site has trouble of its own. It was last read 3 days ago. What we had is kept.',
    next: 'We go on asking, with longer rests. It is healthy again as soon as we can read it.',
    host: { mail: null, site: 'https://chapel.example/' },
    hasKey: true,
    moved: { to: 'chapel.example', seen: 1, otherHost: true, accept: null },
  },
  {
    ...SOURCE,
    id: 's5',
    name: 'Elm Street Library',
    health: 'quarantined',
    sentence: 'It is read, and its last answer is doubted. What we had is kept.',
    doubt: {
      kind: 'shrunk',
      since: '2026-06-07T06:00:00Z',
      at: '2026-06-08T06:00:00Z',
      seen: 2,
      lost: 28,
      of: 41,
      hours: null,
      decision: null,
    },
  },
  {
    ...SOURCE,
    id: 's6',
    name: 'Harbour Choir',
    health: 'quarantined',
    sentence: 'It is read, and its last answer is doubted. What we had is kept.',
    doubt: {
      kind: 'shifted',
      since: '2026-06-08T06:00:00Z',
      at: '2026-06-08T06:00:00Z',
      seen: 1,
      lost: 9,
      of: 9,
      hours: -1,
      decision: 'keep',
    },
  },
  {
    ...SOURCE,
    id: 's8',
    name: 'Mill Lane Quilters',
    lastRead: '2026-05-23T06:00:00Z',
    health: 'gone',
    sentence:
      'There has been nothing at its address for a week, so what only it lists is no longer shown to anyone new. It was last read 2 weeks ago. What we had is kept.',
    next: 'We go on asking now and then. What it lists is shown again as soon as it answers.',
    host: { mail: null, site: null },
  },
  {
    ...SOURCE,
    id: 's9',
    name: 'Canal Walkers',
    health: 'slow',
    sentence: 'It was last read yesterday, which is late. Its turn comes about every 6 hours.',
    next: 'We go on asking. Nothing has to be done yet.',
    lastRead: '2026-06-07T04:00:00Z',
  },
  SOURCE,
  {
    ...SOURCE,
    id: 's4',
    name: 'Thread and Thimble',
    health: 'paused',
    sentence: 'It is paused, so it is not read. Its site asked us not to read it.',
    next: 'It stays so until somebody starts it. What we had is kept.',
    reads: 'off',
    nextRead: null,
    events: null,
    lastRead: null,
    requests: 0,
    report: null,
  },
  {
    ...SOURCE,
    id: 's7',
    name: 'Flyer of the chess club',
    health: 'paused',
    sentence: 'It was sent to us, so there is nowhere to read it again.',
    reads: 'never',
    nextRead: null,
    requests: 0,
  },
];
