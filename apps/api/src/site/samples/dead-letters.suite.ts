import { h } from 'preact';
import { DeadLetterId, SourceId } from '#libs/domain';
import type { DeadLetter } from '#libs/store';
import { DeadLettersPage } from '../../dead-letters/dead-letters.page.js';
import { EVIL, NOW } from './gatherings.suite.js';
import type { FrameFor, Sample } from './sample.suite.js';

const LETTER: DeadLetter = {
  id: DeadLetterId.parse('018f0000-0000-7000-8000-000000000031'),
  job: 'snapshot.import',
  key: 'snapshot/018f0000-0000-7000-8000-000000000032',
  data: { snapshotId: '018f0000-0000-7000-8000-000000000032' },
  stage: 'read',
  code: 'input.unreadable',
  sentence: 'This is a page to sign in, not a calendar.',
  sourceId: SourceId.parse('018f0000-0000-7000-8000-000000000033'),
  sourceName: 'Elm Branch Library',
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  firstAt: '2026-06-01T09:00:00Z',
  lastAt: '2026-06-07T09:00:00Z',
  count: 4,
  replayedAt: null,
};

export function deadLetterSamples(frame: FrameFor): readonly Sample[] {
  const staff = frame('staff', '/moderation/dead-letters');
  const letters: readonly DeadLetter[] = [
    LETTER,
    { ...LETTER, count: 1, replayedAt: NOW, sourceName: EVIL, sentence: EVIL, code: EVIL },
    { ...LETTER, stage: 'index', sourceId: null, sourceName: null, sha256: null },
  ];
  return [
    ['dead-letters', h(DeadLettersPage, { frame: staff, letters, now: NOW })],
    ['dead-letters-none', h(DeadLettersPage, { frame: staff, letters: [], now: NOW })],
  ];
}
