import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Instant, Source } from '#libs/domain';
import { SubmissionsRepository, UploadsRepository, type Submission } from '#libs/store';
import { eventDocument } from '../organiser/event-document.js';
import { hostKindOf } from '../organiser/event-reading.service.js';
import { formAddress } from '../organiser/form-address.js';
import { KeptCalendar, KeptEvent } from '../organiser/kept-answers.js';
import { uploadAddress } from '../preview/upload-address.js';
import { SourceMaking } from './source-making.service.js';

/** Approved submissions → sources, read like any other. Doing it twice makes one source. */
@Injectable()
export class ListingService {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly uploads: UploadsRepository,
    private readonly making: SourceMaking,
  ) {}

  async list(submission: Submission, now: Instant): Promise<void> {
    const source = await this.sourceOf(submission, now);
    await this.submissions.listedAs(submission.id, source.id);
  }

  private sourceOf(submission: Submission, now: Instant): Promise<Source> {
    if (submission.kind === 'event') return this.listEvent(submission, now);
    return submission.uploadId === null ? this.listCalendar(submission, now) : this.listFile(submission, now);
  }

  /** A source of its own with what was answered as its only snapshot; nothing is ever fetched for it. */
  private async listEvent({ reference, payload }: Submission, now: Instant): Promise<Source> {
    const { answers } = KeptEvent.parse(payload);
    const organisation = answers['organisation'] ?? reference;
    const source = await this.making.at(formAddress(reference), {
      name: organisation,
      importer: 'form',
      hostName: organisation,
      hostKind: hostKindOf(answers),
      state: 'paused',
      nextFetchAt: now,
    });
    const bytes = new TextEncoder().encode(JSON.stringify(eventDocument(reference, answers)));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.making.importOnce(source, { bytes, sha256, contentType: 'application/json' }, now);
    return source;
  }

  private async listCalendar({ id, url, payload }: Submission, now: Instant): Promise<Source> {
    const { organisation, importer, options, url: way } = KeptCalendar.parse(payload);
    const address = way ?? url;
    if (address === null) throw new Error('a calendar was kept without its address');
    const about = { name: organisation, importer, options, hostName: organisation, nextFetchAt: now };
    const source = await this.making.at(address, { ...about, state: 'active' }, await this.submissions.key(id));
    await this.making.fetch(source);
    return source;
  }

  /** A file is never fetched: a newer one takes its place where a moderator said so. */
  private async listFile({ reference, uploadId, replacesId, payload }: Submission, now: Instant): Promise<Source> {
    const file = await this.uploads.find(uploadId ?? '');
    if (file === null) throw new Error('a file that waits for its approval is gone');
    const { organisation, importer, options } = KeptCalendar.parse(payload);
    const about = { name: organisation, importer, options, hostName: organisation, nextFetchAt: now };
    const source =
      (await this.making.find(replacesId)) ??
      (await this.making.at(uploadAddress(reference), { ...about, state: 'paused' }));
    await this.making.importOnce(source, file, now);
    return source;
  }
}
