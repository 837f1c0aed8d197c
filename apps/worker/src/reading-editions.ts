import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { READING } from '#libs/pipeline';
import { FactsRepository, SnapshotsRepository } from '#libs/store';

/**
 * A new edition of the time zones moves dates that are still to come, and one of our rules makes other claims of the same text: either has
 * every source's last answer read again, which would else be confirmed unread for as long as it stays the same.
 */
@Injectable()
export class ReadingEditions implements OnApplicationBootstrap {
  constructor(
    private readonly facts: FactsRepository,
    private readonly snapshots: SnapshotsRepository,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const editions = { 'time zones': process.versions['tz'] ?? 'unknown', reading: READING };
    let another = false;
    for (const [name, edition] of Object.entries(editions)) {
      const before = await this.facts.swap(name, edition);
      another ||= before !== null && before !== edition;
    }
    if (another) await this.snapshots.readAllAgain();
  }
}
