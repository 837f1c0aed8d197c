import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Config, type Figure, type Log, Metrics, openMetrics, type MetricsDoor } from '#libs/platform';
import { Jobs } from '#libs/queue';
import { VitalsRepository } from '#libs/store';
import { CONFIG, LOG } from './tokens.js';

/** What a worker shows to whoever watches: its jobs, the queues, and how the database stands. */
@Injectable()
export class MetricsService implements OnApplicationBootstrap, OnApplicationShutdown {
  private door: MetricsDoor | null = null;

  constructor(
    private readonly metrics: Metrics,
    private readonly vitals: VitalsRepository,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { metrics } = this.config;
    if (metrics === null) return;
    // The pages of this machine have the port itself.
    const port = metrics.port + 1;
    this.door = await openMetrics({
      ...metrics,
      port,
      metrics: this.metrics,
      read: () => this.figures(),
      log: this.log,
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.door?.close();
  }

  /** Read anew each time: watchers come every quarter of a minute. */
  async figures(): Promise<readonly Figure[]> {
    const { sources, numbers } = await this.vitals.read();
    const queues = await this.jobs.states();
    return [
      ...Object.entries(numbers).map(([name, value]) => ({ name, value })),
      ...sources.map(({ state, count }) => ({ name: 'sources', labels: { state }, value: count })),
      ...queues.flatMap(({ queue, waiting, active, delayed, failed, ageMs }) => [
        ...Object.entries({ waiting, active, delayed, failed }).map(([state, value]) => ({
          name: 'queue_jobs',
          labels: { queue, state },
          value,
        })),
        { name: 'queue_age_seconds', labels: { queue }, value: ageMs / 1_000 },
      ]),
    ];
  }
}
