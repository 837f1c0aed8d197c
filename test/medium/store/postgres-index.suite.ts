import type { Gathering } from '#libs/domain';
import { rebuildGatherings } from '../../../libs/store/src/gatherings/rebuild-gatherings.js';
import type { StoredListing } from '../../../libs/store/src/gatherings/stored-listing.js';
import { gatheringIndexContract } from '../../support/gathering-index.contract.js';
import { NOW, openedStore } from './opened-store.js';
import { aListing, aVenue, prepared } from './prepared-listing.js';

gatheringIndexContract('postgres', async () => {
  const opened = await openedStore();
  return {
    index: opened.store.index,
    async fill(gatherings) {
      const fresh = new Map(gatherings.map((one) => [one.id, listingOf(one)]));
      await opened.pool.transaction((tx) => rebuildGatherings(tx, fresh, [], NOW));
    },
    async hide(ids) {
      for (const id of ids) await opened.store.gatherings.hide(id, 'asked to');
    },
    close: () => opened.close(),
  };
});

/** The listing that a gathering would have come from. */
function listingOf(gathering: Gathering): StoredListing {
  const listing = aListing({
    key: gathering.id,
    title: gathering.title,
    description: gathering.description ?? '',
    mode: gathering.mode ?? 'unknown',
    occurrences: gathering.occurrences.map((date) => ({
      start: date.start,
      end: date.end ?? null,
      startLocal: date.start.slice(0, -1),
      zone: date.zone,
      status: date.status ?? 'scheduled',
      recurrenceId: null,
      title: null,
    })),
    venue:
      gathering.venue === null || gathering.venue === undefined
        ? null
        : {
            ...aVenue(gathering.venue.geo?.lat ?? null, gathering.venue.geo?.lon ?? null),
            name: gathering.venue.name ?? null,
          },
    cost: { kind: gathering.cost?.kind ?? 'unknown', min: null, max: null, currency: null, assumed: false },
  });
  return {
    id: gathering.id,
    state: 'listed',
    prepared: prepared(listing, gathering.claims ?? []),
    sourceId: gathering.id,
    hostName: gathering.host?.name ?? null,
    hostKind: gathering.host?.kind ?? 'other',
    importer: 'ics',
    sourceGone: false,
    sourceStopped: false,
  };
}
