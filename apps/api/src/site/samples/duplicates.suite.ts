import { h } from 'preact';
import type { GatheringRecord } from '#libs/store';
import { EMPTY_FORM } from '#libs/ui';
import { correctionForm } from '../../duplicates/corrections.js';
import { MergedPage } from '../../duplicates/merged.page.js';
import { PairPage } from '../../duplicates/pair.page.js';
import { PartsPage } from '../../duplicates/parts.page.js';
import { EVIL, NOW, READING } from './gatherings.suite.js';
import { type FrameFor, type Sample, wrong } from './sample.suite.js';

const ADDRESS = { text: '12 Elm St', street: null, locality: null, region: null, postalCode: null, country: null };

const RECORD: GatheringRecord = {
  gathering: READING,
  version: 1,
  mergedInto: null,
  from: { title: 's1', venue: 's2', url: 'person' },
  listed: true,
  withdrawn: false,
  doubt: null,
  state: 'public',
  stateReason: null,
  sources: [
    { id: 's1', name: 'Elm Library', url: 'https://library.example/reading', lastSeen: NOW, listed: true },
    { id: 's2', name: EVIL, url: null, lastSeen: NOW, listed: true },
  ],
  venue: { name: 'Elm Branch Library', room: 'Garden Room', address: ADDRESS, geo: null },
  onlineUrl: null,
  url: 'https://library.example/reading',
  image: null,
  rrule: null,
  registration: { required: null, url: null, full: null },
  claimSources: [],
};
const OTHER: GatheringRecord = {
  ...RECORD,
  gathering: { ...READING, id: 'g8', title: EVIL, occurrences: [] },
  venue: null,
};
const WHY = ['Same place and the same hour.', 'The titles “Silent reading hour” and “Reading in silence” are alike.'];
const PARTS = [
  { id: 'g1', title: 'Silent reading hour', sources: ['Elm Library'] },
  { id: 'g8', title: EVIL, sources: [EVIL] },
];

export function duplicateSamples(frame: FrameFor): readonly Sample[] {
  const staff = (path: string) => frame('staff', path);
  const rest = { frame: staff('/moderation/duplicates'), keys: '/keys.js', now: NOW };
  const parts = {
    frame: staff('/moderation/gatherings/g1'),
    record: RECORD,
    parts: PARTS,
    edits: [{ field: 'url' as const, value: null, by: 'mo', at: NOW }],
    from: [
      { field: 'title', source: 'Elm Library' },
      { field: 'venue', source: EVIL },
    ],
    now: NOW,
  };
  return [
    ['pair', h(PairPage, { ...rest, pair: { a: RECORD, b: OTHER, why: WHY }, waiting: 12, skipped: 0 })],
    ['pair-none', h(PairPage, { ...rest, pair: null, waiting: 0, skipped: 0 })],
    ['parts', h(PartsPage, { ...parts, form: { ...EMPTY_FORM, values: correctionForm(RECORD) } })],
    ['parts-wrong', h(PartsPage, { ...parts, form: wrong('title', 'Enter a title', { title: '', url: EVIL }) })],
    [
      'merged',
      h(MergedPage, {
        frame: staff('/moderation/gatherings'),
        gatherings: PARTS.map(({ id, title }) => ({ id, title, sources: ['Elm Library', EVIL] })),
        page: 1,
        pages: 3,
      }),
    ],
  ];
}
