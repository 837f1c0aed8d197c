import { Inject, Injectable } from '@nestjs/common';
import type { GatheringIndex, Instant, SearchQuery } from '#libs/domain';
import { INDEX } from '#libs/search';
import { GatheringsRepository, LinkOutsRepository } from '#libs/store';
import { matchingLinkOuts } from '../link-outs/matching-link-outs.js';
import { placeChoices, placeProblem } from '../site/place-words.js';
import { PlacesService, type SettingOut } from '../site/places.service.js';
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
    const where = await this.where(query);
    const asked = await this.toSearch(query, where.near, now);
    const { ids, total, answeredBy } = await this.index.search(asked);
    const records = await this.gatherings.found(ids, { from: now, until: asked.until });
    return {
      areas: withChosen(areas, query, where.near).map(({ id, label }) => ({ value: id, label })),
      near: where.near?.label ?? null,
      doubt: where.doubt,
      // The index may lag by a second: what is no longer public is left out here.
      results: records.filter((record) => record.listed && record.state === 'public').map(({ gathering }) => gathering),
      total,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      answeredBy,
      linkOuts: matchingLinkOuts(query, await this.linkOuts.listed()),
      relax: total === 0 ? await this.relaxation(query, asked) : null,
    };
  }

  /** An area that was chosen, or a place that was typed and is one. */
  private async where({ area, place }: FindQuery): Promise<{ near: SettingOut | null; doubt: Found['doubt'] }> {
    if (place === '') return { near: await this.places.area(area), doubt: null };
    const located = await this.places.locate(place);
    const sentence = placeProblem(located);
    if (sentence !== null) return { near: null, doubt: { sentence, choices: placeChoices(located) } };
    return { near: located.found === 'one' ? { ...located.place, label: located.place.name } : null, doubt: null };
  }

  private async toSearch(query: FindQuery, near: SettingOut | null, now: Instant): Promise<SearchQuery> {
    const { from, until } = findWindow(query.when, now, await this.places.zone());
    return {
      text: query.text,
      from,
      until,
      // A wide place is looked for in all of it.
      near: near && { lat: near.lat, lon: near.lon, km: NEAR_KM + Math.floor((near.radius ?? 0) / 1000) },
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

/** The areas, with one that was chosen from several that were typed: it stays chosen. */
function withChosen(areas: readonly SettingOut[], { area }: FindQuery, near: SettingOut | null): readonly SettingOut[] {
  return near === null || near.id !== area || areas.some(({ id }) => id === area) ? areas : [...areas, near];
}
