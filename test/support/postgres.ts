import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { startPostgres } from '../../libs/platform/src/embedded/postgres.js';
import { shared } from './shared-server.js';

export type TestDatabase = {
  /** Owner of a fresh, empty database (no superuser): for migrations. */
  readonly ownerUrl: string;
  /** The role of the running application, subject to row security; it may do nothing until it is granted something. */
  readonly appUrl: string;
  /** Drops the database. */
  readonly stop: () => Promise<void>;
};

/**
 * A fresh database on a real Postgres. The first call of a test run starts the server, all its workers share it, and it ends
 * and removes its folder when the run does.
 */
export async function testPostgres(): Promise<TestDatabase> {
  const server = await shared('postgres', startServer);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(server.superuserUrl, `CREATE DATABASE ${name} OWNER porchlight_owner STRATEGY file_copy`);
  const named = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  return {
    ownerUrl: named(server.ownerUrl),
    appUrl: named(server.appUrl),
    stop: () => asSuperuser(server.superuserUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function startServer(
  folder: string,
  owner: number,
): Promise<{ readonly superuserUrl: string; readonly ownerUrl: string; readonly appUrl: string }> {
  const secret = (): string => randomBytes(24).toString('hex');
  const { superuserUrl, ownerUrl, appUrl } = await startPostgres({
    folder,
    passwords: { superuser: secret(), owner: secret(), app: secret() },
    port: 0,
    durable: false,
    owner,
    temporary: true,
  });
  return { superuserUrl, ownerUrl, appUrl };
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
