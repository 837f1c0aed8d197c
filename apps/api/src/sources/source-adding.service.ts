import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import type { Log } from '#libs/platform';
import { fetchSource, Jobs } from '#libs/queue';
import { AuditRepository, Keyring, SourcesRepository, SubmissionsRepository } from '#libs/store';
import type { FieldError } from '#libs/ui';
import { isAtPlace } from '#libs/fetch';
import { soon } from '../moderation/soon.js';
import type { Preview } from '../preview/preview.js';
import { storedAddress } from '../preview/stored-address.js';
import { LOG } from '../tokens.js';
import type { SourceForm } from './source-form.js';

const LEFT_ALONE: FieldError = { field: 'url', message: 'This site asked us not to read it' };

/** What was looked at → a source that is read from now on, and who added it. */
@Injectable()
export class SourceAdding {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly audit: AuditRepository,
    private readonly keyring: Keyring,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** What is wrong with adding it: we read it already, or its site asked us not to. */
  async known({ kept }: Preview): Promise<FieldError | null> {
    const address = storedAddress(kept, this.keyring);
    if ((await this.submissions.optedOut()).some((place) => isAtPlace(address, place))) return LEFT_ALONE;
    const source = await this.sources.findByUrl(address);
    return source === null ? null : { field: 'url', message: `We read this already. It is “${source.name}”` };
  }

  /** Gives the sentence that says so. */
  async add({ best, kept }: Preview, form: SourceForm, by: string, now: Instant): Promise<string> {
    const { name, kind, zone, allowHttp } = form;
    const source = await this.sources.add(
      {
        name,
        importer: best.importer,
        url: storedAddress(kept, this.keyring),
        zone,
        hostName: name,
        hostKind: kind,
        options: { ...kept.options },
        state: 'active',
        allowHttp,
        nextFetchAt: now,
      },
      kept.key,
    );
    await this.audit.record({ who: by, what: 'source.added', subject: source.id, at: now });
    await soon(this.jobs.publish(fetchSource, { sourceId: source.id }, { lane: 'now' }), this.log);
    return 'Added. We are reading it now. Load this page again in a minute.';
  }
}
