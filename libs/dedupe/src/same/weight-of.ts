import type { Judgement } from './judgement.js';

/** What counts for how much when pairs are put in order; a page or a link of its own counts twice. Everything else counts nothing. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'place same': 3,
  'title equal': 3,
  'title contained': 1,
  'time equal': 3,
  'time one-of': 2,
  'page same': 2,
  'booking same': 2,
  'link same': 2,
  'text same': 1,
  'organizer same': 1,
  'organizer different': -1,
  'people one-sided': -1,
  'people unlike-ages': -1,
};

/** How sure a judgement is that two are one, to join the surest first. */
export function weightOf({ why }: Judgement): number {
  return why.reduce((sum, reason) => {
    const end = reason.kind === 'time' && reason.sameEnd === true ? 1 : 0;
    return sum + (WEIGHTS[`${reason.kind} ${reason.is}`] ?? 0) + end;
  }, 0);
}
