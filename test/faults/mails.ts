import { setTimeout as wait } from 'node:timers/promises';
import { toInstant, type MailId } from '#libs/domain';
import { TestSmtp } from '../support/smtp.js';
import type { Fault, FaultRun, Outcome } from './fault.js';
import type { Worker } from './world/worker.js';
import type { World } from './world/world.js';

/** How long the server is away in each of its three ways. */
const AWAY_MS = 20_000;
const KILLS_AMID_SENDING = 5;
const AFTERWARDS = 60;
const PATIENCE_MS = 300_000;

/**
 * The mail server is away in three ways while mails are written and workers are killed. When it is back each mail goes once, in order. Then
 * workers are killed amid sending: what the server took a moment before may come twice, and is known again by its Message-ID.
 */
async function mailServerAway({ world, random, say }: FaultRun): Promise<Outcome> {
  const smtp = await TestSmtp.start();
  const settings = { SMTP_URL: `${smtp.url}?from=porchlight@mail.example` };
  const broke: string[] = [];
  const check = (holds: boolean, sentence: string): void => {
    if (!holds) broke.push(sentence);
  };
  try {
    await smtp.down();
    await somethingToTell(world);
    let worker = await world.start(settings);
    const written: MailId[] = [];
    let kills = 0;
    for (const away of [() => smtp.down(), () => smtp.speaksOnly(null), () => smtp.speaksOnly('421 closing down')]) {
      await away();
      for (const end = Date.now() + AWAY_MS; Date.now() < end; await wait(250))
        written.push(await write(world, written.length));
      worker = await replaced(world, worker, settings);
      kills += 1;
      say(`F-45: ${String(written.length)} mails written, none sent, worker killed`);
    }
    check(smtp.taken.length === 0, 'something was sent to nobody');
    await world.start(settings);
    await smtp.up();
    const seconds = await allSent(world);
    const rows = await rowsOf(world);
    const { lost, twice, outOfOrder } = compare(rows, smtp);
    check(
      written.every((id) => rows.includes(id)),
      'what was written is not there',
    );
    check(rows.length === written.length + 1, 'the alert was written more or less than once');
    say(`F-45: all ${String(rows.length)} sent ${seconds.toFixed(1)} s after the server was back`);

    const before = smtp.taken.length;
    for (let n = 0; n < AFTERWARDS; n += 1) await write(world, n);
    let amid = 0;
    for (let n = 0; n < KILLS_AMID_SENDING; n += 1) {
      const seen = smtp.taken.length;
      await until(async () => smtp.taken.length > seen || (await waiting(world)) === 0);
      if ((await waiting(world)) === 0) break;
      await wait(random.below(150));
      for (const one of [...world.workers]) if (one.alive) await one.end('SIGKILL');
      amid += 1;
      await world.start(settings);
    }
    await allSent(world);
    const all = compare(await rowsOf(world), smtp);
    const repeats = smtp.taken.length - before - AFTERWARDS;
    check(repeats <= amid, `${String(repeats)} were handed over twice after ${String(amid)} kills`);
    await wait(20_000);
    check(smtp.taken.length === before + AFTERWARDS + repeats, 'something was sent again when all was quiet');
    const figure =
      `away for ${String((3 * AWAY_MS) / 1_000)} s (nobody there, silent, closing down), ${String(kills)} kills: ${String(rows.length)} mails, ` +
      `each sent once and in order, the last ${seconds.toFixed(1)} s after it was back; ${String(amid)} kills amid sending ${String(AFTERWARDS)}: ` +
      `${String(all.lost)} lost, ${String(repeats)} handed over twice under one Message-ID`;
    const counts = { lost: lost + all.lost, duplicated: twice, wronglyRetired: 0, wrong: outOfOrder, drift: 0 };
    const pass = broke.length === 0 && counts.lost + counts.duplicated + counts.wrong === 0 && amid > 0;
    return { id: 'F-45', pass, figure: [...broke, figure].join('; '), kills: kills + amid, counts };
  } finally {
    await smtp.down();
  }
}

/** A moderator, and a source that needs a look: one mail, however many workers start and are killed. */
async function somethingToTell({ store }: World): Promise<void> {
  const mo = { email: 'mo@mail.example', passwordHash: 'x', name: 'Mo', role: 'moderator', practiceId: null } as const;
  await store.accounts.createUser(mo);
  const { id } = await store.sources.add({
    name: 'Elm Library',
    importer: 'ics',
    url: 'https://elm-library.example/calendar.ics',
    zone: 'Europe/London',
    nextFetchAt: '2099-01-01T00:00:00Z',
    state: 'active',
  });
  const letter = { job: 'source.fetch', key: `source/${id}`, data: { sourceId: id }, stage: 'fetch' } as const;
  await store.deadLetters.bury({ ...letter, code: 'job.fault', sentence: 'A fault of ours.' }, toInstant(Date.now()));
}

function write({ store }: World, n: number): Promise<MailId> {
  const mail = {
    kind: 'alert',
    to: `reader-${String(n % 5)}@mail.example`,
    subject: `Number ${String(n)}`,
    text: 'Words.',
  } as const;
  return store.mail.write(mail, toInstant(Date.now()));
}

async function replaced(world: World, worker: Worker, settings: Readonly<Record<string, string>>): Promise<Worker> {
  await worker.end('SIGKILL');
  return world.start(settings);
}

async function rowsOf(world: World): Promise<readonly string[]> {
  return (await world.asSuperuser<{ id: string }>('SELECT id FROM mail ORDER BY place')).map(({ id }) => id);
}

async function waiting(world: World): Promise<number> {
  const sql = 'SELECT count(*) AS count FROM mail WHERE sent_at IS NULL';
  return Number((await world.asSuperuser<{ count: string }>(sql))[0]?.count ?? 0);
}

/** Gives the seconds until nothing waited. */
async function allSent(world: World): Promise<number> {
  const from = performance.now();
  await until(async () => (await waiting(world)) === 0);
  return (performance.now() - from) / 1_000;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(50)) if (await holds()) return;
  throw new Error('Mails still wait after five minutes.');
}

/** What the server took against what was written. */
function compare(rows: readonly string[], smtp: TestSmtp) {
  const ids = smtp.ids.map((messageId) => messageId.split('@')[0]);
  return {
    lost: rows.filter((id) => !ids.includes(id)).length,
    twice: smtp.taken.length - ids.length,
    outOfOrder: ids.filter((id, at) => id !== rows[at]).length,
  };
}

export const MAILS: readonly Fault[] = [
  {
    id: 'F-45',
    what: 'the mail server is away while mails are written and workers are killed',
    run: mailServerAway,
    alone: true,
  },
];
