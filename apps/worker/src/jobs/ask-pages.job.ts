import { Inject, Injectable } from '@nestjs/common';
import { FetchError, FetchHostBusy, FetchRateLimited, FetchStatus, type Fetcher } from '#libs/fetch';
import { absenceStep } from '#libs/pipeline';
import { Clock, Metrics } from '#libs/platform';
import { askPages, Handles, Jobs, relayOutbox, type JobData } from '#libs/queue';
import { AbsencesRepository, type PageAnswer } from '#libs/store';
import { onOwnSite } from '../runs/on-own-site.js';
import { FETCHER } from '../tokens.js';

/**
 * Events that a whole answer did not name → their own pages, one request at a time; what a page says is no more is withdrawn at once.
 * Nothing of a page is read: only whether there is one.
 */
@Injectable()
export class AskPagesJob {
  constructor(
    private readonly absences: AbsencesRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
    @Inject(FETCHER) private readonly fetcher: Fetcher,
  ) {}

  @Handles(askPages)
  async run({ sourceId }: JobData<typeof askPages>): Promise<void> {
    const absences = await this.absences.of(sourceId, this.clock.now());
    if (absences === null) return;
    const { epoch, allowHttp } = absences;
    const step = absenceStep(onOwnSite(absences), this.clock.now());
    if (step.kind === 'told') {
      const gone = await this.absences.withdraw(sourceId, epoch, step.gone, this.clock.now());
      this.metrics.eventsRetired('own-page', gone);
      if (gone > 0) await this.jobs.publish(relayOutbox, {});
      return;
    }
    const { listingId, url } = step.page;
    const answer = await this.ask(url, allowHttp);
    const kept = await this.absences.keepAnswer(sourceId, epoch, listingId, answer, this.clock.now());
    if (kept) await this.jobs.publish(askPages, { sourceId }, { lane: 'later' });
  }

  private async ask(url: string, allowHttp: boolean): Promise<PageAnswer> {
    try {
      const answer = await this.fetcher.get({ url, kind: 'page', allowHttp, etag: null, lastModified: null });
      return { status: 200, bytes: answer.kind === 'fetched' ? answer.wireBytes : 0 };
    } catch (failure) {
      // A busy host has said nothing: the job waits its turn.
      if (failure instanceof FetchHostBusy || !(failure instanceof FetchError)) throw failure;
      return { status: statusOf(failure), bytes: 0 };
    }
  }
}

/** Null where its own address gave no answer. Where a redirect led says nothing: many sites send what is no more to their first page. */
function statusOf(failure: FetchError): number | null {
  if (failure instanceof FetchStatus) return failure.redirected ? REDIRECTED : failure.httpStatus;
  return failure instanceof FetchRateLimited ? failure.httpStatus : null;
}

const REDIRECTED = 302;
