import { PorchlightError } from '#libs/domain';
import { accessSync, constants, existsSync } from 'node:fs';
import type { World } from '../command.js';
import { dataFolder, findConnection, withStore, type Connection } from '../live/connection.js';
import { NothingRuns } from '../live/nothing-runs.js';
import { databaseFindings } from './database.js';
import type { Finding } from './finding.js';
import { redisFinding } from './redis.js';
import { searchFinding } from './search.js';
import { wayInsideFinding } from './way-inside.js';

/** One sentence about each part. Never throws: what cannot be looked at is ill. */
export async function findings(world: World): Promise<readonly Finding[]> {
  const first = [node(), folder(world)];
  let connection: Connection;
  try {
    connection = findConnection(world);
  } catch (failure) {
    const state = failure instanceof NothingRuns ? 'note' : 'ill';
    return [...first, { what: 'porchlight', state, sentence: sentence(failure) }];
  }
  const sentenceOfRun =
    connection.pid === null
      ? 'The settings name a database, so that one is looked at.'
      : `Porchlight is running (process ${connection.pid}).`;
  return [
    ...first,
    { what: 'porchlight', state: 'well', sentence: sentenceOfRun },
    ...(await database(world)),
    await searchFinding(connection.meiliUrl),
    ...(await redisFinding(world.env['QUEUE_URL'])),
    ...(await wayInsideFinding(world.env['NODE_ENV'])),
  ];
}

async function database(world: World): Promise<readonly Finding[]> {
  try {
    return await withStore(world, databaseFindings);
  } catch (failure) {
    return [{ what: 'postgres', state: 'ill', sentence: `The database cannot be used: ${sentence(failure)}` }];
  }
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fine = major > 20 || (major === 20 && minor >= 19);
  return {
    what: 'node',
    state: fine ? 'well' : 'ill',
    sentence: fine
      ? `Node is ${process.versions.node}.`
      : `Node is ${process.versions.node}; Porchlight needs 20.19 or newer.`,
  };
}

function folder(world: World): Finding {
  const path = dataFolder(world);
  if (!existsSync(path)) {
    return { what: 'data', state: 'note', sentence: `There is no data folder ${path} yet; "npm start" makes it.` };
  }
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return { what: 'data', state: 'well', sentence: `The data is in ${path}.` };
  } catch (failure) {
    return { what: 'data', state: 'ill', sentence: `The data folder ${path} cannot be used: ${sentence(failure)}` };
  }
}

function sentence(failure: unknown): string {
  if (failure instanceof PorchlightError) return failure.message;
  return failure instanceof Error ? `${failure.message}.` : String(failure);
}
