import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** From an answer out of memory to a job that reads a large calendar. */
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 30];

/** A number with labels whose values we made up ourselves: kinds and outcomes, never names, hosts, addresses or ids of clients. */
export type Figure = {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
};

/** What one process counts for whoever watches it, in the format of Prometheus. A process has one. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly jobs: Histogram<'job' | 'outcome'>;
  private readonly requests: Histogram<'route' | 'status'>;
  private readonly feeds: Counter<'status'>;
  private readonly gauges = new Map<string, Gauge>();

  constructor() {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.jobs = new Histogram({
      name: 'job_seconds',
      help: 'How long jobs took, by kind and outcome.',
      labelNames: ['job', 'outcome'],
      buckets: SECONDS,
      registers,
    });
    this.requests = new Histogram({
      name: 'http_seconds',
      help: 'How long answers took, by the pattern of the address and by status.',
      labelNames: ['route', 'status'],
      buckets: SECONDS,
      registers,
    });
    this.feeds = new Counter({
      name: 'feed_requests_total',
      help: 'Times that a calendar was asked for, by status.',
      labelNames: ['status'],
      registers,
    });
  }

  jobDone(job: string, outcome: 'done' | 'failed', seconds: number): void {
    this.jobs.observe({ job, outcome }, seconds);
  }

  /** `route` is the pattern as it was registered, so that nothing of an address is kept. */
  answered(route: string, status: number, seconds: number): void {
    this.requests.observe({ route, status: String(status) }, seconds);
  }

  feedAnswered(status: number): void {
    this.feeds.inc({ status: String(status) });
  }

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
