import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Instant, Source } from '#libs/domain';
import type { Log } from '#libs/platform';
import { fetchSource, importSnapshot, Jobs } from '#libs/queue';
import { SnapshotsRepository, SourcesRepository, SubmissionsRepository, type Submission } from '#libs/store';
import { eventDocument } from '../organiser/event-document.js';
import { hostKindOf } from '../organiser/event-reading.service.js';
import { formAddress } from '../organiser/form-address.js';
import { KeptCalendar, KeptEvent } from '../organiser/kept-answers.js';
import { PlacesService } from '../site/places.service.js';
import { LOG } from '../tokens.js';
import { soon } from './soon.js';

/** Approved submissions → sources, read like any other. Doing it twice makes one source. */
@Injectable()
export class ListingService {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly sources: SourcesRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly places: PlacesService,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async list(submission: Submission, now: Instant): Promise<void> {
    const source =
      submission.kind === 'event' ? await this.listEvent(submission, now) : await this.listCalendar(submission, now);
    await this.submissions.listedAs(submission.id, source.id);
  }

  /** A source of its own with what was answered as its only snapshot; nothing is ever fetched for it. */
  private async listEvent({ reference, payload }: Submission, now: Instant): Promise<Source> {
    const { answers } = KeptEvent.parse(payload);
    const organisation = answers['organisation'] ?? reference;
    const url = formAddress(reference);
    const source =
      (await this.sources.findByUrl(url)) ??
      (await this.sources.add({
        name: organisation,
        importer: 'form',
        url,
        zone: await this.places.zone(),
        hostName: organisation,
        hostKind: hostKindOf(answers),
        state: 'paused',
        nextFetchAt: now,
      }));
    const bytes = new TextEncoder().encode(JSON.stringify(eventDocument(reference, answers)));
    const snapshotId = await this.snapshots.save(source.id, await this.sources.beginRun(source.id), {
      url,
      finalUrl: url,
      fetchedAt: now,
      contentType: 'application/json',
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    if (snapshotId !== null) await soon(this.jobs.publish(importSnapshot, { snapshotId }), this.log);
    return source;
  }

  private async listCalendar({ url, payload }: Submission, now: Instant): Promise<Source> {
    if (url === null) throw new Error('a calendar was kept without its address');
    const { organisation, importer } = KeptCalendar.parse(payload);
    const source =
      (await this.sources.findByUrl(url)) ??
      (await this.sources.add({
        name: organisation,
        importer,
        url,
        zone: await this.places.zone(),
        hostName: organisation,
        state: 'active',
        nextFetchAt: now,
      }));
    await soon(this.jobs.publish(fetchSource, { sourceId: source.id }), this.log);
    return source;
  }
}
