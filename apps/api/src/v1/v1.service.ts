import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { DAY_MS, epochMs, toInstant, type Gathering, type GatheringIndex, type Instant } from '#libs/domain';
import { INDEX } from '#libs/search';
import { GatheringsRepository, SourcesRepository } from '#libs/store';
import { isForAnyone } from '../gathering/is-for-anyone.js';
import type { GatheringsAnswer, GatheringsQuery, PublicGathering, SourcesAnswer } from './v1.schemas.js';

const PAGE_SIZE = 50;
const AHEAD_MS = 28 * DAY_MS;

@Injectable()
export class V1Service {
  constructor(
    @Inject(INDEX) private readonly index: GatheringIndex,
    private readonly gatherings: GatheringsRepository,
    private readonly allSources: SourcesRepository,
  ) {}

  async search(query: GatheringsQuery, now: Instant): Promise<GatheringsAnswer> {
    const from = query.from === undefined ? now : toInstant(epochMs(query.from));
    const until = toInstant(query.until === undefined ? epochMs(from) + AHEAD_MS : epochMs(query.until));
    const { lat, lon, km, q: text, filter: filters, page } = query;
    const near = lat === undefined || lon === undefined ? null : { lat, lon, km };
    const kind = query.kind ?? null;
    const found = await this.index.search({
      text,
      from,
      until,
      near,
      filters,
      kind,
      page: page - 1,
      pageSize: PAGE_SIZE,
    });
    const records = await this.gatherings.found(found.ids, { from, until });
    return {
      data: records
        .filter((record) => record.listed && record.state === 'public' && isForAnyone(record.gathering))
        .map(({ gathering }) => toPublic(gathering)),
      meta: {
        total: found.total,
        page,
        pages: Math.max(1, Math.ceil(found.total / PAGE_SIZE)),
        answeredBy: found.answeredBy,
      },
    };
  }

  async find(id: string, now: Instant): Promise<PublicGathering> {
    const [record] = await this.gatherings.byIds([id], { from: now });
    if (record === undefined || record.withdrawn || record.state !== 'public' || !isForAnyone(record.gathering)) {
      throw new NotFoundException('There is no gathering with this id.');
    }
    return toPublic(record.gathering);
  }

  async sources(): Promise<SourcesAnswer['data']> {
    const health = await this.allSources.health();
    return health
      .filter((source) => source.forAnyone)
      .map(({ name, importer, listings, lastOkAt, nextFetchAt }) => {
        return { name, importer, listings, lastConfirmed: lastOkAt, nextFetch: nextFetchAt };
      });
  }
}

/** What was never said is null: every field is always there. */
function toPublic(gathering: Gathering): PublicGathering {
  return {
    ...UNSAID,
    ...said(gathering),
    venue: gathering.venue ? { ...NOWHERE, ...said(gathering.venue) } : null,
    host: { name: gathering.host?.name ?? null, kind: gathering.host?.kind ?? null },
    cost: { ...NO_COST, ...said(gathering.cost ?? {}) },
  };
}

const UNSAID = {
  series: null,
  description: '',
  language: null,
  status: 'scheduled',
  recurring: null,
  mode: 'unknown',
  url: null,
  lastConfirmed: null,
  claims: [],
};
const NOWHERE = { name: null, address: null, geo: null };
const NO_COST = { kind: 'unknown', min: null, max: null, currency: null };

type Said<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function said<T extends object>(value: T): Said<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Said<T>;
}
