import {
  DAY_MS,
  epochMs,
  plainKey,
  type KnownListing,
  type Prepared,
  type PreparedListing,
  type SourceMemory,
} from '#libs/domain';

/** A source that gives so large a share of its listings new keys, while so many are the same events, does so always. */
const UNSTABLE_SHARE = 0.6;
/** Of fewer listings no share says anything. */
const FEW = 3;
/** A key that comes back after so long, under another title, names another event. */
const ANOTHER_AFTER_MS = 60 * DAY_MS;

/** Each listing of an answer with the one that we hold of it, and what its keys turned out to be. */
export type Recognised = {
  readonly pairs: readonly { readonly prepared: PreparedListing; readonly before: KnownListing | null }[];
  readonly identity: SourceMemory['identity'];
  /** Listings whose key names another event now. */
  readonly replaced: readonly KnownListing[];
};

/**
 * Which listing of an answer is which that we hold (safety notes B2.4): by its key, then by its fingerprint, since some calendars give
 * every event a new UID each time they are exported. Once a source has done that, its keys are not believed any more. Each known
 * listing is recognised once.
 */
export function recognise(
  { listings }: Prepared,
  known: readonly KnownListing[],
  before: SourceMemory['identity'],
): Recognised {
  const identity = before === 'fingerprint' || isUnstable(listings, known) ? 'fingerprint' : 'key';
  const byKey = new Map(known.map((one) => [one.key, one]));
  const named = new Set(listings.map(({ listing }) => listing.key));
  const free = byFingerprint(identity === 'key' ? known.filter(({ key }) => !named.has(key)) : known);
  const taken = new Set<KnownListing>();
  const replaced: KnownListing[] = [];
  const take = (one: KnownListing | undefined): KnownListing | null => {
    if (one === undefined || taken.has(one)) return null;
    taken.add(one);
    return one;
  };
  const first = listings.map((prepared) => {
    if (identity === 'fingerprint') return take(free.next(prepared.fingerprint, prepared.listing.key, taken));
    const same = byKey.get(prepared.listing.key);
    if (same === undefined || !isAnother(prepared, same)) return take(same);
    replaced.push(same);
    return null;
  });
  const pairs = listings.map((prepared, at) => {
    const found = first[at] ?? null;
    if (found !== null) return { prepared, before: found };
    if (identity === 'key')
      return { prepared, before: take(free.next(prepared.fingerprint, prepared.listing.key, taken)) };
    // An event that was changed is no longer recognised by its fingerprint; its key is believed if its title says the same.
    const same = byKey.get(prepared.listing.key);
    const kept = same !== undefined && plainKey(same.title) === plainKey(prepared.listing.title);
    return { prepared, before: kept ? take(same) : null };
  });
  const reused = replaced.filter((one) => !taken.has(one));
  return { pairs, identity, replaced: identity === 'fingerprint' ? keysTaken(pairs, byKey, taken) : reused };
}

function isUnstable(listings: readonly PreparedListing[], known: readonly KnownListing[]): boolean {
  if (listings.length < FEW) return false;
  const keys = new Set(known.map(({ key }) => key));
  const fingerprints = new Set(known.map(({ fingerprint }) => fingerprint));
  const fresh = listings.filter(({ listing }) => !keys.has(listing.key));
  const same = listings.filter(({ fingerprint }) => fingerprints.has(fingerprint));
  const renamed = fresh.filter(({ fingerprint }) => fingerprints.has(fingerprint));
  const share = (part: readonly PreparedListing[]): number => part.length / listings.length;
  return share(fresh) >= UNSTABLE_SHARE && share(same) >= UNSTABLE_SHARE && renamed.length >= FEW;
}

/** Next season's course under last season's UID. */
function isAnother({ listing }: PreparedListing, known: KnownListing): boolean {
  const { start } = listing;
  if (known.beginsAt === null || start === null || 'date' in start) return false;
  if (plainKey(known.title) === plainKey(listing.title)) return false;
  return Math.abs(epochMs(start.instant) - epochMs(known.beginsAt)) > ANOTHER_AFTER_MS;
}

/** Listings that stay what they were while another one takes their key. */
function keysTaken(
  pairs: Recognised['pairs'],
  byKey: ReadonlyMap<string, KnownListing>,
  taken: ReadonlySet<KnownListing>,
): readonly KnownListing[] {
  return pairs.flatMap(({ prepared, before }) => {
    const owner = byKey.get(prepared.listing.key);
    return before === null && owner !== undefined && !taken.has(owner) ? [owner] : [];
  });
}

/** Known listings by fingerprint, those under the same key first, each given out until it is taken. */
function byFingerprint(known: readonly KnownListing[]) {
  const lists = new Map<string, KnownListing[]>();
  for (const one of known) {
    const same = lists.get(one.fingerprint);
    if (same === undefined) lists.set(one.fingerprint, [one]);
    else same.push(one);
  }
  return {
    next: (fingerprint: string, key: string, taken: ReadonlySet<KnownListing>): KnownListing | undefined => {
      const same = lists.get(fingerprint)?.filter((one) => !taken.has(one)) ?? [];
      return same.find((one) => one.key === key) ?? same[0];
    },
  };
}
