import type { Instant } from '#libs/domain';
import type { Kept } from './kept.js';

/** Visits are whole hours apart: what is nearer than this is less than six. */
const SIX_HOURS = 5.5 * 3_600_000;
const MOST = 5;

/**
 * What comes of asking the pages of events that are missed, after an answer at this time: each once for an answer, soonest first, those
 * first that were never asked; five in six hours; and one that is named, without whose page no other means anything.
 */
export function askPages(kept: readonly Kept[], gone: ReadonlySet<number>, at: Instant): void {
  const rests = ({ page }: Kept): boolean => page !== null && Date.parse(at) - Date.parse(page.askedAt) < SIX_HOURS;
  const ask = (one: Kept): void => {
    const turn = 1 + Math.max(0, ...kept.map(({ page }) => page?.turn ?? 0));
    one.page = { askedAt: at, turn, gone: gone.has(one.event.id) };
  };
  const ahead = kept
    .filter(({ event }) => event.start > at)
    .toSorted((a, b) => (a.event.start < b.event.start ? -1 : 1));
  const absent = ahead.filter(({ state }) => state === 'unseen').toSorted((a, b) => rank(a) - rank(b));
  for (const one of absent) {
    if (!wasTold(one) && !rests(one) && kept.filter(rests).length < MOST) ask(one);
  }
  const told = absent.filter((one) => wasTold(one) && one.page?.gone === true);
  if (told.length === 0) return;
  const [witness] = ahead.filter(({ state }) => state === 'listed').toSorted(lastAskedFirst);
  if (witness !== undefined && !rests(witness)) ask(witness);
  if (witness?.page?.gone === true) return;
  for (const one of told) one.state = 'withdrawn';
}

function wasTold({ page, missedAt }: Kept): boolean {
  const last = missedAt.at(-1);
  return page !== null && last !== undefined && page.askedAt >= last;
}

function rank({ page, awaySince }: Kept): number {
  if (page === null) return 0;
  return awaySince !== null && page.askedAt >= awaySince ? 2 : 1;
}

function lastAskedFirst(a: Kept, b: Kept): number {
  if (a.page === null || b.page === null) return Number(a.page === null) - Number(b.page === null);
  return b.page.turn - a.page.turn;
}
