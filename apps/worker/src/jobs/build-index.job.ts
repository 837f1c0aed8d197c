import { Injectable } from '@nestjs/common';
import { buildIndex as contract, Handles, Jobs, relayOutbox, type JobData } from '#libs/queue';
import { buildIndex } from '../index/build-index.js';
import { IndexParts } from '../index/index-parts.js';
import { need } from '../index/need.js';
import { seeIndex } from '../index/see-index.js';

/** Fills an index that is gone, that was never made, or that an older program made; goes on where another worker ended. */
@Injectable()
export class BuildIndexJob {
  constructor(
    private readonly parts: IndexParts,
    private readonly jobs: Jobs,
  ) {}

  @Handles(contract)
  async run(_: JobData<typeof contract>): Promise<void> {
    const { index, store } = this.parts;
    // Two workers may have asked for it, one after the other.
    if (index === undefined || need(await seeIndex(store, index)) !== 'build') return;
    if (await buildIndex({ ...this.parts, index })) await this.jobs.publish(relayOutbox, {});
  }
}
