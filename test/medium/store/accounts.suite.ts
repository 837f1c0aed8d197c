import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { epochMs, toInstant } from '#libs/domain';
import {
  DatabaseAway,
  GatheringsRepository,
  openStore,
  prepareDatabase,
  STORE,
  StoreModule,
  type Store,
} from '#libs/store';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';

const later = (minutes: number) => toInstant(epochMs(NOW) + minutes * 60_000);

describe('people who sign in, and what organisers send', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  const moderator = (email: string) =>
    opened.store.accounts.createUser({ email, name: 'M', role: 'moderator', practiceId: null, passwordHash: 'secret' });

  it('finds an account by its address in any case, and nobody by another', async () => {
    const { accounts, practices } = opened.store;
    const practiceId = await practices.create('Harbour');
    const user = await accounts.createUser({
      email: ' Ana@Harbour.example ',
      name: 'Ana',
      role: 'owner',
      practiceId,
      passwordHash: 'argon2',
    });
    expect(user).toMatchObject({ email: 'ana@harbour.example', role: 'owner', practiceId });
    expect(await accounts.byEmail('ANA@harbour.example')).toEqual({ ...user, passwordHash: 'argon2' });
    for (const nobody of ['', '%', 'bea@harbour.example']) expect(await accounts.byEmail(nobody)).toBeNull();
    expect(await practices.list()).toEqual([{ id: practiceId, name: 'Harbour' }]);
  });

  it('keeps one account for an address, and no therapist without a practice', async () => {
    await moderator('one@staff.example');
    await expect(moderator('ONE@staff.example')).rejects.toThrow();
    await expect(
      opened.store.accounts.createUser({
        email: 'two@staff.example',
        name: 'T',
        role: 'therapist',
        practiceId: null,
        passwordHash: '',
      }),
    ).rejects.toThrow();
  });

  it('keeps a session while it is used, for half a day at most', async () => {
    const { accounts } = opened.store;
    const user = await moderator('session@staff.example');
    const token = await accounts.createSession(user.id, NOW);
    for (let minute = 0; minute < 720; minute += 29) {
      expect(await accounts.session(token, later(minute))).toEqual({ user });
    }
    expect(await accounts.session(token, later(720))).toBeNull();
    const idle = await accounts.createSession(user.id, NOW);
    expect(await accounts.session(idle, later(30))).toBeNull();
    expect(await accounts.session('', NOW)).toBeNull();
  });

  it('ends one session, or all of them with a new password', async () => {
    const { accounts } = opened.store;
    const user = await moderator('end@staff.example');
    const [first, second, third] = [
      await accounts.createSession(user.id, NOW),
      await accounts.createSession(user.id, NOW),
      await accounts.createSession(user.id, NOW),
    ];
    await accounts.endSession(first);
    expect(await accounts.session(first, NOW)).toBeNull();
    expect(await accounts.session(second, NOW)).not.toBeNull();
    await accounts.setPassword(user.id, 'new');
    expect(await accounts.session(second, NOW)).toBeNull();
    expect(await accounts.session(third, NOW)).toBeNull();
    expect((await accounts.byEmail(user.email))?.passwordHash).toBe('new');
  });

  it('keeps no token and no address in plain text', async () => {
    const { accounts } = opened.store;
    const user = await moderator('plain@staff.example');
    const token = await accounts.createSession(user.id, NOW);
    await accounts.failedSignIn('203.0.113.9', NOW);
    const kept = JSON.stringify([
      await opened.pool.query('SELECT * FROM session'),
      await opened.pool.query('SELECT * FROM sign_in_failure'),
    ]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain('203.0.113.9');
  });

  it('lets five wrong tries pass, then asks for more and more patience, and forgives a success', async () => {
    const { accounts } = opened.store;
    const waits: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await accounts.failedSignIn('guess', NOW);
      const answer = await accounts.signInAllowed('guess', NOW);
      waits.push(answer.allowed ? 0 : answer.retryAfterSeconds);
    }
    expect(waits).toEqual([0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900]);
    expect(await accounts.signInAllowed('guess', later(15))).toEqual({ allowed: true });
    expect(await accounts.signInAllowed('someone else', NOW)).toEqual({ allowed: true });
    await accounts.succeededSignIn('guess');
    expect(await accounts.signInAllowed('guess', NOW)).toEqual({ allowed: true });
  });

  it('removes what is over', async () => {
    await opened.store.accounts.purge(later(60 * 24 * 3));
    expect(
      await opened.pool.query(
        'SELECT (SELECT count(*) FROM session) AS a, (SELECT count(*) FROM sign_in_failure) AS b',
      ),
    ).toEqual([{ a: 0, b: 0 }]);
  });

  it('keeps what an organiser sent until it is decided, once and with a trace', async () => {
    const { submissions, audit } = opened.store;
    const user = await moderator('decides@staff.example');
    const payload = { title: 'Tea and chess', when: '2026-12-03T14:00:00' };
    const event = await submissions.submitEvent({ payload, contact: 'chess@hall.example', now: NOW });
    const feed = await submissions.submitFeed({
      url: 'https://hall.example/calendar.ics',
      payload: {},
      contact: null,
      now: later(1),
    });
    expect(event.reference).toMatch(/^[A-Z2-9]{8}$/u);
    expect((await submissions.pending()).map(({ id }) => id)).toEqual([event.id, feed.id]);
    expect(await submissions.byReference(event.reference.toLowerCase())).toMatchObject({ payload, kind: 'event' });
    expect(await submissions.decide(event.id, 'approved', user.id, null, later(2))).toBe(true);
    expect(await submissions.decide(event.id, 'declined', user.id, 'changed my mind', later(3))).toBe(false);
    expect(await submissions.find(event.id)).toMatchObject({ decision: 'approved', decidedBy: user.id, reason: null });
    expect(await submissions.pending()).toHaveLength(1);
    await submissions.purge(later(60 * 24 * 29));
    expect(await submissions.find(event.id)).toMatchObject({ contact: 'chess@hall.example' });
    await submissions.purge(later(60 * 24 * 31));
    expect(await submissions.find(event.id)).toMatchObject({ contact: null });
    expect(await audit.recent(1)).toEqual([
      { who: user.id, what: 'submission.approved', subject: event.id, at: later(2) },
    ]);
  });

  it('keeps a trace only with the work it belongs to', async () => {
    const { store } = opened;
    const entry = { who: 'someone', what: 'client.erased', subject: null, at: NOW };
    await expect(
      store.transaction(async (tx) => {
        await store.audit.record(entry, tx);
        throw new Error('the work failed');
      }),
    ).rejects.toThrow('the work failed');
    expect((await store.audit.recent(100)).some(({ what }) => what === entry.what)).toBe(false);
  });

  it('is injected in Nest by class, ready, and closed with the application', async () => {
    const module = await Test.createTestingModule({
      imports: [StoreModule.with({ databaseUrl: opened.appUrl, keyring: opened.keyring })],
    }).compile();
    expect(await module.get(GatheringsRepository).upcomingCount(NOW)).toBe(0);
    const store = module.get<Store>(STORE);
    expect(await store.ready()).toBe(true);
    await module.close();
    expect(await store.ready()).toBe(false);
  });

  it('prepares a database again, and twice at once, without a change', async () => {
    const options = { ownerUrl: opened.ownerUrl, appPassword: 'ignored' };
    const prepared = await Promise.all([prepareDatabase(options), prepareDatabase(options), prepareDatabase(options)]);
    expect(prepared.map(({ migrations }) => migrations)).toEqual([0, 0, 0]);
  });

  it('says in one sentence that no database answers', async () => {
    const nowhere = openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', keyring: opened.keyring });
    await expect(nowhere).rejects.toBeInstanceOf(DatabaseAway);
    await expect(nowhere).rejects.toMatchObject({ code: 'store.database-away', retry: 'back-off' });
  });
});
