import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testPostgres } from '../../support/postgres.js';

describe('a database for a test', () => {
  it('is empty, owned by a role that is no superuser, and gone afterwards', async () => {
    const database = await testPostgres();
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('CREATE EXTENSION pg_trgm');
    await owner.query('CREATE TABLE kept (id int)');
    const { rows } = await owner.query<{ super: boolean }>(
      'SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user',
    );
    expect(rows).toEqual([{ super: false }]);
    await owner.end();

    const app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    await expect(app.query('SELECT * FROM kept')).rejects.toThrow(/permission denied/u);
    await app.end();

    await database.stop();
    await expect(new pg.Client({ connectionString: database.ownerUrl }).connect()).rejects.toThrow(/does not exist/u);
  });
});
