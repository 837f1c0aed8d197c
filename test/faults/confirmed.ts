import type { Fault, FaultRun, Outcome } from './fault.js';

/** What a page says of a gathering that its source named. */
const SAYS_SO = 'We last saw it in their listing';

/** Every gathering that is shown says on its page when its source last named it. */
const confirmed: Fault = {
  id: 'R8',
  what: 'what pages say of how old their information is',
  run: async ({ world }: FaultRun): Promise<Outcome> => {
    const worker = await world.start();
    await world.quiet();
    const { origin } = await world.startPages();
    const shown = (await world.store.gatherings.page(null, 1_000)).filter(({ listed }) => listed);
    let saying = 0;
    for (const { gathering } of shown) {
      const page = await fetch(`${origin}/gatherings/${gathering.id}`);
      if ((await page.text()).includes(SAYS_SO)) saying += 1;
    }
    await worker.end('SIGTERM');
    const figure = `${String(saying)} of ${String(shown.length)} pages say when the gathering was last confirmed`;
    return { id: 'R8', pass: saying === shown.length && saying > 0, figure, kills: 0, promises: { R8: figure } };
  },
};

export const CONFIRMED: readonly Fault[] = [confirmed];
