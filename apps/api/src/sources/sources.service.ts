import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { SourcesRepository, SubmissionsRepository } from '#libs/store';
import { isAtPlace } from '#libs/fetch';
import { cardOf } from './card-of.js';
import type { Health, SourceHealth } from './source-health.js';

/** What waits for a person first. */
const ORDER: readonly Health[] = ['quarantined', 'changed', 'silent', 'gone', 'slow', 'healthy', 'paused'];

/** How our sources are doing, what is wrong first. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly submissions: SubmissionsRepository,
  ) {}

  async health(now: Instant): Promise<readonly SourceHealth[]> {
    const [leftAlone, contacts] = [await this.submissions.optedOut(), await this.submissions.contacts()];
    // An approved event form is a source too, but there is nowhere to read it again.
    const rows = (await this.sources.health()).filter(({ importer }) => importer !== 'form');
    const all = rows.map((row) =>
      cardOf(row, now, {
        leftAlone: leftAlone.some((place) => isAtPlace(row.url, place)),
        contact: contacts.get(row.id) ?? null,
      }),
    );
    return all.sort((a, b) => ORDER.indexOf(a.health) - ORDER.indexOf(b.health) || a.name.localeCompare(b.name));
  }
}
