import { h } from 'preact';
import { EMPTY_FORM } from '#libs/ui';
import { DecisionPage } from '../../moderation/decision.page.js';
import { QueuePage } from '../../moderation/queue.page.js';
import type { ModerationItem } from '../../moderation/moderation-item.js';
import { SourcesPage } from '../../sources/sources.page.js';
import { NewSourcePage } from '../../sources/new-source.page.js';
import { EVIL, NOW, READING } from './gatherings.suite.js';
import { FOUND } from './organiser.suite.js';
import { type FrameFor, type Sample, wrong } from './sample.suite.js';

export function staffSamples(frame: FrameFor): readonly Sample[] {
  return [
    [
      'queue',
      h(QueuePage, {
        frame: frame('staff', '/moderation'),
        items: [QUEUED, { ...QUEUED, id: 'm2', title: EVIL, risk: 'usual', kind: 'report', why: [EVIL] }],
        now: NOW,
      }),
    ],
    ['queue-empty', h(QueuePage, { frame: frame('staff', '/moderation'), items: [], now: NOW })],
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
      'source-new-found',
      h(NewSourcePage, {
        frame: frame('staff', '/moderation/sources/new'),
        form: { values: { url: 'https://elm.example/whats-on', name: EVIL, zone: 'Europe/London' }, errors: [] },
        question: 'v1.sealed',
        found: FOUND,
        now: NOW,
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

const CHECKS = Array.from({ length: 30 }, (_, index) => index !== 11 && index !== 12);

const SOURCES = [
  {
    id: 's1',
    name: 'Marlow Heath Libraries',
    importer: 'ics',
    health: 'well',
    sentence: 'Read each day. Nothing is wrong.',
    checks: CHECKS,
    lastRead: '2026-06-08T06:00:00Z',
    gatherings: 41,
    readAgain: true,
  },
  {
    id: 's2',
    name: EVIL,
    importer: 'page',
    health: 'broken',
    sentence: 'The page has changed, and we found no events on it. What we had is kept.',
    checks: [],
    lastRead: null,
    gatherings: 0,
    readAgain: true,
  },
  {
    id: 's3',
    name: 'Old Dock Chapel',
    importer: 'churchsuite',
    health: 'watch',
    sentence: 'Much shorter than usual. What we had is kept.',
    checks: [true, false],
    lastRead: '2026-06-08T06:00:00Z',
    gatherings: 3,
    readAgain: false,
  },
] as const;
