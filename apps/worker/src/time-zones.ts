import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FactsRepository, SnapshotsRepository } from '#libs/store';

/** A new edition of the time zones moves dates that are still to come: every source's last answer is read again by it. */
@Injectable()
export class TimeZones implements OnApplicationBootstrap {
  constructor(
    private readonly facts: FactsRepository,
    private readonly snapshots: SnapshotsRepository,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const edition = process.versions['tz'] ?? 'unknown';
    const before = await this.facts.swap('time zones', edition);
    if (before !== null && before !== edition) await this.snapshots.readAllAgain();
  }
}
