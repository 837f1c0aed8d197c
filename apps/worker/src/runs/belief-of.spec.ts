import { describe, expect, it } from '@jest/globals';
import type { SourceRun } from '#libs/domain';
import { FetchStatus, type FetchAnswer } from '#libs/fetch';
import { beliefOf } from './belief-of.js';

const OLD = 'https://www.elm.example/events.ics';
const NEW = 'https://elm.example/events.ics';
const PACE = {
  intervalMs: 1,
  changeRate: 0,
  failures: 0,
  etag: null,
  lastModified: null,
  lastParts: 1,
  lastCut: false,
  lastUrl: null,
  lastAnswerAt: null,
  unread: false,
  keyed: false,
  validatorsLie: false,
  lastNotModified: false,
};
const run = (...asked: readonly string[]): SourceRun => ({
  beganAt: '2026-06-08T09:00:00Z',
  snapshotId: null,
  pending: [],
  asked,
  cut: false,
});
const answer = (permanentRedirectTo: string | null): FetchAnswer => ({ kind: 'not-modified', permanentRedirectTo });
const seen = (movedTo: string | null, movedSeen: number) => ({ ...PACE, movedTo, movedSeen });

describe('a source that says that it moved', () => {
  it('is believed at the third time in a row', () => {
    expect(beliefOf({ url: OLD }, run(OLD), answer(NEW), seen(NEW, 1))).toMatchObject({ kind: 'stay' });
    expect(beliefOf({ url: OLD }, run(OLD), answer(NEW), seen(NEW, 2))).toEqual({ kind: 'move', to: NEW });
  });

  it('needs a person when it moves to somebody else’s domain', () => {
    const to = 'https://other.example/events.ics';
    expect(beliefOf({ url: OLD }, run(OLD), answer(to), seen(to, 7))).toMatchObject({ kind: 'ask', to });
  });

  it('loses nothing of what was seen by a failure', () => {
    const failure = new FetchStatus(503, 'elm.example');
    expect(beliefOf({ url: OLD }, run(OLD), failure, seen(NEW, 2))).toEqual({
      kind: 'stay',
      sightings: { to: NEW, count: 2 },
    });
  });

  it('is its own address only: other addresses that its importer asks for may redirect as they like', () => {
    for (const asked of [run('https://elm.example/api'), run(OLD, 'https://elm.example/page/2')]) {
      expect(beliefOf({ url: OLD }, asked, answer(NEW), seen(NEW, 2))).toEqual({ kind: 'stay', sightings: null });
    }
  });
});
