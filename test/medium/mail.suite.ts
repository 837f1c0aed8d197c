import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postForm } from '../support/post-form.js';
import { startStack, type Stack } from '../support/stack.js';
import { peopleOf } from './people-of.js';

const NOW = '2026-06-08T09:00:00Z';
const RING_MS = 20_000;

/** As it is by default: no mail server, so that a moderator reads mails on a page of ours. */
describe('mails that are sent to nobody', () => {
  let stack: Stack;
  let sessions: Awaited<ReturnType<typeof peopleOf>>['sessions'];
  let source: string;

  beforeAll(async () => {
    stack = await startStack({
      startsAt: NOW,
      seed: async (store) => {
        await store.accounts.createUser({
          email: 'mo@practice.example',
          passwordHash: 'x',
          name: 'Mo',
          role: 'moderator',
          practiceId: null,
        });
        const { id } = await store.sources.add({
          name: 'Elm Library',
          importer: 'ics',
          url: 'https://elm-library.example/calendar.ics',
          zone: 'Europe/London',
          nextFetchAt: '2027-01-01T00:00:00Z',
          state: 'active',
        });
        source = id;
        const letter = { job: 'source.fetch', key: `source/${id}`, data: { sourceId: id }, stage: 'fetch' } as const;
        await store.deadLetters.bury({ ...letter, code: 'job.fault', sentence: 'It failed by a fault of ours.' }, NOW);
      },
    });
    sessions = (await peopleOf(stack)).sessions;
    for (const end = Date.now() + RING_MS; (await stack.store.mail.list(1)).length === 0 && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 100));
  }, 120_000);

  afterAll(async () => {
    await stack.close();
  });

  const get = (url: string, as: string) =>
    stack.api.inject({ method: 'GET', url, cookies: { 'porchlight-session': as } });

  it('are written by a worker soon after it starts, and read by moderators only', async () => {
    const { statusCode, body } = await get('/moderation/outbox', sessions.moderator);
    expect([statusCode, body.includes('No mail server is set'), body.includes('Kept here')]).toEqual([200, true, true]);
    expect(body).toContain('To <bdi>mo@practice.example</bdi>');
    expect(body).toContain('We gave up on its last answer after three tries.');
    expect((await get('/moderation/outbox', sessions.own)).statusCode).toBe(404);
    expect((await get('/moderation/sources', sessions.moderator)).body).toContain('href="/moderation/outbox"');
  });

  it('lead to the card of the source', async () => {
    const [mail] = await stack.store.mail.list(1);
    const [, path = '', card = ''] = /^http:\/\/127\.0\.0\.1:3000(\/\S+)#(\S+)$/mu.exec(mail?.text ?? '') ?? [];
    expect(card).toBe(`source-${source}`);
    expect((await get(path, sessions.moderator)).body).toContain(`id="${card}"`);
  });

  it('are sent again by one button when they were given up, and not otherwise', async () => {
    const [mail] = await stack.store.mail.list(1);
    const id = mail?.id;
    if (id === undefined) throw new Error('There is no mail.');
    const url = `/moderation/outbox/${id}/again`;
    const post = (as: string) => postForm(stack, url, {}, { cookies: { 'porchlight-session': as } });
    expect((await post(sessions.moderator)).statusCode).toBe(404);
    await stack.store.mail.giveUp(id, 'mail.refused', NOW);
    expect((await get('/moderation/outbox', sessions.moderator)).body).toContain('Is the address right?');
    expect((await post(sessions.own)).statusCode).toBe(404);
    expect((await post(sessions.moderator)).statusCode).toBe(303);
    expect((await stack.store.mail.list(1))[0]).toMatchObject({ givenUpAt: null, problem: null });
    expect((await stack.store.audit.recent(5)).map(({ what }) => what)).toContain('mail.tried-again');
  });
});
