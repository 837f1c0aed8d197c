import { Inject, Injectable } from '@nestjs/common';
import type { GatheringIndex, Instant, SearchQuery } from '#libs/domain';
import { INDEX } from '#libs/search';
import { GatheringsRepository, LinkOutsRepository } from '#libs/store';
import { matchingLinkOuts } from '../link-outs/matching-link-outs.js';
import { PlacesService } from '../site/places.service.js';
import type { FindPageProps } from './find.page.js';
import type { FindQuery } from './find-query.js';
import { findWindow } from './find-window.js';

const PAGE_SIZE = 20;
/** A town and what lies around it. */
const NEAR_KM = 8;

type Found = Omit<FindPageProps, 'frame' | 'query' | 'now'>;

/** The search page: what the index finds, as the database has it now. */
@Injectable()
export class FindService {
  constructor(
    @Inject(INDEX) private readonly index: GatheringIndex,
    private readonly gatherings: GatheringsRepository,
    private readonly places: PlacesService,
    private readonly linkOuts: LinkOutsRepository,
  ) {}

  async search(query: FindQuery, now: Instant): Promise<Found> {
    const areas = await this.places.areas();
    const asked = await this.toSearch(query, now);
    const { ids, total, answeredBy } = await this.index.search(asked);
    const records = await this.gatherings.found(ids, { from: now, until: asked.until });
    return {
      areas: areas.map(({ id, label }) => ({ value: id, label })),
      // The index may lag by a second: what is no longer public is left out here.
      results: records.filter((record) => record.listed && record.state === 'public').map(({ gathering }) => gathering),
      total,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      answeredBy,
      linkOuts: matchingLinkOuts(query, await this.linkOuts.listed()),
      relax: total === 0 ? await this.relaxation(query, asked) : null,
    };
  }

  private async toSearch(query: FindQuery, now: Instant): Promise<SearchQuery> {
    const { from, until } = findWindow(query.when, now, await this.places.zone());
    const area = await this.places.area(query.area);
    return {
      text: query.text,
      from,
      until,
      near: area === null ? null : { lat: area.lat, lon: area.lon, km: NEAR_KM },
      filters: query.filters,
      kind: query.kind === '' ? null : query.kind,
      page: query.page - 1,
      pageSize: PAGE_SIZE,
    };
  }

  /** Which one filter, left out, would bring the most. */
  private async relaxation(query: FindQuery, asked: SearchQuery): Promise<Found['relax']> {
    const tries = await Promise.all(
      query.filters.map(async (filter) => {
        const filters = query.filters.filter((other) => other !== filter);
        const { total } = await this.index.search({ ...asked, filters, page: 0, pageSize: 1 });
        return { filter, total };
      }),
    );
    const best = tries.sort((a, b) => b.total - a.total)[0];
    return best === undefined || best.total === 0 ? null : best;
  }
}
