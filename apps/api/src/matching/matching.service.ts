import { Inject, Injectable } from '@nestjs/common';
import {
  DAY_MS,
  epochMs,
  toInstant,
  type Gathering,
  type GatheringIndex,
  type Instant,
  type MatchResult,
  type Needs,
} from '#libs/domain';
import { match } from '#libs/match';
import { INDEX } from '#libs/search';
import { GatheringsRepository } from '#libs/store';

/** More candidates than a town has; the index is asked for a superset of what can fit. */
const MOST_CANDIDATES = 5_000;
/** Beyond this even a willing driver does not go; what needs no journey is always among the candidates. */
const FAR_KM = 120;

export type Matched = { readonly result: MatchResult; readonly gatherings: ReadonlyMap<string, Gathering> };

/** A person's needs against what is on. Nothing of it is kept; needs live in memory for the length of one request. */
@Injectable()
export class MatchingService {
  constructor(
    @Inject(INDEX) private readonly index: GatheringIndex,
    private readonly gatherings: GatheringsRepository,
  ) {}

  async match(needs: Needs, now: Instant, weeks: number, limit: number): Promise<Matched> {
    const until = toInstant(epochMs(now) + weeks * 7 * DAY_MS);
    const near = needs.home ? { ...needs.home, km: FAR_KM } : null;
    const ids = await this.index.candidates({ from: now, until, near, limit: MOST_CANDIDATES });
    const records = await this.gatherings.found(ids, { from: now, until });
    const shown = records.filter((record) => record.listed && record.state === 'public');
    const result = match(
      { ...needs, window: { from: now, until } },
      shown.map(({ gathering }) => gathering),
      now,
      {
        limit,
      },
    );
    return { result, gatherings: new Map(shown.map(({ gathering }) => [gathering.id, gathering])) };
  }
}
