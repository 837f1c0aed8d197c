import { Inject, Injectable } from '@nestjs/common';
import { DAY_MS, epochMs, type Instant } from '#libs/domain';
import { FetchError, FetchHostBusy, type FetchAnswer, type Fetcher, addressWithKey } from '#libs/fetch';
import { Clock } from '#libs/platform';
import { fetchSource, Handles, importSnapshot, Jobs, type JobData } from '#libs/queue';
import { SourcesRepository, type Pace } from '#libs/store';
import { SourceRuns, type Running } from '../runs/source-runs.js';
import { FETCHER } from '../tokens.js';

/**
 * Source → Snapshot, one request at a time: a source of many pages comes back to the queue between them, so that its host gets its
 * rest. How it ended is written on the source, and what the host asks of us decides when we come back.
 */
@Injectable()
export class FetchSourceJob {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly runs: SourceRuns,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(FETCHER) private readonly fetcher: Fetcher,
  ) {}

  @Handles(fetchSource)
  async run({ sourceId }: JobData<typeof fetchSource>): Promise<void> {
    const source = await this.sources.find(sourceId);
    if (source?.state !== 'active') return;
    const pace = await this.sources.pace(sourceId);
    const running = await this.runs.resume(source, this.clock.now());
    const result = await this.ask(running, pace);
    const begun = await this.runs.begin(running);
    if (begun === null) return;
    const step = await this.runs.take(begun, result, pace, this.clock.now(), Math.random());
    if (step.kind === 'more') await this.jobs.publish(fetchSource, { sourceId });
    // What could not be read last time must hold up nobody.
    const lane = pace.unread ? 'later' : 'usual';
    if (step.kind === 'over' && step.snapshotId !== null)
      await this.jobs.publish(importSnapshot, { snapshotId: step.snapshotId }, { lane });
  }

  private isRecent(answer: Instant | null): boolean {
    return answer !== null && this.clock.nowMs() - epochMs(answer) < WHOLE_AGAIN_MS;
  }

  private async ask({ source, run }: Running, pace: Pace): Promise<FetchAnswer | FetchError> {
    const [request = { url: source.url, kind: 'feed' as const }] = run.pending;
    const url = addressWithKey(request.url, pace.keyed ? await this.sources.key(source.id) : null, source.url);
    // "Not modified" is said of one answer at one address, and believed of a source that gives one, and gave all of it last time.
    const single = run.snapshotId === null && run.pending.length === 1 && pace.lastParts === 1 && !pace.lastCut;
    const validators =
      single && !pace.validatorsLie && pace.lastUrl === request.url && this.isRecent(pace.lastAnswerAt)
        ? pace
        : { etag: null, lastModified: null };
    try {
      const { etag, lastModified } = validators;
      const { kind, restSeconds = 0 } = request;
      const asked = { url, kind, allowHttp: source.allowHttp, etag, lastModified, restMs: restSeconds * 1000 };
      const got = await this.fetcher.get(asked);
      return withoutKey(got, request.url, url);
    } catch (failure) {
      // A busy host says nothing about the source: the job waits its turn, and counts as one of its host all the while.
      if (failure instanceof FetchHostBusy) await this.sources.hold(source.id, this.clock.now(), failure.retry.afterMs);
      else if (failure instanceof FetchError) return failure;
      // Anything unforeseen is a fault of ours.
      throw failure;
    }
  }
}

/** A host that says "not modified" of what did change is found out after so long. */
const WHOLE_AGAIN_MS = DAY_MS;

/** A key is for the request alone: what is kept of the answer does not hold it. */
function withoutKey(answer: FetchAnswer, shown: string, asked: string): FetchAnswer {
  if (shown === asked) return answer;
  if (answer.kind === 'not-modified') return { ...answer, permanentRedirectTo: null };
  return { ...answer, snapshot: { ...answer.snapshot, url: shown, finalUrl: shown }, permanentRedirectTo: null };
}
