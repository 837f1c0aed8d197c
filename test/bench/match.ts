import type { Gathering, Needs } from '#libs/domain';
import { match } from '#libs/match';
import { needs } from '../builders/needs.js';
import type { Bench } from './bench.js';
import { NOW } from './data/feed.js';
import { gatherings } from './data/gatherings.js';
import { alternate } from './measure.js';
import { compared, figure } from './report.js';

const WINDOW = { from: NOW, until: '2026-12-23T12:00:00Z' };

/** Someone who needs quiet near home, as a therapist would write it down. */
const NEAR_HOME: Needs = needs()
  .must('sensory.noise', { max: 1 })
  .must('social.talk-demand', { max: 1 })
  .strong('social.come-and-go', ['yes'])
  .nice('social.group-size', { max: 12 })
  .aimingFor('be-around-people', 'be-a-regular')
  .liking('reading', 'craft')
  .doing(35, 45)
  .with({ home: { lat: 54, lon: -2.3 }, travel: { mode: 'transit', maxMinutes: 45 }, window: WINDOW })
  .build();

/** Someone with one wish and no home, so that nothing can be put aside early. */
const ANYWHERE: Needs = needs().nice('access.step-free', ['yes']).with({ window: WINDOW }).build();

/** What one list is made of, when the index has cut a region out of the country. */
const CANDIDATES = 5_000;

/** Needs × gatherings → a list, against reading every claim once. */
export const matchBench: Bench = async ({ seconds, rows }, say) => {
  // First, since reading little beside a heap full of other people's gatherings is not what a page does.
  const few = gatherings(Math.min(CANDIDATES, rows ?? CANDIDATES));
  const page = await alternate(
    { list: () => match(NEAR_HOME, few, NOW), claims: () => claimsRead(few) },
    seconds * 0.2,
  );
  const all = gatherings(rows ?? 100_000);
  say(`${String(all.length)} gatherings with ${String(claimsRead(all).count)} claims.`);
  const times = await alternate(
    {
      nearHome: () => match(NEAR_HOME, all, NOW),
      anywhere: () => match(ANYWHERE, all, NOW),
      claims: () => claimsRead(all),
    },
    seconds * 0.6,
  );
  const { fits, askFirst, notShown } = match(NEAR_HOME, all, NOW);
  const floor = 'reading every claim once';
  return [
    compared(`${String(all.length)} gatherings, near home`, times.nearHome.median, floor, times.claims.median, 'ms'),
    compared(`${String(all.length)} gatherings, anywhere`, times.anywhere.median, floor, times.claims.median, 'ms'),
    compared(`${String(few.length)} candidates`, page.list.median, floor, page.claims.median, 'ms'),
    figure('gatherings per second', all.length / (times.nearHome.median / 1000)),
    figure('fits and first questions shown', fits.length + askFirst.length),
    figure('not shown, with a reason', notShown.length),
  ];
};

function claimsRead(from: readonly Gathering[]): { readonly count: number; readonly sure: number } {
  let count = 0;
  let sure = 0;
  for (const { claims = [] } of from) {
    for (const { attribute, state, confidence, value } of claims) {
      count += 1;
      if (state === 'stated' && attribute !== '' && value !== null) sure += confidence;
    }
  }
  return { count, sure };
}
