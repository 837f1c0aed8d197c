import { Counter, Histogram, type Registry } from 'prom-client';

/** From an answer out of memory to a job that reads a large calendar. */
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 30];
/** From an empty calendar to the most that is taken. */
const BYTES = [1_024, 16_384, 131_072, 524_288, 1_048_576, 5_242_880];

const COUNTERS = {
  feed_requests_total: ['Times that a calendar was asked for, by status.', 'status'],
  fetch_total: ['Requests to hosts of sources, by what became of them.', 'result'],
  fetch_refused_total: ['Addresses that may not be asked at all, by reason.', 'reason'],
  parse_killed_total: ['Readings that were stopped, by why.', 'why'],
  snapshot_total: ['Answers that were read: whether silence in them may be believed.', 'healthy'],
  events_applied_total: ['Listings that an answer added, changed or did not name.', 'change'],
  events_retired_total: ['Listings that were withdrawn, by rule.', 'rule'],
  index_task_failed_total: ['Changes that the search server took and could not make.'],
} as const;

const HISTOGRAMS = {
  job_seconds: ['How long jobs took, by kind and outcome.', SECONDS, 'job', 'outcome'],
  http_seconds: ['How long answers took, by the pattern of the address and by status.', SECONDS, 'route', 'status'],
  feed_seconds: ['How long calendars took to answer.', SECONDS],
  fetch_seconds: ['How long hosts of sources took, with the rests that were due on the way.', SECONDS],
  fetch_bytes: ['Sizes of answers on the wire.', BYTES],
  parse_seconds: ['How long reading took, from when a process took it.', SECONDS],
  search_seconds: ['How long searches took, by who was asked.', SECONDS, 'backend'],
} as const;

export type Counters = Readonly<Record<keyof typeof COUNTERS, Counter>>;
export type Histograms = Readonly<Record<keyof typeof HISTOGRAMS, Histogram>>;

/** All that a process counts and times, each under one name. */
export function instruments(registry: Registry): { readonly counters: Counters; readonly histograms: Histograms } {
  const registers = [registry];
  const counters = Object.entries(COUNTERS).map(([name, [help, ...labelNames]]) => [
    name,
    new Counter({ name, help, labelNames, registers }),
  ]);
  const histograms = Object.entries(HISTOGRAMS).map(([name, [help, buckets, ...labelNames]]) => [
    name,
    new Histogram({ name, help, buckets: [...buckets], labelNames, registers }),
  ]);
  return {
    counters: Object.fromEntries(counters) as Counters,
    histograms: Object.fromEntries(histograms) as Histograms,
  };
}
