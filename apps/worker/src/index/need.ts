/** What is seen of the search index, on its server and in the database. */
export type IndexSight = {
  /** Of the index that bears the name, and what the database remembers of the one that took its place last. Null: there is none. */
  readonly stamp: string | null;
  readonly remembered: { readonly stamp: string; readonly edition: number } | null;
  /** Whether a build was begun and not finished. */
  readonly building: boolean;
  /** The edition that this program builds. */
  readonly edition: number;
  /** How many gatherings are in it, and how many should be; as many as `unsaid` may differ. */
  readonly held: number | null;
  readonly shown: number;
  readonly unsaid: number;
};

export type IndexNeed = 'build' | 'check' | 'nothing';

/**
 * What has to be done about the index. One that is gone, that somebody else made, or that an older edition of this program made is built
 * anew; so is one whose builder may have died, which is found out by trying. One that holds another number than there are was put back
 * from an old copy: then all of it is compared.
 */
export function need(sight: IndexSight): IndexNeed {
  const { stamp, remembered, building, edition, held, shown, unsaid } = sight;
  if (building || stamp === null || held === null || remembered === null) return 'build';
  if (stamp !== remembered.stamp || remembered.edition < edition) return 'build';
  return Math.abs(held - shown) > unsaid ? 'check' : 'nothing';
}
