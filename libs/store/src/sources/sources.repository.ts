import type { DataSource } from 'typeorm';
import { epochMs, SourceRun, type Instant, type Source, type SourceId, type SourceState } from '#libs/domain';
import { change, row, rows } from '../database/sql.js';
import { rebuildGatherings } from '../gatherings/rebuild-gatherings.js';
import type { FetchRecord } from './fetch-record.js';
import { SourceEntity } from './source.entity.js';
import type { SourceHealth } from './source-health.js';
import { toDomain, toRow, type NewSource } from './source.mapper.js';
import { toJson } from '../database/batches.js';
import type { Keyring } from '../keyring/keyring.js';
import type { FetchedSite, FetchTotals } from './fetched-site.js';
import {
  BEGIN_RUN,
  GATHERINGS_OF,
  FETCH_TOTALS,
  FETCHED_SITES,
  FIND_DUE,
  HEALTH_OF_ALL,
  HEALTH_OF_ONE,
  HOLD,
  HOST_RESTS,
  LAST_RUN,
  PACE,
  PUT_OFF,
  RECORD_FETCH,
  RECORD_USUAL_FETCH,
  SAVE_RUN,
} from './sources.sql.js';

/** The places we import from, when each is due, and how each is doing. */
export class SourcesRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keyring: Keyring,
  ) {}

  private get entities() {
    return this.dataSource.getRepository(SourceEntity);
  }

  /**
   * Stores a new source (`proposed` unless said otherwise) with its key, if it has one, so that it is never asked without. Its
   * address must be new: ask {@link findByUrl} first.
   */
  async add(source: NewSource, key: string | null = null): Promise<Source> {
    return this.dataSource.transaction(async (tx) => {
      const added = toDomain(await tx.save(toRow(source)));
      if (key !== null) await tx.query(SET_KEY, [added.id, this.keyring.seal(keyPlace(added.id), key)]);
      return added;
    });
  }

  async find(id: SourceId): Promise<Source | null> {
    const found = await this.entities.findOneBy({ id });
    return found === null ? null : toDomain(found);
  }

  async findByUrl(url: string): Promise<Source | null> {
    const found = await this.entities.findOneBy({ url });
    return found === null ? null : toDomain(found);
  }

  async list(): Promise<readonly Source[]> {
    return (await this.entities.find({ order: { name: 'ASC', id: 'ASC' } })).map(toDomain);
  }

  /**
   * Sources whose time has come. Hosts take turns, the longest waiting first, and of one host a few at most are under way. They are held
   * for two minutes, so that two sweeps at once never get the same one.
   */
  async findDue(now: Instant, limit: number): Promise<readonly DueSource[]> {
    return rows(this.dataSource, FIND_DUE, [now, limit, MOST_OF_A_HOST]);
  }

  /** Starts a run and overtakes any older one. The number must be handed to every later write of this run. */
  async beginRun(id: SourceId): Promise<number> {
    return (await row<{ epoch: number }>(this.dataSource, BEGIN_RUN, [id, null]))?.epoch ?? 0;
  }

  /** As {@link beginRun}, unless a run has begun since number `after`: then null. */
  async beginRunAfter(id: SourceId, after: number): Promise<number | null> {
    return (await row<{ epoch: number }>(this.dataSource, BEGIN_RUN, [id, after]))?.epoch ?? null;
  }

  /**
   * The number of the last run, and that run while it goes on. `left` when it does so no more: it began too long ago, or its answer
   * was closed and whoever did that was stopped before it was written down.
   */
  async lastRun(id: SourceId, now: Instant): Promise<LastRun> {
    const found = await row<{ epoch: number; run: unknown; closed: boolean }>(this.dataSource, LAST_RUN, [id]);
    if (found === null || found.run === null) return { epoch: found?.epoch ?? 0, run: null, left: false };
    const run = SourceRun.parse(found.run);
    return { epoch: found.epoch, run, left: found.closed || epochMs(now) - epochMs(run.beganAt) > RUN_MS };
  }

  /** Keeps a run between two requests. False when a newer run has begun. */
  async saveRun(id: SourceId, epoch: number, run: SourceRun, next: Instant, bytes: number): Promise<boolean> {
    return (await change(this.dataSource, SAVE_RUN, [id, epoch, toJson(run), next, bytes])) === 1;
  }

  /** How a source is polled: its interval, how often it changes, failures in a row, and the validators of its last answer. */
  async pace(id: SourceId): Promise<Pace> {
    return (await row<Pace>(this.dataSource, PACE, [id])) ?? UNKNOWN_PACE;
  }

  /** Keeps the key that an organiser gave for their own source, sealed. `null` forgets it. */
  async setKey(id: SourceId, key: string | null): Promise<void> {
    const sealed = key === null ? null : this.keyring.seal(keyPlace(id), key);
    await change(this.dataSource, SET_KEY, [id, sealed]);
  }

  /** The key of a source, for the request alone: it is never shown, logged or sent anywhere else. */
  async key(id: SourceId): Promise<string | null> {
    const found = await row<{ sealed: string | null }>(
      this.dataSource,
      'SELECT sealed_key AS sealed FROM source WHERE id = $1',
      [id],
    );
    return typeof found?.sealed === 'string' ? this.keyring.open(keyPlace(id), found.sealed) : null;
  }

  /** Keeps how a request ended. False when a newer run has begun: nothing was written. */
  async recordFetch(id: SourceId, epoch: number, fetch: FetchRecord): Promise<boolean> {
    const values = valuesOf(id, epoch, fetch);
    if ((await row(this.dataSource, RECORD_USUAL_FETCH, values)) !== null) return true;
    return this.dataSource.transaction(async (tx) => {
      const recorded = await row<{ turned: boolean }>(tx, RECORD_FETCH, values);
      // What only a source lists that is gone, or back, is listed no longer, or again.
      if (recorded?.turned === true) {
        const ids = (await rows<{ id: string }>(tx, GATHERINGS_OF, [id])).map((one) => one.id);
        await rebuildGatherings(tx, new Map(), ids, fetch.at);
      }
      return recorded !== null;
    });
  }

  /** What to send along so that an unchanged source may answer 304. */
  async validators(id: SourceId): Promise<{ readonly etag: string | null; readonly lastModified: string | null }> {
    const found = await row<{ etag: string | null; lastModified: string | null }>(
      this.dataSource,
      'SELECT etag, last_modified AS "lastModified" FROM source WHERE id = $1',
      [id],
    );
    return found ?? { etag: null, lastModified: null };
  }

  async setState(id: SourceId, state: SourceState): Promise<void> {
    await this.entities.update({ id }, { state });
  }

  /**
   * A source that lives at another address from now on, and may be read in another way. What was known of the old answers'
   * validators no longer holds, and a run that still asks there is over. Nothing happens when another source lives there already.
   */
  async move(id: SourceId, { url, importer, options }: Move): Promise<void> {
    await change(
      this.dataSource,
      `UPDATE source SET url = $2, host = $3, importer = coalesce($4, importer), options = coalesce($5::jsonb, options), run = NULL,
         etag = NULL, last_modified = NULL, moved_to = NULL, moved_seen = 0
       WHERE id = $1 AND NOT EXISTS (SELECT FROM source AS other WHERE other.url = $2 AND other.id <> $1)`,
      [id, url, new URL(url).host, importer ?? null, options === undefined ? null : toJson(options)],
    );
  }

  /** What a person says of a doubted answer. False when it is not the one that they were shown, by the time that it began. */
  async decideDoubt(id: SourceId, since: string, decision: 'accept' | 'keep'): Promise<boolean> {
    const decided = `UPDATE source SET doubt = jsonb_set(doubt, '{decision}', to_jsonb($3::text)) WHERE id = $1 AND doubt->>'since' = $2`;
    return (await change(this.dataSource, decided, [id, since, decision])) === 1;
  }

  async setNextFetch(id: SourceId, at: Instant): Promise<void> {
    await change(this.dataSource, 'UPDATE source SET next_fetch_at = $2, claimed_until = NULL WHERE id = $1', [id, at]);
  }

  /** Its job waits so many milliseconds for its host: no sweep gives it out meanwhile, nor more of its host than before. */
  async hold(id: SourceId, now: Instant, ms: number): Promise<void> {
    await change(this.dataSource, HOLD, [id, now, Math.ceil(ms)]);
  }

  /** A visit that failed by a fault of ours, again and again: the source waits for its next turn, and `code` says why. */
  async putOff(id: SourceId, code: string, now: Instant): Promise<void> {
    await change(this.dataSource, PUT_OFF, [id, now, code]);
  }

  /** Failures in a row. */
  async failures(id: SourceId): Promise<number> {
    const found = await row<{ failures: number }>(this.dataSource, 'SELECT failures FROM source WHERE id = $1', [id]);
    return found?.failures ?? 0;
  }

  /** Until when (milliseconds since 1970) the host of a source is to be left alone, or null when it was never asked. */
  async hostRestsUntilMs(id: SourceId): Promise<number | null> {
    return (await row<{ untilMs: number }>(this.dataSource, HOST_RESTS, [id]))?.untilMs ?? null;
  }

  async health(): Promise<readonly SourceHealth[]> {
    return rows<SourceHealth>(this.dataSource, HEALTH_OF_ALL);
  }

  async healthOf(id: SourceId): Promise<SourceHealth | null> {
    return row<SourceHealth>(this.dataSource, HEALTH_OF_ONE, [id]);
  }

  /** What we read and anyone may know, in the order of the hosts. */
  async fetchedSites(limit: number, offset: number): Promise<readonly FetchedSite[]> {
    return rows<FetchedSite>(this.dataSource, FETCHED_SITES, [limit, offset]);
  }

  async fetchTotals(): Promise<FetchTotals> {
    return (await row<FetchTotals>(this.dataSource, FETCH_TOTALS)) ?? NO_TOTALS;
  }
}

/** One is asked, the others wait for its rest: as many as a host that rests five seconds answers between two sweeps. */
const MOST_OF_A_HOST = 4;

const SET_KEY = 'UPDATE source SET sealed_key = $2 WHERE id = $1';

/** `failing`: its last visits went wrong. */
export type DueSource = { readonly id: SourceId; readonly failing: boolean };

/** Where a source lives from now on, and how it is read where that changes as well. */
export type Move = Pick<Source, 'url'> & Partial<Pick<Source, 'importer' | 'options'>>;

/** A run of forty pages at a crawl delay of two minutes takes an hour and a half; one that is older was left lying. */
const RUN_MS = 12 * 3_600_000;

export type Pace = {
  readonly intervalMs: number;
  /** Share of the last answers that brought something new, 0 to 1. */
  readonly changeRate: number;
  readonly failures: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** It once said "not modified" of what had changed. */
  readonly validatorsLie: boolean;
  /** "Not modified" is what it said last. */
  readonly lastNotModified: boolean;
  /** Where permanent redirects led so far, and how many times in a row. */
  readonly movedTo: string | null;
  readonly movedSeen: number;
  /** How many answers its last run gave. */
  readonly lastParts: number;
  /** Something of its last run could not be had. */
  readonly lastCut: boolean;
  /** The first address that its last run asked, without its key. */
  readonly lastUrl: string | null;
  /** When it last gave an answer in full. */
  readonly lastAnswerAt: Instant | null;
  /** It was fetched, and could not be read. */
  readonly unread: boolean;
  /** It is asked with a key. */
  readonly keyed: boolean;
};

export type LastRun = { readonly epoch: number; readonly run: SourceRun | null; readonly left: boolean };

const UNKNOWN_PACE: Pace = {
  intervalMs: 6 * 3_600_000,
  changeRate: 0.3,
  failures: 0,
  etag: null,
  lastModified: null,
  validatorsLie: false,
  lastNotModified: false,
  movedTo: null,
  movedSeen: 0,
  lastParts: 1,
  lastCut: false,
  lastUrl: null,
  lastAnswerAt: null,
  unread: false,
  keyed: false,
};

const NO_TOTALS: FetchTotals = {
  open: 0,
  keyed: 0,
  sentIn: 0,
  unnamed: 0,
  requests: 0,
  notModified: 0,
  bytesFetched: 0,
  bytesSaved: 0,
};

function keyPlace(id: SourceId) {
  return { table: 'source', column: 'sealed_key', row: id, practice: '' };
}

function valuesOf(id: SourceId, epoch: number, fetch: FetchRecord): readonly unknown[] {
  return [
    id,
    epoch,
    fetch.at,
    fetch.outcome,
    fetch.httpStatus,
    fetch.etag,
    fetch.lastModified,
    fetch.bytes,
    fetch.problemCode,
    fetch.nextFetchAt,
    fetch.finalUrl,
    Math.round(fetch.intervalMs / 1000),
    fetch.keepRun,
    fetch.moved?.to ?? null,
    fetch.moved?.count ?? 0,
    fetch.nowhere,
    fetch.validatorsLie,
  ];
}
