import type { Cost, Gathering, GatheringOccurrence, Geo, HostKind, Instant, Mode, Venue } from '#libs/domain';
import type { GatheringRecord } from './gathering-record.js';
import type { GatheringFacts } from './merged-gathering.js';

/** A row as {@link GATHERINGS} selects it. */
export type GatheringRow = {
  readonly id: string;
  readonly version: number;
  readonly mergedInto: string | null;
  readonly listed: boolean;
  readonly withdrawn: boolean;
  readonly doubt: GatheringRecord['doubt'];
  readonly state: GatheringRecord['state'];
  readonly stateReason: string | null;
  readonly title: string;
  readonly description: string;
  readonly mode: Mode;
  readonly hostName: string | null;
  readonly hostKind: HostKind | null;
  readonly liveSeries: number | null;
  readonly record: GatheringFacts;
  readonly occurrences: readonly GatheringOccurrence[] | null;
  readonly sources: GatheringRecord['sources'] | null;
};

export function toDomain(row: GatheringRow): GatheringRecord {
  const { record } = row;
  const sources = row.sources ?? [];
  const nameOf = new Map(sources.map((source) => [source.id, source.name]));
  return {
    gathering: toGathering(row, sources),
    version: row.version,
    mergedInto: row.mergedInto,
    from: record.from ?? {},
    listed: row.listed,
    withdrawn: row.withdrawn,
    doubt: row.doubt,
    state: row.state,
    stateReason: row.stateReason,
    sources,
    venue: record.venue,
    onlineUrl: record.onlineUrl,
    url: record.url,
    image: record.image,
    rrule: record.rrule,
    registration: record.registration,
    claimSources: record.claimSources.map((id) => nameOf.get(id) ?? null),
  };
}

function toGathering(row: GatheringRow, sources: GatheringRecord['sources']): Gathering {
  const { record } = row;
  return {
    id: row.id,
    series: record.series,
    title: row.title,
    description: row.description,
    language: record.language,
    // Nobody stands for it at the moment: whoever wants to go has to ask.
    status: row.doubt !== null && record.status === 'scheduled' ? 'unconfirmed' : record.status,
    occurrences: [...(row.occurrences ?? [])],
    recurring: record.recurring,
    mode: row.mode,
    venue: record.venue === null ? null : toPlace(record.venue),
    host: {
      name: row.hostName,
      kind: row.hostKind,
      ...(row.liveSeries === null ? {} : { liveSeries: row.liveSeries }),
    },
    cost: record.cost satisfies Cost,
    categories: [...record.categories],
    url: record.url,
    lastConfirmed: latest(sources.map((source) => source.lastSeen)),
    claims: [...record.claims],
  };
}

function toPlace({ name, geo, address }: Venue): NonNullable<Gathering['venue']> {
  return { name, geo: geo === null ? null : pointOf(geo), address: address.text };
}

function pointOf({ lat, lon, radius }: Geo) {
  return { lat, lon, ...(radius === undefined ? {} : { radius }) };
}

function latest(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>((last, one) => (last === null || one > last ? one : last), null);
}
