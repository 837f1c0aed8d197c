import type { Bench } from './bench.js';
import { withHello } from './hello.js';
import { withTown } from './open-town.js';
import { pageTimes } from './page-times.js';
import { figure } from './report.js';

/** Whole pages of the running program, against the same web server saying hello. */
export const pageBench: Bench = ({ seconds }, say) =>
  withTown(say, ({ origin, client, cookie, gatherings }) =>
    withHello(async (hello) => {
      const pages = [
        { what: 'find page', url: `${origin}/find` },
        { what: 'find page with words', url: `${origin}/find?q=book&filter=quiet` },
        { what: "therapist's list", url: `${origin}/clients/${client}/list`, cookie },
      ];
      const times = await pageTimes(pages, { what: 'a Fastify page that says hello', url: hello }, seconds * 0.8);
      return [...times, figure('gatherings', gatherings)];
    }),
  );
