import { Injectable, NotFoundException } from '@nestjs/common';
import { SourceId, type Instant } from '#libs/domain';
import { fetchSource, Jobs } from '#libs/queue';
import { AuditRepository, SourcesRepository } from '#libs/store';
import { sourceHealthOf } from './source-sentence.js';
import type { SourceHealth } from './sources.page.js';

const ORDER: readonly SourceHealth['health'][] = ['broken', 'watch', 'well', 'paused'];

/** How our sources are doing, what is wrong first. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly audit: AuditRepository,
    private readonly jobs: Jobs,
  ) {}

  async health(now: Instant): Promise<readonly SourceHealth[]> {
    // An approved event form is a source too, but there is nowhere to read it again.
    const rows = (await this.sources.health()).filter(({ importer }) => importer !== 'form');
    const all = rows.map((row) => sourceHealthOf(row, now));
    return all.sort((a, b) => ORDER.indexOf(a.health) - ORDER.indexOf(b.health) || a.name.localeCompare(b.name));
  }

  /** Makes it due now. The sentence says what happens next. */
  async check(id: string, by: string, now: Instant): Promise<string> {
    const parsed = SourceId.safeParse(id);
    const source = parsed.success ? await this.sources.find(parsed.data) : null;
    if (source === null) throw new NotFoundException('There is no source at this address.');
    if (source.state !== 'active') return 'This source is not read at the moment, so it was not checked.';
    await this.sources.setNextFetch(source.id, now);
    await this.audit.record({ who: by, what: 'source.checked', subject: source.id, at: now });
    await this.jobs.publish(fetchSource, { sourceId: source.id });
    return 'We are reading it now. Load this page again in a minute.';
  }
}
