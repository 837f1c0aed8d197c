import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { RetirementRule } from '#libs/domain';
import type { ReadTold } from '../snapshot-reader.js';
import { instruments } from './instruments.js';

/** A number with labels whose values we made up ourselves: kinds and outcomes, never names, hosts, addresses or ids of clients. */
export type Figure = {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
};

type Fetched = {
  readonly result: string;
  readonly refusal: string | null;
  readonly seconds: number | null;
  readonly bytes: number | null;
};

/**
 * What one process counts for whoever watches it, in the format of Prometheus. A process has one. Its methods may be handed on as they are.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly made = instruments(this.registry);
  private readonly gauges = new Map<string, Gauge>();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    // An alarm on a share of them needs to see the first one.
    for (const why of ['deadline', 'memory', 'crashed']) this.made.counters.parse_killed_total.inc({ why }, 0);
  }

  readonly jobDone = (job: string, outcome: 'done' | 'failed', seconds: number): void => {
    this.made.histograms.job_seconds.observe({ job, outcome }, seconds);
  };

  /** `route` is the pattern as it was registered, so that nothing of an address is kept. */
  readonly answered = (route: string, status: number, seconds: number): void => {
    this.made.histograms.http_seconds.observe({ route, status: String(status) }, seconds);
  };

  readonly feedAnswered = (status: number, seconds: number): void => {
    this.made.counters.feed_requests_total.inc({ status: String(status) });
    this.made.histograms.feed_seconds.observe(seconds);
  };

  /** `result` and `refusal` are codes of ours; `seconds` null where no host was asked, `bytes` where no whole answer came. */
  readonly fetched = ({ result, refusal, seconds, bytes }: Fetched): void => {
    const { counters, histograms } = this.made;
    counters.fetch_total.inc({ result });
    if (refusal !== null) counters.fetch_refused_total.inc({ reason: refusal });
    if (seconds !== null) histograms.fetch_seconds.observe(seconds);
    if (bytes !== null) histograms.fetch_bytes.observe(bytes);
  };

  readonly parsed = ({ killed, seconds }: ReadTold): void => {
    this.made.histograms.parse_seconds.observe(seconds);
    if (killed !== null) this.made.counters.parse_killed_total.inc({ why: killed });
  };

  readonly snapshotRead = (healthy: boolean): void => {
    this.made.counters.snapshot_total.inc({ healthy: healthy ? 'yes' : 'no' });
  };

  readonly eventsApplied = (change: 'added' | 'changed' | 'missing', count: number): void => {
    this.made.counters.events_applied_total.inc({ change }, count);
  };

  readonly eventsRetired = (rule: RetirementRule, count: number): void => {
    this.made.counters.events_retired_total.inc({ rule }, count);
  };

  readonly searched = (backend: string, seconds: number): void => {
    this.made.histograms.search_seconds.observe({ backend }, seconds);
  };

  readonly indexTaskFailed = (): void => {
    this.made.counters.index_task_failed_total.inc();
  };

  /** The text that a watcher asks for, with figures that were read just now. */
  async text(figures: readonly Figure[]): Promise<string> {
    for (const gauge of this.gauges.values()) gauge.reset();
    for (const { name, labels = {}, value } of figures) this.gauge(name, Object.keys(labels)).set(labels, value);
    return this.registry.metrics();
  }

  private gauge(name: string, labelNames: string[]): Gauge {
    const known = this.gauges.get(name);
    if (known !== undefined) return known;
    const gauge = new Gauge({ name, help: name.replaceAll('_', ' '), labelNames, registers: [this.registry] });
    this.gauges.set(name, gauge);
    return gauge;
  }
}
