import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { SourcesRepository, SubmissionsRepository } from '#libs/store';
import { isAtPlace } from '#libs/fetch';
import type { SourceHealth } from './source-health.js';
import { sourceHealthOf } from './source-sentence.js';

const ORDER: readonly SourceHealth['health'][] = ['broken', 'watch', 'well', 'paused'];

/** How our sources are doing, what is wrong first. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly submissions: SubmissionsRepository,
  ) {}

  async health(now: Instant): Promise<readonly SourceHealth[]> {
    const leftAlone = await this.submissions.optedOut();
    // An approved event form is a source too, but there is nowhere to read it again.
    const rows = (await this.sources.health()).filter(({ importer }) => importer !== 'form');
    const all = rows.map((row) =>
      sourceHealthOf(
        row,
        now,
        leftAlone.some((place) => isAtPlace(row.url, place)),
      ),
    );
    return all.sort((a, b) => ORDER.indexOf(a.health) - ORDER.indexOf(b.health) || a.name.localeCompare(b.name));
  }
}
