import type { Listing, Problem } from '#libs/domain';

/** The listings of one answer, and keys of earlier ones that it takes back. */
export type AnswerListings = { readonly listings: Iterable<Listing>; readonly takenBack: readonly string[] };

/**
 * The listings of several answers as one list, by first date, then key. An event that stands in two answers (pages that shift while
 * they are read, a list and the event's own page) is one: the later answer fills what the earlier did not say, and a status other
 * than "scheduled" counts wherever it stands.
 */
export function joinListings(answers: readonly AnswerListings[]): {
  readonly listings: Iterable<Listing>;
  readonly problems: readonly Problem[];
} {
  const [only, ...others] = answers;
  if (only !== undefined && others.length === 0) return { listings: only.listings, problems: [] };
  const byKey = new Map<string, Listing>();
  let twice = 0;
  for (const { listings, takenBack } of answers) {
    takeBack(byKey, takenBack);
    for (const listing of listings) {
      const known = byKey.get(listing.key);
      if (known !== undefined) twice += 1;
      byKey.set(listing.key, known === undefined ? listing : filled(known, listing));
    }
  }
  const message = `${twice} ${twice === 1 ? 'event stands' : 'events stand'} in more than one answer and ${twice === 1 ? 'is' : 'are'} listed once.`;
  return {
    listings: [...byKey.values()].sort(byFirstDate),
    problems: twice === 0 ? [] : [{ code: 'in-two-answers', message, where: 'answers', severity: 'note' }],
  };
}

/** With a key go those that tell its several schedules apart (`key#…`). */
function takeBack(byKey: Map<string, Listing>, keys: readonly string[]): void {
  if (keys.length === 0) return;
  const gone = new Set(keys);
  for (const key of byKey.keys()) if (gone.has(key) || gone.has(key.split('#', 1)[0] ?? '')) byKey.delete(key);
}

function filled(first: Listing, later: Listing): Listing {
  return {
    ...first,
    description: later.description.length > first.description.length ? later.description : first.description,
    url: first.url ?? later.url,
    image: first.image ?? later.image,
    language: first.language ?? later.language,
    ...(later.status === 'scheduled' ? {} : withStatus(first, later.status)),
    end: first.end ?? later.end,
    mode: first.mode === 'unknown' ? later.mode : first.mode,
    onlineUrl: first.onlineUrl ?? later.onlineUrl,
    venue: first.venue ?? later.venue,
    organizer: first.organizer.name === null ? later.organizer : first.organizer,
    categories: [...new Set([...first.categories, ...later.categories])],
    audience: first.audience.labels.length === 0 ? later.audience : first.audience,
    cost: first.cost.kind === 'unknown' ? later.cost : first.cost,
    claims: [...first.claims, ...later.claims.filter((claim) => !first.claims.some((one) => isSame(one, claim)))],
  };
}

/** An event's own page that calls it off calls off the dates that the list gave. */
function withStatus({ occurrences }: Listing, status: Listing['status']): Pick<Listing, 'status' | 'occurrences'> {
  return {
    status,
    occurrences: occurrences.map((one) => (one.status === 'scheduled' ? { ...one, status } : one)),
  };
}

function isSame(one: Listing['claims'][number], other: Listing['claims'][number]): boolean {
  return one.attribute === other.attribute && JSON.stringify(one.value) === JSON.stringify(other.value);
}

function byFirstDate(a: Listing, b: Listing): number {
  const [left, right] = [a.occurrences[0]?.start ?? '9', b.occurrences[0]?.start ?? '9'];
  if (left !== right) return left < right ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
