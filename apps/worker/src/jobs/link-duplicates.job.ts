import { Injectable } from '@nestjs/common';
import { LINKER } from '#libs/pipeline';
import { Clock } from '#libs/platform';
import { Handles, Jobs, linkDuplicates, relayOutbox, type JobData } from '#libs/queue';
import { DuplicatesRepository } from '#libs/store';

/** So few at once that an import which waits for it hardly notices. */
const AT_ONCE = 100;

/** What was written lately → compared with what other sources say; what is one gathering is shown as one. */
@Injectable()
export class LinkDuplicatesJob {
  constructor(
    private readonly duplicates: DuplicatesRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Handles(linkDuplicates)
  async run(_: JobData<typeof linkDuplicates>): Promise<void> {
    const { changed, more } = await this.duplicates.linkDue(AT_ONCE, LINKER, this.clock.now());
    if (changed > 0) await this.jobs.publish(relayOutbox, {});
    if (more) await this.jobs.publish(linkDuplicates, {});
  }
}
