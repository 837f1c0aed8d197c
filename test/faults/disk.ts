import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { isClean } from './counts.js';
import type { Fault, FaultRun, Outcome } from './fault.js';
import {
  askAgainAndAgain,
  bothOf,
  isCalendar,
  isPage,
  NOTHING_ASKED,
  PAGE_EVERY_MS,
  shareOf,
  warmUp,
} from './world/asking.js';
import { findingsOf } from './world/findings.js';
import { SmallDisk } from './world/small-disk.js';
import { subscriber } from './world/subscriber.js';
import type { World } from './world/world.js';

const MIB = 96;
/** So often all hosts change their calendars while not a page can be added. */
const ROUNDS = 4;
const ROUND_MS = 10_000;
const FULL = /No space left on device/gu;

/**
 * All tables of ours lie on a small disk, which is filled to its last page in the middle of work; the log of Postgres has room elsewhere, as
 * every manual advises. Pages and calendars are read all the while; what cannot be written is tried again when there is room.
 */
async function diskFull({ world, random, say }: FaultRun): Promise<Outcome> {
  const worker = await world.start();
  await world.quiet();
  const { origin } = await world.startPages();
  const calendar = `${origin}${await subscriber(world)}`;
  await warmUp(`${origin}/find`);
  await warmUp(calendar);
  const [place] = await world.asSuperuser<{ data_directory: string }>('SHOW data_directory');
  const data = place?.data_directory ?? '';
  const disk = SmallDisk.mount(join(dirname(data), 'small-disk'), MIB, data);
  const refused = (): number => readFileSync(join(dirname(data), 'postgres.log'), 'utf8').match(FULL)?.length ?? 0;
  try {
    await world.asSuperuser(`CREATE TABLESPACE small LOCATION '${disk.folder}'`);
    await moveTo(world, 'small');
    await world.change(random);
    await world.quiet();
    disk.fill();
    let [calendars, finds] = [NOTHING_ASKED, NOTHING_ASKED];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const feed of world.feeds.values()) feed.add(40, Date.now());
      await world.makeDue().catch(() => {
        say('F-11: not even the schedule can be written.');
      });
      const [feeds, pages] = await Promise.all([
        askAgainAndAgain(calendar, ROUND_MS, isCalendar),
        askAgainAndAgain(`${origin}/find`, ROUND_MS, isPage, PAGE_EVERY_MS),
      ]);
      [calendars, finds] = [bothOf(calendars, feeds), bothOf(finds, pages)];
      say(`F-11: calendar ${shareOf(feeds)}; pages ${shareOf(pages)}; ${String(refused())} writes refused`);
    }
    const unanswered = calendars.asked - calendars.answered + finds.asked - finds.answered;
    const during = refused();
    const said = worker.log().match(/"code":"53100"|No space left/gu)?.length ?? 0;
    disk.free();
    const seconds = await world.quiet(300);
    const { what, counts } = await findingsOf(world);
    const letters = await world.store.deadLetters.count();
    const told = worker.alive ? [] : ['the worker ended'];
    if (during === 0) told.push('no write was refused: nothing was tried');
    if (unanswered > 0) told.push(`${String(unanswered)} requests were not answered`);
    if (letters > 0) told.push(`${String(letters)} dead letters`);
    if (said === 0) told.push('the worker did not say so');
    const figure = `${String(during)} writes refused for a full disk, of which the log of the worker speaks ${String(said)} times; meanwhile calendar answered ${shareOf(calendars)}, pages ${shareOf(finds)}; quiet again ${seconds.toFixed(1)} s after there was room, by itself; ${String(letters)} dead letters`;
    return {
      id: 'F-11',
      pass: told.length === 0 && isClean(counts),
      figure: [...told, ...what.slice(0, 3), figure].join('; '),
      kills: 0,
      counts,
      recoverySeconds: { middle: seconds, most: seconds },
    };
  } finally {
    for (const one of world.workers) await one.end('SIGKILL');
    await moveTo(world, 'pg_default');
    await world.asSuperuser('DROP TABLESPACE small');
    disk.unmount();
  }
}

/** Moves all tables and indexes that are not the system's, of the queue too, to where `space` is. */
async function moveTo(world: World, space: 'small' | 'pg_default'): Promise<void> {
  const from = space === 'small' ? 'pg_default' : 'small';
  for (const kind of ['TABLE', 'INDEX'])
    await world.asSuperuser(`ALTER ${kind} ALL IN TABLESPACE ${from} SET TABLESPACE ${space}`);
}

export const DISK: readonly Fault[] = [
  { id: 'F-11', what: 'the disk of the database full', run: diskFull, impossible: SmallDisk.impossible },
];
