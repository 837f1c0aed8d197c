import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { SourceId, type Instant, type Source } from '#libs/domain';
import type { Log } from '#libs/platform';
import { fetchSource, importSnapshot, Jobs } from '#libs/queue';
import { AuditRepository, SnapshotsRepository, SourcesRepository } from '#libs/store';
import { valueOf, type FormValues } from '#libs/ui';
import { soon } from '../moderation/soon.js';
import { LOG } from '../tokens.js';
import { isFetched } from './is-fetched.js';

/** What a moderator may have done to a source. Each gives one sentence about what happens next. */
@Injectable()
export class SourceOrders {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly audit: AuditRepository,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Makes it due now. */
  async check(id: string, by: string, now: Instant): Promise<string> {
    const source = await this.find(id);
    if (source.state !== 'active') return 'This source is not read at the moment, so it was not checked.';
    await this.audit.record({ who: by, what: 'source.checked', subject: source.id, at: now });
    await this.readNow(source.id, now);
    return 'We are reading it now. Load this page again in a minute.';
  }

  /** Field: `state`, `paused` or `active`. */
  async setState(id: string, by: string, form: FormValues, now: Instant): Promise<string> {
    const source = await this.find(id);
    if (!isFetched(source)) return 'This was sent to us. There is nowhere to read it again.';
    if (valueOf(form, 'state') !== 'active') {
      await this.sources.setState(source.id, 'paused');
      await this.audit.record({ who: by, what: 'source.paused', subject: source.id, at: now });
      return 'Paused. It is not read until you start it again; the events that we have stay.';
    }
    await this.sources.setState(source.id, 'active');
    await this.audit.record({ who: by, what: 'source.started', subject: source.id, at: now });
    await this.readNow(source.id, now);
    return 'Started. We are reading it now.';
  }

  /** Field: `to`, the address that the moderator was shown. */
  async move(id: string, by: string, form: FormValues, now: Instant): Promise<string> {
    const source = await this.find(id);
    const health = await this.sources.healthOf(source.id);
    const to = valueOf(form, 'to');
    if (health === null || health.movedTo === null || health.movedTo !== to) {
      return 'It says something else now. Look at it again.';
    }
    // A key was given for one host; whoever answers there must not be able to send it on.
    if (health.hasKey) return 'It is read with a key, which only its organiser may take to another address.';
    if (!to.startsWith('https://') && !(source.allowHttp && to.startsWith('http://'))) {
      return 'That is not an https address, so we do not read it.';
    }
    if ((await this.sources.findByUrl(to)) !== null)
      return 'Another source has that address already. Pause one of them.';
    await this.sources.move(source.id, { url: to });
    await this.audit.record({ who: by, what: 'source.moved', subject: source.id, at: now });
    if (source.state === 'active') await this.readNow(source.id, now);
    return 'We read it at its new address from now on.';
  }

  /** Fields: `since`, the doubt that the moderator was shown; `decision`, `accept` or `keep`. */
  async decideDoubt(id: string, by: string, form: FormValues, now: Instant): Promise<string> {
    const source = await this.find(id);
    const decision = valueOf(form, 'decision') === 'accept' ? 'accept' : 'keep';
    if (!(await this.sources.decideDoubt(source.id, valueOf(form, 'since'), decision))) {
      return 'It says something else now. Look at it again.';
    }
    await this.audit.record({ who: by, what: `source.doubt-${decision}`, subject: source.id, at: now });
    if (decision === 'keep') return 'We keep what we have, until its answer changes.';
    const last = await this.snapshots.latest(source.id);
    if (last !== null)
      await soon(this.jobs.publish(importSnapshot, { snapshotId: last.id }, { lane: 'now' }), this.log);
    return 'We believe it. What it no longer names goes in a moment.';
  }

  private async readNow(sourceId: SourceId, now: Instant): Promise<void> {
    await this.sources.setNextFetch(sourceId, now);
    await soon(this.jobs.publish(fetchSource, { sourceId }, { lane: 'now' }), this.log);
  }

  private async find(id: string): Promise<Source> {
    const parsed = SourceId.safeParse(id);
    const source = parsed.success ? await this.sources.find(parsed.data) : null;
    if (source === null) throw new NotFoundException('There is no source at this address.');
    return source;
  }
}
