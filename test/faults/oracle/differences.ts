import type { ListingState } from '#libs/domain';
import type { Expected } from './expected.js';

/** A listing as the database has it, with whether its gathering is shown. */
export type Held = Expected & { readonly shown: boolean };

/** Where what is known differs from what must be; `what` holds the first few, each with its seed. */
export type Differences = {
  readonly lost: number;
  readonly duplicated: number;
  readonly wronglyRetired: number;
  readonly wronglyKept: number;
  readonly wrong: number;
  readonly what: readonly string[];
  readonly and: (other: Differences) => Differences;
};

const SHOWN_STATES: ReadonlySet<ListingState> = new Set(['listed', 'unseen', 'cancelled']);
const MOST_SHOWN = 20;

function differences(counts: Omit<Differences, 'and'>): Differences {
  return {
    ...counts,
    and: (other) =>
      differences({
        lost: counts.lost + other.lost,
        duplicated: counts.duplicated + other.duplicated,
        wronglyRetired: counts.wronglyRetired + other.wronglyRetired,
        wronglyKept: counts.wronglyKept + other.wronglyKept,
        wrong: counts.wrong + other.wrong,
        what: [...counts.what, ...other.what].slice(0, MOST_SHOWN),
      }),
  };
}

export const NO_DIFFERENCES: Differences = differences({
  lost: 0,
  duplicated: 0,
  wronglyRetired: 0,
  wronglyKept: 0,
  wrong: 0,
  what: [],
});

/** Compares one source event by event. */
export function differencesOf(seed: number, expected: readonly Expected[], held: readonly Held[]): Differences {
  let all = NO_DIFFERENCES;
  const add = (kind: Exclude<keyof Differences, 'what' | 'and'>, sentence: string): void => {
    all = all.and(differences({ ...NO_DIFFERENCES, [kind]: 1, what: [`seed ${String(seed)}: ${sentence}`] }));
  };
  const ids = new Set(expected.map(({ id }) => id));
  for (const one of held) if (!ids.has(one.id)) add('wrong', `event ${String(one.id)} was never named`);
  for (const must of expected) {
    const name = `event ${String(must.id)}`;
    const [is, ...more] = held.filter(({ id }) => id === must.id);
    if (is === undefined) {
      add('lost', `${name} must be ${must.state} and is not there`);
      continue;
    }
    if (more.length > 0) add('duplicated', `${name} is there ${String(more.length + 1)} times`);
    if (is.state === 'withdrawn' && must.state !== 'withdrawn') add('wronglyRetired', `${name} must be ${must.state}`);
    else if (must.state === 'withdrawn' && is.state !== 'withdrawn') add('wronglyKept', `${name} is ${is.state}`);
    else if (is.state !== must.state) add('wrong', `${name} is ${is.state} and must be ${must.state}`);
    if (is.title !== must.title || is.start !== must.start || is.cancelled !== must.cancelled) {
      add('wrong', `${name} is "${is.title}" at ${is.start}, and must be "${must.title}" at ${must.start}`);
    }
    if (SHOWN_STATES.has(must.state) && !is.shown) add('lost', `${name} is not shown`);
  }
  return all;
}
