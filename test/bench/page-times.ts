import { Agent, get } from 'node:http';
import { percentile, timed } from './measure.js';
import { compared, type Result } from './report.js';

export type Visited = {
  readonly what: string;
  readonly url: string;
  readonly cookie?: string;
};

const LEAST_ROUNDS = 10;
const MOST_ROUNDS = 300;

/** Each page in turn over one open connection, as a browser keeps it; the last of them is the floor of the others. */
export async function pageTimes(
  pages: readonly Visited[],
  floor: Visited,
  seconds: number,
): Promise<readonly Result[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const all = [...pages, floor];
  const times = new Map<string, number[]>(all.map(({ what }) => [what, []]));
  const until = performance.now() + seconds * 1000;
  try {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      if (round >= LEAST_ROUNDS && performance.now() > until) break;
      for (const page of all) {
        const took = await timed(() => visit(page, agent));
        // The first rounds compile templates and open connections.
        if (round > 2) times.get(page.what)?.push(took);
      }
    }
  } finally {
    agent.destroy();
  }
  return pages.flatMap(({ what }) =>
    [50, 95].map((percent) =>
      compared(
        `${what}, p${String(percent)}`,
        percentile(times.get(what) ?? [], percent),
        floor.what,
        percentile(times.get(floor.what) ?? [], percent),
        'ms',
      ),
    ),
  );
}

function visit({ what, url, cookie }: Visited, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, ...(cookie === undefined ? {} : { headers: { cookie } }) }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${what} answered ${String(response.statusCode)}`));
      });
    }).once('error', reject);
  });
}
