import type { HostKind } from '#libs/domain';

/** Whose word counts more where sources differ, the least first: 1 the organiser's own entry, 4 somebody who collects what others do. */
export type Authority = 1 | 2 | 3 | 4;

const OF_KIND: Readonly<Record<HostKind, Authority>> = {
  // A club knows its own evenings better than the library that lends it a room.
  club: 2,
  faith: 2,
  'support-group': 2,
  library: 3,
  other: 4,
};

/** The authority of a source: who enters a gathering by hand stands for it; after that it is nearness to those who hold it. */
export function authorityOf(source: { readonly importer: string; readonly hostKind: HostKind }): Authority {
  return source.importer === 'form' ? 1 : OF_KIND[source.hostKind];
}
