import { describe, expect, it } from '@jest/globals';
import type { Onward, SourceRequest, SourceRun } from '#libs/domain';
import { answered, beginning, failed } from './steps.js';

const page = (n: number): SourceRequest => ({ url: `https://elm.example/events?page=${n}`, kind: 'feed' });
const RUN: SourceRun = { beganAt: '2026-06-08T09:00:00Z', snapshotId: null, pending: [page(1)], asked: [], cut: false };
const nowhere: Onward = { next: null, details: [] };

describe('a run', () => {
  it('begins with what the importer asks for', () => {
    const source = { importer: 'ics', url: 'webcal://elm.example/a.ics', options: {}, zone: 'Europe/London' };
    expect(beginning(source, RUN.beganAt)).toEqual({
      ...RUN,
      pending: [{ url: 'https://elm.example/a.ics', kind: 'feed' }],
    });
  });

  it('asks for the next page before anything else, and for the pages of events last', () => {
    const two = { ...RUN, pending: [page(1), { url: 'https://elm.example/groups', kind: 'feed' as const }] };
    const detail = { url: 'https://elm.example/event/9', kind: 'page' as const };
    expect(answered(two, { next: page(2), details: [detail] }).pending).toEqual([
      page(2),
      two.pending[1],
      { ...detail, optional: true },
    ]);
  });

  it('is over when nothing is left to ask', () => {
    expect(answered(RUN, nowhere)).toMatchObject({ pending: [], asked: [page(1).url], cut: false });
  });

  it('asks no address twice, so that pages that point in a circle end', () => {
    const second = answered(RUN, { next: page(2), details: [] });
    expect(answered(second, { next: page(1), details: [] }).pending).toEqual([]);
    expect(answered(second, { next: page(2), details: [] }).pending).toEqual([]);
  });

  it('ends after eighty requests and says that something is missing', () => {
    let run = RUN;
    for (let n = 2; run.pending.length > 0; n += 1) run = answered(run, { next: page(n), details: [] });
    expect([run.asked.length, run.cut]).toEqual([80, true]);
  });

  it('ends with what it has when a page fails, and that is not all', () => {
    expect(failed({ ...RUN, pending: [page(2), page(3)] }, false)).toMatchObject({ pending: [], cut: true });
  });

  it('goes on when nobody depends on what failed, and remembers that something may be missing', () => {
    const run = { ...RUN, pending: [{ ...page(2), optional: true }, page(3)] };
    expect(failed(run, false)).toMatchObject({ pending: [page(3)], cut: true });
    expect(failed(run, true)).toMatchObject({ pending: [page(3)], cut: false });
  });
});
