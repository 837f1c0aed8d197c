import type { HostKind, Venue } from '#libs/domain';
import { HOSTS } from './hosts/hosts.js';
import { PLATFORMS } from './formats/platforms.js';
import type { Host } from './series.js';
import type { Town } from './server.js';

/** A source row for each host of the town, as a moderator would have added it. */
export type TownSource = {
  readonly slug: string;
  readonly name: string;
  readonly importer: string;
  readonly url: string;
  readonly zone: string;
  readonly language: string;
  readonly hostName: string;
  readonly hostKind: HostKind;
  readonly defaultVenue: Venue;
  readonly options: Readonly<Record<string, unknown>>;
  readonly allowHttp: boolean;
};

export function townSources(town: Town): readonly TownSource[] {
  return HOSTS.map((host) => sourceOf(host, `http://${town.origins.get(host.slug) ?? ''}`));
}

/** The source row of a host whose site answers at an origin. */
export function sourceOf(host: Host, origin: string): TownSource {
  const { importer, at, options = {} } = PLATFORMS[host.format];
  return {
    slug: host.slug,
    name: host.name,
    importer,
    url: `${origin}${at(host)}`,
    zone: 'Europe/London',
    language: 'en',
    hostName: host.name,
    hostKind: host.kind,
    defaultVenue: venueOf(host),
    options,
    allowHttp: true,
  };
}

function venueOf({ venue }: Host): Venue {
  return {
    name: venue.name,
    room: null,
    address: {
      text: `${venue.street}, Merrowdale ${venue.postcode}`,
      street: venue.street,
      locality: 'Merrowdale',
      region: null,
      postalCode: venue.postcode,
      country: 'GB',
    },
    geo: { lat: venue.lat, lon: venue.lon, precision: 'exact' },
  };
}
