import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postForm } from '../support/post-form.js';
import { startStack, type Stack } from '../support/stack.js';
import { peopleOf } from './people-of.js';

const NOW = '2026-06-08T09:00:00Z';

describe('what could not be done', () => {
  let stack: Stack;
  let session: string;
  let therapist: string;

  beforeAll(async () => {
    stack = await startStack({ startsAt: NOW });
    const { sessions } = await peopleOf(stack);
    session = sessions.moderator;
    therapist = sessions.own;
    const { id } = await stack.store.sources.add({
      name: 'Elm Library',
      importer: 'ics',
      url: 'https://elm-library.example/calendar.ics',
      zone: 'Europe/London',
      nextFetchAt: '2027-01-01T00:00:00Z',
      state: 'paused',
    });
    // A paused source has nothing to do: tried again, it is done.
    const letter = { job: 'source.fetch', key: `source/${id}`, data: { sourceId: id }, stage: 'fetch' } as const;
    await stack.store.deadLetters.bury(
      { ...letter, code: 'job.fault', sentence: 'It failed by a fault of ours.' },
      NOW,
    );
    await stack.store.deadLetters.bury(
      { job: 'test.gone', key: 'gone', data: {}, stage: 'link', code: 'job.fault', sentence: 'It is no more.' },
      NOW,
    );
  }, 120_000);

  afterAll(async () => {
    await stack.close();
  });

  const get = (url: string, as = session) =>
    stack.api.inject({ method: 'GET', url, cookies: { 'porchlight-session': as } });
  const post = (url: string, as = session) => postForm(stack, url, {}, { cookies: { 'porchlight-session': as } });
  const letters = () => stack.store.deadLetters.list(10);

  it('is shown to moderators, and on its source, with what it was', async () => {
    const { body, statusCode } = await get('/moderation/dead-letters');
    expect([statusCode, body.includes('Elm Library'), body.includes('It failed by a fault of ours.')]).toEqual([
      200,
      true,
      true,
    ]);
    expect((await get('/moderation/sources')).body).toContain('href="/moderation/dead-letters"');
    expect((await get('/moderation/dead-letters', therapist)).statusCode).toBe(404);
    expect((await post('/moderation/dead-letters/again', therapist)).statusCode).toBe(404);
  });

  it('is tried again by one button, as often as it is pressed, and goes when it is done', async () => {
    const fetching = (await letters()).find(({ job }) => job === 'source.fetch');
    const url = `/moderation/dead-letters/${fetching?.id ?? ''}/again`;
    const [first, second] = await Promise.all([post(url), post(url)]);
    expect([first.statusCode, first.headers.location, second.statusCode]).toEqual([
      303,
      '/moderation/dead-letters',
      303,
    ]);
    for (const end = Date.now() + 20_000; (await letters()).length > 1 && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await letters()).map(({ job }) => job)).toEqual(['test.gone']);
    expect((await post(url)).statusCode).toBe(404);
    expect((await stack.store.audit.recent(10)).map(({ what }) => what)).toContain('dead-letter.replayed');
  });

  it('is forgotten by one button', async () => {
    expect((await post('/moderation/dead-letters/again')).statusCode).toBe(303);
    const [gone] = await letters();
    expect((await post(`/moderation/dead-letters/${gone?.id ?? ''}/forget`)).statusCode).toBe(303);
    expect(await letters()).toEqual([]);
    expect((await get('/moderation/dead-letters')).body).toContain('Nothing waits here');
    expect((await post('/moderation/dead-letters/nonsense/forget')).statusCode).toBe(404);
  });
});
