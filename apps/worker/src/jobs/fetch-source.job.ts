import { Inject, Injectable } from '@nestjs/common';
import type { Source } from '#libs/domain';
import { FetchError, FetchHostBusy, type FetchAnswer, type Fetcher } from '#libs/fetch';
import { Clock } from '#libs/platform';
import { fetchSource, Handles, importSnapshot, Jobs, type JobData } from '#libs/queue';
import { SnapshotsRepository, SourcesRepository } from '#libs/store';
import { FETCHER } from '../tokens.js';
import { fetchRecordOf } from './fetch-record.js';

/** Importers of web pages, which robots.txt speaks for; everything else is offered to programs. */
const PAGES = new Set(['jsonld', 'page']);

/** Source → Snapshot. How it ended is written on the source, and what the host asks of us decides when we come back. */
@Injectable()
export class FetchSourceJob {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(FETCHER) private readonly fetcher: Fetcher,
  ) {}

  @Handles(fetchSource)
  async run({ sourceId }: JobData<typeof fetchSource>): Promise<void> {
    const source = await this.sources.find(sourceId);
    if (source?.state !== 'active') return;
    const epoch = await this.sources.beginRun(source.id);
    const validators = await this.sources.validators(source.id);
    const last = await this.snapshots.latest(source.id);
    const failures = await this.sources.failures(source.id);

    const result = await this.ask(source, validators);
    const snapshotId =
      result instanceof Error || result.kind === 'not-modified'
        ? null
        : await this.snapshots.save(source.id, epoch, result.snapshot);
    const ended = { result, validators, lastSha256: last?.sha256 ?? null, failures };
    await this.sources.recordFetch(
      source.id,
      epoch,
      fetchRecordOf({ ...ended, now: this.clock.now(), jitter: Math.random() }),
    );
    if (snapshotId !== null) await this.jobs.publish(importSnapshot, { snapshotId });
  }

  private async ask(
    source: Source,
    validators: { readonly etag: string | null; readonly lastModified: string | null },
  ): Promise<FetchAnswer | FetchError> {
    const url = source.url;
    const kind = PAGES.has(source.importer) ? 'page' : 'feed';
    try {
      return await this.fetcher.get({ url, kind, allowHttp: source.allowHttp, ...validators });
    } catch (failure) {
      // A busy host says nothing about the source: the job waits its turn. Anything unforeseen is a fault of ours.
      if (failure instanceof FetchError && !(failure instanceof FetchHostBusy)) return failure;
      throw failure;
    }
  }
}
