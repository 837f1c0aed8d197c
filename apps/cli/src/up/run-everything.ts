import {
  Clock,
  freePort,
  loadConfig,
  lockFolder,
  noteRunning,
  savedSecrets,
  ServerFailed,
  startServers,
  withSecretFiles,
  type Config,
  type SavedSecrets,
  type Servers,
} from '#libs/platform';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { World } from '../command.js';
import { withSecrets, withServers } from './environment.js';
import { openDatabase } from './open-database.js';
import { openTown, wantsTown } from './demonstration.js';
import { firstAccounts, type Accounts } from './first-accounts.js';
import { untilAsked } from './until-asked.js';

/**
 * Servers, then database, then pages and jobs, until somebody asks to stop; then all of it in the opposite order. Whatever
 * fails on the way, what was started is stopped.
 */
export async function runEverything(world: World): Promise<number> {
  const given = withSecretFiles(world.env);
  const checked = loadConfig(withSecrets(given, null));
  const folder = resolve(checked.dataFolder);
  const undo: (() => unknown)[] = [lockFolder(folder)];
  const firstStart = !existsSync(join(folder, 'secrets.json'));
  const clock = new Clock(checked.startsAt);
  try {
    const secrets = savedSecrets(folder);
    const env = withSecrets(given, secrets);
    world.say(firstStart ? 'Starting for the first time. This takes a few seconds.' : 'Starting.');
    const servers = await startOwnServers(given, folder, secrets, world);
    undo.unshift(servers.stop);
    const ownerUrl = given['DATABASE_OWNER_URL'] || servers.postgres?.ownerUrl;
    const appUrl = await openDatabase(ownerUrl, given['DATABASE_URL'], secrets.app, world.say);

    const town = wantsTown(checked, folder, firstStart) ? await openTown(clock, folder) : null;
    if (town !== null) undo.unshift(() => town.close());
    const port = await freePort(checked.http.port, checked.http.host);
    if (port !== checked.http.port) world.say(`Port ${checked.http.port} is in use, so the pages are on ${port}.`);
    const testOrigins = [...(town?.origins.values() ?? [])];
    const config = loadConfig(withServers(env, { servers, appUrl, port, testOrigins, town: town !== null }));
    const accounts = await firstAccounts(config, clock, town);
    if (town !== null && firstStart)
      world.say('This is a demonstration with an invented town. PORCHLIGHT_DEMO=off starts without it.');

    world.say('Opening the pages.');
    const { startApps } = await import('./start-apps.js');
    const apps = await startApps(config, clock, folder);
    undo.unshift(apps.close);
    undo.unshift(noteRunning(folder, runningNote(config)));
    if (accounts !== null) world.print(signInWords(accounts));
    world.print(`Porchlight is ready: ${config.http.publicUrl} (Ctrl-C stops it)\n`);

    const end = await untilAsked(servers.lost);
    if (end.because === 'lost') {
      throw new ServerFailed(
        `${end.server} ended unexpectedly; its log in ${folder} may say why. Start again to recover.`,
      );
    }
    world.say('Stopping.');
    return 0;
  } finally {
    await allOf(undo, world);
  }
}

/** Shown once: the password is kept only as a hash. */
function signInWords({ therapist, moderator, password }: Accounts & { readonly password: string }): string {
  return [
    '',
    'Sign in as a therapist or as a moderator. The password is shown this once:',
    `  therapist  ${therapist}`,
    `  moderator  ${moderator}`,
    `  password   ${password}`,
    '',
    '',
  ].join('\n');
}

/** Every step is taken, even after one that fails: a server that is left running is worse than an ugly end. */
async function allOf(steps: readonly (() => unknown)[], world: World): Promise<void> {
  for (const step of steps) {
    try {
      await step();
    } catch (failure) {
      world.say(`Stopping was not quite in order: ${failure instanceof Error ? failure.message : String(failure)}.`);
    }
  }
}

async function startOwnServers(
  given: Readonly<Record<string, string | undefined>>,
  folder: string,
  secrets: SavedSecrets,
  world: World,
): Promise<Servers> {
  const postgres = !given['DATABASE_URL'] && !given['DATABASE_OWNER_URL'];
  const meilisearch = !given['MEILI_URL'];
  if (postgres || meilisearch)
    world.say(
      `Starting the ${postgres ? 'database' : ''}${postgres && meilisearch ? ' and the ' : ''}${meilisearch ? 'search server' : ''}.`,
    );
  return startServers({ folder, secrets, postgres, meilisearch, progress: world.say });
}

function runningNote(config: Config): Parameters<typeof noteRunning>[1] {
  return {
    pid: process.pid,
    url: config.http.publicUrl,
    databaseUrl: config.database.url.reveal(),
    ownerUrl: config.database.ownerUrl?.reveal() ?? '',
    queueUrl: config.queue.url.reveal(),
    meiliUrl: config.search.url,
    meiliKey: config.search.key?.reveal() ?? null,
  };
}
