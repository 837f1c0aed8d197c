import { epochMs } from '#libs/domain';
import type { Clock } from '#libs/platform';
import type { Store } from '#libs/store';
import type { Finding } from './finding.js';

/** Later than this after its time, a source is not merely waiting for its turn. */
const LATE_MS = 15 * 60_000;
/** Failures in a row that are worth a look. */
const FAILING = 5;

/** What the database says of itself: it answers, the sources are fetched in time, the index is fed. */
export async function databaseFindings({
  store,
  clock,
}: {
  readonly store: Store;
  readonly clock: Clock;
}): Promise<Finding[]> {
  await store.ready();
  const sources = (await store.sources.health()).filter(({ state }) => state === 'active');
  const late = sources.filter(({ nextFetchAt }) => clock.nowMs() - epochMs(nextFetchAt) > LATE_MS);
  const failing = sources.filter(({ failures }) => failures >= FAILING);
  const unread = sources.filter(({ lastProblem }) => lastProblem !== null && !lastProblem.startsWith('fetch.'));
  const pending = await store.outbox.pending();
  const givenUp = await store.deadLetters.count();
  const upcoming = await store.gatherings.upcomingCount(clock.now());
  return [
    { what: 'postgres', state: 'well', sentence: `The database answers; ${upcoming} gatherings have dates to come.` },
    late.length === 0
      ? { what: 'sources', state: 'well', sentence: `${sources.length} sources are fetched in time.` }
      : {
          what: 'sources',
          state: 'ill',
          sentence: `${late.length} of ${sources.length} sources are overdue; is a worker running?`,
        },
    ...(failing.length === 0
      ? []
      : [
          {
            what: 'failing',
            state: 'note' as const,
            sentence: `${failing.length} sources fail again and again: ${failing
              .slice(0, 3)
              .map(({ name }) => name)
              .join(', ')}.`,
          },
        ]),
    ...unread.slice(0, 3).map(({ name, problems }) => ({
      what: 'reading',
      state: 'note' as const,
      sentence: `The last answer of "${name}" could not be read. ${problems[0]?.message ?? ''} What we had is kept.`,
    })),
    ...(givenUp === 0
      ? []
      : [
          {
            what: 'dead-letters',
            state: 'note' as const,
            sentence: `${givenUp} jobs failed each time they were tried. See: porchlight dead-letters`,
          },
        ]),
    pending < 5_000
      ? { what: 'outbox', state: 'well', sentence: `${pending} changes wait for the search index.` }
      : { what: 'outbox', state: 'ill', sentence: `${pending} changes wait for the search index; it may be away.` },
  ];
}
