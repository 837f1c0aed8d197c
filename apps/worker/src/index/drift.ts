/** A gathering as an index, or the database, has it. */
export type Versioned = { readonly id: string; readonly version: number };

/** Pages of ids in their order; an empty page ends them. */
export type Pages = (after: string | null) => Promise<readonly Versioned[]>;

/** One gathering that is not alike in both. */
export type Drifted = { readonly id: string; readonly how: 'missing' | 'stale' | 'surplus' };

/**
 * Where an index differs from the database, both read in the order of ids, a page of each in memory: what the index lacks, has in
 * another version, or has and should not.
 */
export async function* driftOf(database: Pages, index: Pages): AsyncGenerator<Drifted> {
  const must = new Reader(database);
  const is = new Reader(index);
  let [wanted, found] = [await must.next(), await is.next()];
  while (wanted !== null || found !== null) {
    if (found === null || (wanted !== null && wanted.id < found.id)) {
      if (wanted !== null) yield { id: wanted.id, how: 'missing' };
      wanted = await must.next();
    } else if (wanted === null || found.id < wanted.id) {
      yield { id: found.id, how: 'surplus' };
      found = await is.next();
    } else {
      if (wanted.version !== found.version) yield { id: wanted.id, how: 'stale' };
      [wanted, found] = [await must.next(), await is.next()];
    }
  }
}

class Reader {
  private page: readonly Versioned[] = [];
  private at = 0;
  private after: string | null = null;
  private over = false;

  constructor(private readonly pages: Pages) {}

  async next(): Promise<Versioned | null> {
    if (this.at >= this.page.length && !this.over) {
      this.page = await this.pages(this.after);
      this.at = 0;
      this.after = this.page.at(-1)?.id ?? this.after;
      this.over = this.page.length === 0;
    }
    const one = this.page[this.at];
    this.at += 1;
    return one ?? null;
  }
}
