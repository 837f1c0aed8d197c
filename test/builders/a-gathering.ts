import { type Claim, type Gathering, type Weekday, addDays, fromLocal, toInstant, weekday } from '#libs/domain';
import { type ClaimBuilder, aClaim } from './a-claim.js';

const FIRST_DAY = '2026-11-24';

/**
 * `aGathering().titled('Silent Book Club').weekly('TU').at('18:30', 'Europe/London').saying('sensory.noise', 1).build()`.
 * Without more it is in person, free, on from Tuesday 24 November 2026 at 18:30 for two hours, and nothing is known of it.
 */
export function aGathering(id = 'g1'): GatheringBuilder {
  return new GatheringBuilder(
    {
      id,
      series: null,
      title: 'Reading hour',
      description: '',
      language: 'en',
      status: 'scheduled',
      occurrences: [],
      recurring: null,
      mode: 'in-person',
      venue: { name: 'Elm Library', geo: { lat: 39.8, lon: -89.6 } },
      host: { name: `Host of ${id}`, kind: 'library', liveSeries: 12 },
      cost: { kind: 'free' },
      lastConfirmed: '2026-11-20T00:00:00Z',
      claims: [],
    },
    { dates: [FIRST_DAY], clock: '18:30', zone: 'America/Chicago', minutes: 120 },
  );
}

type Times = {
  readonly dates: readonly string[];
  readonly clock: string;
  readonly zone: string;
  /** Null: no end is stated. */
  readonly minutes: number | null;
};

export class GatheringBuilder {
  constructor(
    private readonly gathering: Gathering,
    private readonly times: Times,
  ) {}

  titled(title: string): GatheringBuilder {
    return this.with({ title });
  }

  told(description: string): GatheringBuilder {
    return this.with({ description });
  }

  inSeries(series: string): GatheringBuilder {
    return this.with({ series });
  }

  on(...dates: string[]): GatheringBuilder {
    return this.timed({ dates });
  }

  at(clock: string, zone: string = this.times.zone): GatheringBuilder {
    return this.timed({ clock, zone });
  }

  lasting(minutes: number | null): GatheringBuilder {
    return this.timed({ minutes });
  }

  /** Four dates, a week apart, from the first such day on or after 24 November 2026. */
  weekly(day: Weekday, times = 4): GatheringBuilder {
    let first = FIRST_DAY;
    while (weekday(first) !== day) first = addDays(first, 1);
    const dates = Array.from({ length: times }, (_, week) => addDays(first, week * 7));
    return this.timed({ dates }).with({ recurring: 'weekly' });
  }

  online(): GatheringBuilder {
    return this.with({ mode: 'online', venue: null });
  }

  held(mode: NonNullable<Gathering['mode']>): GatheringBuilder {
    return this.with({ mode });
  }

  near(lat: number, lon: number): GatheringBuilder {
    return this.with({ venue: { name: this.gathering.venue?.name ?? null, geo: { lat, lon } } });
  }

  /** Within so many metres of a point. */
  roughly(lat: number, lon: number, radius: number): GatheringBuilder {
    return this.with({ venue: { name: this.gathering.venue?.name ?? null, geo: { lat, lon, radius } } });
  }

  somewhere(): GatheringBuilder {
    return this.with({ venue: { name: null, geo: null } });
  }

  by(name: string | null, liveSeries = 12, kind: 'library' | 'club' | 'faith' | 'support-group' | 'other' = 'other') {
    return this.with({ host: { name, kind, liveSeries } });
  }

  costing(cost: NonNullable<Gathering['cost']> | null): GatheringBuilder {
    return this.with({ cost });
  }

  withStatus(status: NonNullable<Gathering['status']>): GatheringBuilder {
    return this.with({ status });
  }

  confirmed(lastConfirmed: string | null): GatheringBuilder {
    return this.with({ lastConfirmed });
  }

  saying(attribute: string, value: Claim['value'], confidence = 0.85): GatheringBuilder {
    return this.claiming(aClaim(attribute, value).sure(confidence));
  }

  claiming(...claims: ClaimBuilder[]): GatheringBuilder {
    return this.with({ claims: [...(this.gathering.claims ?? []), ...claims.map((claim) => claim.build())] });
  }

  closedTo(...communities: string[]): GatheringBuilder {
    return this.saying('identity.relation', `closed_to:${communities.join('+')}`);
  }

  centredOn(community: string): GatheringBuilder {
    return this.saying('identity.relation', `centered_on:${community}`);
  }

  with(part: Partial<Gathering>): GatheringBuilder {
    return new GatheringBuilder({ ...this.gathering, ...part }, this.times);
  }

  build(): Gathering {
    const { dates, clock, zone, minutes } = this.times;
    const occurrences = dates.map((date) => {
      const { ms } = fromLocal(`${date}T${clock}:00`, zone);
      return { start: toInstant(ms), end: minutes === null ? null : toInstant(ms + minutes * 60_000), zone };
    });
    const { occurrences: given } = this.gathering;
    return { ...this.gathering, occurrences: given.length > 0 ? given : occurrences };
  }

  private timed(part: Partial<Times>): GatheringBuilder {
    return new GatheringBuilder(this.gathering, { ...this.times, ...part });
  }
}
