import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Config, type Log, Metrics, openMetrics, type MetricsDoor } from '#libs/platform';
import { CONFIG, LOG } from '../tokens.js';

/** What the pages show to whoever watches: how long answers take. How the database stands is the worker's to show. */
@Injectable()
export class MetricsService implements OnApplicationBootstrap, OnApplicationShutdown {
  private door: MetricsDoor | null = null;

  constructor(
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { metrics } = this.config;
    if (metrics === null) return;
    const read = () => Promise.resolve([]);
    this.door = await openMetrics({ ...metrics, metrics: this.metrics, read, log: this.log });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.door?.close();
  }
}
