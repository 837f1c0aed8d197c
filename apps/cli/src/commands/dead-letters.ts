import { DeadLetterId } from '#libs/domain';
import type { Store } from '#libs/store';
import type { Command, World } from '../command.js';
import { withStore } from '../live/connection.js';
import { textOption } from '../options.js';
import { UsageError } from '../usage-error.js';

/** More than this nobody reads; they are shown newest first. */
const MOST = 500;

export const deadLetters: Command = {
  help: `porchlight dead-letters
porchlight dead-letters --replay <id | all>
porchlight dead-letters --forget <id>

Jobs that failed each time they were tried, such as an answer that could not be read, wait here until somebody has put right what was
wrong. Without an option they are listed, newest first. What they were for is not lost: a source is asked again at its next turn.

  --replay <id | all>  have the running workers try it again, within a quarter of a minute; it goes from the list when it is done
  --forget <id>        take it from the list

Example:
  porchlight dead-letters --replay all
`,
  options: { replay: { type: 'string' }, forget: { type: 'string' }, json: { type: 'boolean' } },
  run: async (given, world) => {
    if (given.positionals.length > 0) throw new UsageError(`"${given.positionals.join(' ')}" is too much.`);
    const again = textOption(given, 'replay');
    const gone = textOption(given, 'forget');
    if (again !== null && gone !== null) throw new UsageError('Say --replay or --forget, not both.');
    if (again !== null) return tryAgain(again, world);
    if (gone !== null) return forget(gone, world);
    const letters = await withStore(world, ({ store }) => store.deadLetters.list(MOST));
    world.print(`${JSON.stringify(letters, null, 2)}\n`);
    return 0;
  },
};

function tryAgain(which: string, world: World): Promise<number> {
  return withStore(world, async ({ store, clock }) => {
    const ids =
      which === 'all' ? (await store.deadLetters.list(MOST)).map(({ id }) => id) : [await known(which, store)];
    for (const id of ids) await store.deadLetters.markReplayed(id, clock.now());
    world.print(`${JSON.stringify({ replayed: ids }, null, 2)}\n`);
    return 0;
  });
}

function forget(which: string, world: World): Promise<number> {
  return withStore(world, async ({ store }) => {
    const id = await known(which, store);
    await store.deadLetters.forget(id);
    world.print(`${JSON.stringify({ forgotten: [id] }, null, 2)}\n`);
    return 0;
  });
}

async function known(which: string, { deadLetters }: Store): Promise<DeadLetterId> {
  const id = DeadLetterId.safeParse(which);
  if (id.success && (await deadLetters.find(id.data)) !== null) return id.data;
  throw new UsageError(`There is no dead letter "${which}". See: porchlight dead-letters`);
}
