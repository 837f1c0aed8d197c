import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withContext, type Context } from '../../../libs/store/src/clients/context.js';
import type { ClientId, GatheringId, PracticeId, TherapistId } from '#libs/domain';
import type { Therapist } from '#libs/store';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';
import { aListing, outcome, prepared } from './prepared-listing.js';

describe('row security', () => {
  let opened: OpenedStore;
  let tables: readonly string[];
  let a: Family;
  let colleague: Family;
  let b: Family;

  beforeAll(async () => {
    opened = await openedStore();
    const gatheringId = await aGathering(opened);
    a = await aFamily(opened, 'A', gatheringId);
    colleague = await aFamily(opened, 'C', gatheringId, a.who.practiceId);
    b = await aFamily(opened, 'B', gatheringId);
    tables = (
      (await opened.owner.query(
        `SELECT c.table_name AS name FROM information_schema.columns AS c
         WHERE c.table_schema = 'public' AND c.column_name = 'practice_id' ORDER BY 1`,
      )) as { name: string }[]
    ).map(({ name }) => name);
  }, 120_000);
  afterAll(() => opened.close());

  const count = (table: string, context: Context | null): Promise<number> => {
    const sql = `SELECT count(*) AS n FROM ${table}`;
    const read = async (runner: { query(text: string): Promise<unknown> }) =>
      ((await runner.query(sql)) as { n: number }[])[0]?.n ?? -1;
    return context === null ? read(opened.pool) : withContext(opened.pool, context, read);
  };
  const contextOf = ({ who }: Family): Context => ({ practiceId: who.practiceId, therapistId: who.therapistId });

  it('covers every table that names a practice, by force and with a policy', async () => {
    expect(tables).toEqual(['account', 'client', 'client_key', 'feed', 'practice_key', 'share', 'shortlist_item']);
    const state = (await opened.owner.query(
      `SELECT relname AS name, relrowsecurity AS enabled, relforcerowsecurity AS forced,
         (SELECT count(*) FROM pg_policy WHERE polrelid = pg_class.oid) AS policies
       FROM pg_class WHERE relname = ANY($1) AND relkind = 'r' ORDER BY 1`,
      [tables],
    )) as unknown[];
    // That of accounts by which moderators are told something lets them be read, and no more.
    const policiesOf = (name: string): number => (name === 'account' ? 2 : 1);
    expect(state).toEqual(tables.map((name) => ({ name, enabled: true, forced: true, policies: policiesOf(name) })));
  });

  it('holds for a role that owns nothing and cannot step around it', async () => {
    const [role] = (await opened.pool.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole,
         (SELECT count(*) FROM pg_class WHERE relowner = pg_roles.oid) AS owns,
         pg_has_role(current_user, (SELECT tableowner FROM pg_tables WHERE tablename = 'client'), 'MEMBER') AS member
       FROM pg_roles WHERE rolname = current_user`,
    )) as unknown[];
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: 0, member: false });
    for (const statement of [
      'ALTER TABLE client DISABLE ROW LEVEL SECURITY',
      'DROP POLICY client_scope ON client',
      'SET row_security = off; SELECT * FROM client',
      'UPDATE audit SET who = who',
      'DELETE FROM audit',
      'SELECT * FROM migration',
    ]) {
      await expect(opened.pool.query(statement)).rejects.toThrow();
    }
  });

  it('shows no row of any such table without a context, not even to the owner of the tables', async () => {
    for (const table of tables) {
      expect([table, await count(table, null)]).toEqual([table, 0]);
      expect([table, await count(table, { practiceId: '', therapistId: '' })]).toEqual([table, 0]);
      const [owner] = (await opened.owner.query(`SELECT count(*) AS n FROM ${table}`)) as { n: number }[];
      expect([table, owner?.n]).toEqual([table, 0]);
    }
  });

  it('shows a therapist their own rows, and none of a colleague or of another practice', async () => {
    for (const table of ['client', 'client_key', 'share', 'feed', 'shortlist_item']) {
      expect([table, await count(table, contextOf(a))]).toEqual([table, 1]);
      expect([table, await count(table, { practiceId: a.who.practiceId })]).toEqual([table, 0]);
      // A therapist's id with another practice's is no one's context.
      expect([table, await count(table, { ...contextOf(a), practiceId: b.who.practiceId })]).toEqual([table, 0]);
    }
    expect(await count('practice_key', contextOf(a))).toBe(1);
    expect(await count('account', contextOf(a))).toBe(2);
  });

  it('shows whoever tells moderators something their addresses, no other account, and lets nothing be changed', async () => {
    const { accounts } = opened.store;
    expect(await accounts.moderatorAddresses()).toEqual([]);
    const mo = {
      email: 'mo@practice.example',
      passwordHash: 'x',
      name: 'Mo',
      role: 'moderator',
      practiceId: null,
    } as const;
    await accounts.createUser(mo);
    expect(await accounts.moderatorAddresses()).toEqual([mo.email]);
    expect(await count('account', { moderators: 'all' })).toBe(1);
    for (const table of tables.filter((name) => name !== 'account'))
      expect([table, await count(table, { moderators: 'all' })]).toEqual([table, 0]);
    for (const change of [`UPDATE account SET name = 'x'`, 'DELETE FROM account']) {
      const answer = (await withContext(opened.pool, { moderators: 'all' }, (tx) => tx.query(change))) as [
        unknown,
        number,
      ];
      expect([change, answer[1]]).toEqual([change, 0]);
    }
  });

  it('changes and deletes nothing outside the context', async () => {
    for (const other of [b, colleague]) {
      for (const statement of [
        ['UPDATE client SET label = $2 WHERE id = $1', [other.clientId, 'mine']],
        ['DELETE FROM client WHERE id = $1', [other.clientId]],
        ['DELETE FROM client_key WHERE client_id = $1', [other.clientId]],
      ] as const) {
        const answer = (await withContext(opened.pool, contextOf(a), (tx) =>
          tx.query(statement[0], [...statement[1]]),
        )) as [unknown, number];
        expect(answer[1]).toBe(0);
      }
    }
    expect(await opened.store.clients.find(b.who, b.clientId)).toMatchObject({ label: 'Client of B' });
  });

  it('lets nobody write a row into another practice, or hand one over', async () => {
    const insert = `INSERT INTO client (id, practice_id, owner_id, label) VALUES (gen_random_uuid(), $1, $2, 'x')`;
    for (const other of [b, colleague]) {
      await expect(
        withContext(opened.pool, contextOf(a), (tx) => tx.query(insert, [other.who.practiceId, other.who.therapistId])),
      ).rejects.toThrow(/row-level security/u);
    }
    await expect(
      withContext(opened.pool, contextOf(a), (tx) =>
        tx.query('UPDATE client SET practice_id = $1', [b.who.practiceId]),
      ),
    ).rejects.toThrow(/row-level security/u);
  });

  it('answers through every method about others as about nobody', async () => {
    const { clients, shortlists, shares, feeds } = opened.store;
    for (const other of [b, colleague]) {
      expect(await clients.find(a.who, other.clientId)).toBeNull();
      expect(await clients.needs(a.who, other.clientId)).toBeNull();
      expect(await clients.saveNeeds(a.who, other.clientId, {})).toBe(false);
      expect(await clients.rename(a.who, other.clientId, 'mine')).toBe(false);
      expect(await clients.remove(a.who, other.clientId)).toBe(false);
      expect(await shortlists.forClient(a.who, other.clientId)).toEqual([]);
      expect(await shortlists.add(a.who, other.clientId, other.gatheringId, NOW, NOW)).toBeNull();
      expect(await shortlists.note(a.who, other.itemId, 'mine', NOW)).toBe(false);
      expect(await shortlists.move(a.who, other.itemId, 'down')).toBe(false);
      expect(await shortlists.remove(a.who, other.itemId, NOW)).toBe(false);
      expect(await shares.create(a.who, other.clientId, { now: NOW })).toBeNull();
      expect(await shares.list(a.who, other.clientId)).toEqual([]);
      expect(await shares.revoke(a.who, other.shareId, NOW)).toBe(false);
      expect(await feeds.create(a.who, other.clientId, { device: 'x', mode: 'busy', now: NOW })).toBeNull();
      expect(await feeds.list(a.who, other.clientId)).toEqual([]);
      expect(await feeds.revoke(a.who, other.feedId, NOW)).toBe(false);
      await shares.revokeAll(a.who, other.clientId, NOW);
      expect(await shares.open(other.token, NOW)).toMatchObject({ state: 'open' });
    }
    for (const nonsense of ['', '1', "' OR 1=1 --", '%00', a.clientId.slice(0, -1)]) {
      expect(await shortlists.move(a.who, nonsense, 'up')).toBe(false);
      expect(await shares.revoke(a.who, nonsense, NOW)).toBe(false);
      expect(await feeds.revoke(a.who, nonsense, NOW)).toBe(false);
    }
    expect((await clients.list(a.who)).map(({ label }) => label)).toEqual(['Client of A']);
  });

  it('carries no context from one request to the next on the same connection', async () => {
    const both = [a, b, colleague];
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        const one = both[at % both.length] ?? a;
        const labels = (await opened.store.clients.list(one.who)).map(({ label }) => label);
        return labels.join() === one.label && (at % 10 > 0 || (await count('client', null)) === 0);
      }),
    );
    expect(answers.every(Boolean)).toBe(true);
  });
});

type Family = {
  readonly who: Therapist;
  readonly clientId: ClientId;
  readonly gatheringId: GatheringId;
  readonly label: string;
  readonly itemId: string;
  readonly shareId: string;
  readonly feedId: string;
  readonly token: string;
};

async function aGathering({ store }: OpenedStore): Promise<GatheringId> {
  const source = await store.sources.add({
    name: 'Elm',
    importer: 'ics',
    url: 'https://elm.example/',
    zone: 'UTC',
    nextFetchAt: NOW,
  });
  await store.imports.saveOutcome(source.id, null, null, outcome([prepared(aListing())]), NOW);
  return (await store.imports.known(source.id, NOW))[0]?.gatheringId as GatheringId;
}

async function aFamily(
  { store }: OpenedStore,
  name: string,
  gatheringId: GatheringId,
  practice?: PracticeId,
): Promise<Family> {
  const practiceId = practice ?? (await store.practices.create(`Practice ${name}`));
  const user = await store.accounts.createUser({
    email: `${name}@practice.example`,
    name,
    role: 'therapist',
    practiceId,
    passwordHash: 'hash',
  });
  const who = { practiceId, therapistId: user.id satisfies TherapistId };
  const label = `Client of ${name}`;
  const client = await store.clients.add(who, label);
  const item = await store.shortlists.add(who, client.id, gatheringId, '2026-12-01T23:30:00Z', NOW);
  const share = await store.shares.create(who, client.id, { now: NOW });
  const feed = await store.feeds.create(who, client.id, { device: 'phone', mode: 'discreet', now: NOW });
  return {
    who,
    clientId: client.id,
    gatheringId,
    label,
    itemId: item?.id ?? '',
    shareId: share?.id ?? '',
    feedId: feed?.id ?? '',
    token: share?.token ?? '',
  };
}
