import type { Gathering, HostKind, PreparedListing } from '#libs/domain';

/** One prepared listing as the gathering that it would become, were it approved. */
export function gatheringOfListing(
  { listing, claims, recurring, series }: PreparedListing,
  host: { readonly name: string | null; readonly kind: HostKind },
): Gathering {
  const { venue } = listing;
  return {
    id: listing.key,
    series,
    title: listing.title,
    description: listing.description,
    language: listing.language,
    status: listing.status,
    occurrences: listing.occurrences.map(({ start, end, zone, status }) => ({ start, end, zone, status })),
    recurring,
    mode: listing.mode,
    venue: venue === null ? null : { name: venue.name, geo: venue.geo, address: venue.address.text },
    host,
    cost: listing.cost,
    categories: listing.categories,
    url: listing.url,
    claims: [...claims],
  };
}
