import { Agent, get } from 'node:http';
import pg from 'pg';
import type { Bench } from './bench.js';
import { cpuOf } from './cpu-of.js';
import { feed } from './data/feed.js';
import { alternate, percentile, type Timing } from './measure.js';
import { inTurns } from './poll/in-turns.js';
import { ETAG, NOT_MODIFIED, quietServer, SAME_BYTES } from './poll/quiet-server.js';
import { QuietSources } from './poll/quiet-sources.js';
import { compared, figure, type Result } from './report.js';
import { withDatabase } from './servers.js';

const AT_ONCE = 8;
const EVENTS = 20;
/** Of the worker's processor, for a source that has nothing new. */
const ALLOWED_MS = 5;

/** Milliseconds of the processor in one round: of this process, which does the worker's part of it, and of the database. */
type Spent = { readonly worker: number; readonly postgres: number };

/** Asking sources that have nothing new, and say so in either way, against bare requests to the same server. */
export const pollBench: Bench = ({ seconds, rows }, say) =>
  withDatabase(async ({ server: { pid, ownerUrl }, store }) => {
    const count = rows ?? 300;
    const body = feed(EVENTS);
    const server = await quietServer(body);
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    const origins = Array.from({ length: count }, (_, at) => `library-${String(at)}.example:${String(server.port)}`);
    const quiet = new QuietSources(store, owner, origins);
    try {
      for (const path of [NOT_MODIFIED, SAME_BYTES]) await quiet.begin(path);
      say(`${String(count)} sources of ${String(EVENTS)} events each way, read once.`);
      const spent = { [NOT_MODIFIED]: [] as Spent[], [SAME_BYTES]: [] as Spent[] };
      const polled = (path: keyof typeof spent) => ({
        before: () => quiet.makeDue(path),
        run: async () => {
          const [own, database] = [process.cpuUsage(), cpuOf(pid)];
          await quiet.poll();
          const { user, system } = process.cpuUsage(own);
          spent[path].push({ worker: (user + system) / 1_000, postgres: cpuOf(pid) - database });
        },
      });
      const times = await alternate(
        {
          notModified: polled(NOT_MODIFIED),
          sameBytes: polled(SAME_BYTES),
          query: { before: () => quiet.makeDue(NOT_MODIFIED), run: () => quiet.due() },
          bare: () => inTurns(origins, AT_ONCE, () => bareRequest(server.port, undefined)),
          reused: () => inTurns(origins, AT_ONCE, () => bareRequest(server.port, agent)),
        },
        seconds,
      );
      await quiet.makeDue(NOT_MODIFIED);
      await quiet.poll();
      await quiet.check(NOT_MODIFIED, 304);
      await quiet.check(SAME_BYTES, 200);
      const rate = ({ median }: Timing): number => count / (median / 1_000);
      const [bare, reused] = [rate(times.bare), rate(times.reused)];
      return [
        compared('not modified: sources per second', rate(times.notModified), 'bare requests', bare),
        compared('not modified: the same', rate(times.notModified), 'bare requests on open connections', reused),
        ...processors('not modified', spent[NOT_MODIFIED], count),
        compared('the same bytes: sources per second', rate(times.sameBytes), 'bare requests', bare),
        compared('the same bytes: the same', rate(times.sameBytes), 'bare requests on open connections', reused),
        ...processors('the same bytes', spent[SAME_BYTES], count),
        figure('the same bytes: size of the answer', Buffer.byteLength(body) / 1_000, 'kB'),
        figure(`which of ${String(2 * count)} sources are due`, times.query.median, 'ms'),
      ];
    } finally {
      await quiet.close();
      await owner.end();
      agent.destroy();
      server.stop();
    }
  });

/** For one source, of the rounds that count. */
function processors(what: string, rounds: readonly Spent[], count: number): readonly Result[] {
  const middle = (who: keyof Spent): number =>
    percentile(
      rounds.slice(1).map((round) => round[who] / count),
      50,
    );
  return [
    compared(`${what}: processor of the worker for one`, middle('worker'), 'what is allowed', ALLOWED_MS, 'ms'),
    figure(`${what}: processor of Postgres for one`, middle('postgres'), 'ms'),
  ];
}

function bareRequest(port: number, agent: Agent | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'if-none-match': ETAG };
    get({ host: '127.0.0.1', port, path: NOT_MODIFIED, headers, agent: agent ?? false }, (response) => {
      response.resume();
      response.once('end', resolve);
    }).once('error', reject);
  });
}
