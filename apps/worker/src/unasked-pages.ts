import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Clock } from '#libs/platform';
import { askPages, Jobs } from '#libs/queue';
import { AbsencesRepository } from '#libs/store';

const AT_ONCE = 200;

/** Publishes again what was lost with the queue: events that were missed, and whose pages nobody asked. */
@Injectable()
export class UnaskedPages {
  constructor(
    private readonly absences: AbsencesRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Interval(600_000)
  async publish(): Promise<void> {
    const sources = await this.absences.unasked(AT_ONCE, this.clock.now());
    const all = sources.map((sourceId) => ({ sourceId }));
    await this.jobs.publishAll(askPages, all, { lane: 'later' });
  }
}
