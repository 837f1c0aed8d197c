import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Source, SourceId } from '#libs/domain';
import type { Log } from '#libs/platform';
import { fetchSource, importSnapshot, Jobs } from '#libs/queue';
import { SnapshotsRepository, SourcesRepository, type NewSource, type Upload } from '#libs/store';
import { PlacesService } from '../site/places.service.js';
import { LOG } from '../tokens.js';
import { soon } from './soon.js';

/** What becomes of something approved: a source, and its first answer. Each may be done twice. */
@Injectable()
export class SourceMaking {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly places: PlacesService,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async find(id: SourceId | null): Promise<Source | null> {
    return id === null ? null : this.sources.find(id);
  }

  /** The source at an address: the one that is there, or a new one. */
  async at(url: string, about: Omit<NewSource, 'url' | 'zone'>, key: string | null = null): Promise<Source> {
    const known = await this.sources.findByUrl(url);
    return known ?? this.sources.add({ ...about, url, zone: await this.places.zone() }, key);
  }

  /** Has it read as soon as its host allows. */
  async fetch(source: Source): Promise<void> {
    await soon(this.jobs.publish(fetchSource, { sourceId: source.id }, { lane: 'now' }), this.log);
  }

  /** Has bytes that we hold read as the answer of a source that nobody asks. */
  async importOnce(
    source: Source,
    answer: Pick<Upload, 'bytes' | 'sha256' | 'contentType'>,
    now: Instant,
  ): Promise<void> {
    const { bytes, sha256, contentType } = answer;
    const { url } = source;
    const snapshot = { url, finalUrl: url, fetchedAt: now, contentType, bytes, sha256 };
    const snapshotId = await this.snapshots.save(source.id, await this.sources.beginRun(source.id), snapshot);
    if (snapshotId !== null) await soon(this.jobs.publish(importSnapshot, { snapshotId }, { lane: 'now' }), this.log);
  }
}
