import pg from 'pg';

/** What readers saw: the longest that one of them waited for an answer, and for which. */
export type Seen = {
  readonly reads: number;
  readonly failed: number;
  readonly longestMs: number;
  readonly longest: string;
};

const QUERIES: Readonly<Record<string, string>> = {
  gathering: 'SELECT title FROM gathering ORDER BY id LIMIT 5',
  listing: 'SELECT title FROM listing ORDER BY id LIMIT 5',
  occurrence: 'SELECT start_at FROM occurrence ORDER BY start_at LIMIT 5',
  source: 'SELECT name FROM source ORDER BY id LIMIT 5',
};

/** Connections that read the tables that grow, one short query after the other, as pages do. */
export class Readers {
  private reads = 0;
  private failed = 0;
  private longestMs = 0;
  private longest = '';
  private going = true;
  private constructor(private readonly loops: Promise<void>[]) {}

  static async start(superuserUrl: string, count: number): Promise<Readers> {
    const readers = new Readers([]);
    for (let n = 0; n < count; n += 1) {
      const client = new pg.Client({
        connectionString: Object.assign(new URL(superuserUrl), { pathname: '/porchlight' }).toString(),
      });
      await client.connect();
      readers.loops.push(readers.loop(client, n));
    }
    return readers;
  }

  async stop(): Promise<Seen> {
    this.going = false;
    await Promise.all(this.loops);
    const { reads, failed, longestMs, longest } = this;
    return { reads, failed, longestMs, longest };
  }

  private async loop(client: pg.Client, first: number): Promise<void> {
    const names = Object.keys(QUERIES);
    for (let at = first; this.going; at += 1) {
      const name = names[at % names.length] ?? '';
      const from = performance.now();
      await client.query(QUERIES[name] ?? '').catch(() => (this.failed += 1));
      const ms = performance.now() - from;
      this.reads += 1;
      if (ms > this.longestMs) [this.longestMs, this.longest] = [ms, name];
    }
    await client.end();
  }
}
