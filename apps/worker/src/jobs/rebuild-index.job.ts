import { Inject, Injectable, Optional } from '@nestjs/common';
import { Handles, Jobs, rebuildIndex, reconcileIndex, relayOutbox, type JobData } from '#libs/queue';
import { MeiliIndex } from '#libs/search';
import { GatheringsRepository } from '#libs/store';

const PAGE = 1_000;

/** Fills an index that is gone, or was never made. What changes meanwhile is found by comparing afterwards. */
@Injectable()
export class RebuildIndexJob {
  constructor(
    private readonly gatherings: GatheringsRepository,
    private readonly jobs: Jobs,
    // Not there where Postgres alone searches.
    @Optional() @Inject(MeiliIndex) private readonly index: MeiliIndex | undefined,
  ) {}

  @Handles(rebuildIndex)
  async run(_: JobData<typeof rebuildIndex>): Promise<void> {
    // Two workers may have asked for it, one after the other.
    if (this.index === undefined || (await this.index.size()) !== null) return;
    await this.index.rebuild(this.gatherings.shownPages(PAGE));
    await this.jobs.publish(relayOutbox, {});
    await this.jobs.publish(reconcileIndex, {});
  }
}
