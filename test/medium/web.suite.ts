import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { peopleOf } from './people-of.js';
import { startStack, type Stack } from '../support/stack.js';

const GOLDEN = 'test/openapi.json';

describe('the pages and what they give to whom', () => {
  let stack: Stack;
  let sessions: Readonly<Record<'own' | 'colleague' | 'other' | 'moderator', string>>;
  let client: string;

  beforeAll(async () => {
    stack = await startStack({ startsAt: '2026-06-08T09:00:00Z' });
    const made = await peopleOf(stack);
    sessions = made.sessions;
    client = made.client;
  }, 120_000);

  afterAll(async () => {
    await stack.close();
  });

  const get = (url: string, session?: string) =>
    stack.api.inject({
      method: 'GET',
      url,
      headers: { accept: 'text/html' },
      ...(session === undefined ? {} : { cookies: { 'porchlight-session': session } }),
    });
  const pagesOf = (id: string) => ['needs', 'list', 'share'].map((page) => `/clients/${id}/${page}`);

  it('describes the interface for programs as it was agreed', async () => {
    const document: unknown = JSON.parse((await get('/api/openapi.json')).body);
    if (process.env['GOLDEN'] === 'write') writeFileSync(GOLDEN, `${JSON.stringify(document, null, 2)}\n`);
    expect(document).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')));
  });

  it('says to whoever starts and watches processes whether it lives and may be sent visitors', async () => {
    const [alive, ready] = [await get('/healthz'), await get('/readyz')];
    expect([alive.statusCode, alive.body, ready.statusCode]).toEqual([200, 'ok\n', 200]);
    expect(JSON.parse(ready.body)).toEqual({
      ready: true,
      database: 'well',
      queue: 'well',
      search: 'well',
      ending: false,
    });
    expect((await get('/metrics')).statusCode).toBe(404);
  });

  it('shows a client to their own therapist', async () => {
    for (const url of pagesOf(client)) expect([url, (await get(url, sessions.own)).statusCode]).toEqual([url, 200]);
  });

  it('shows a client to nobody else, and says no more than that nothing is there', async () => {
    const nowhere = pagesOf('01900000-0000-7000-8000-000000000000');
    for (const who of ['colleague', 'other', 'moderator'] as const) {
      for (const [at, url] of pagesOf(client).entries()) {
        const [answer, missing] = [await get(url, sessions[who]), await get(nowhere[at] ?? '', sessions[who])];
        expect([who, url, answer.statusCode]).toEqual([who, url, 404]);
        expect(without(answer.body)).toBe(without(missing.body));
      }
    }
  });

  it('asks visitors to sign in, and comes back to where they were going', async () => {
    const answer = await get(`/clients/${client}/list`);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/sign-in?next=%2Fclients%2F${client}%2Flist`]);
  });

  it('keeps the doors of moderators shut to therapists', async () => {
    for (const url of ['/moderation', '/moderation/sources'])
      expect([url, (await get(url, sessions.own)).statusCode]).toEqual([url, 404]);
  });

  it('changes nothing for a form of another site', async () => {
    const answer = await stack.api.inject({
      method: 'POST',
      url: `/clients/${client}/share/stop`,
      headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
      cookies: { 'porchlight-session': sessions.own },
      payload: '',
    });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'web.not-our-form']);
  });

  it('tells unknown accounts and wrong passwords apart to nobody', async () => {
    const answers = [];
    for (const email of ['nobody@practice.example', 'own@practice.example']) {
      const payload = `email=${encodeURIComponent(email)}&password=wrong-password`;
      const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await stack.api.inject({ method: 'POST', url: '/sign-in', headers, payload });
      answers.push([answer.statusCode, without(answer.body).replaceAll(email, 'E')]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(422);
  });

  it('answers unknown and made-up links and calendars alike', async () => {
    const unknown = ['/s/pls_aaaaaaaaaaaaaaaaaaaa', '/s/anything'].map((url) => get(url));
    for (const answer of await Promise.all(unknown)) expect(answer.statusCode).toBe(200);
    for (const url of ['/f/plf_aaaaaaaaaaaaaaaaaaaaaaa.ics', '/f/x', '/s/view'])
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
  });

  it('says the same of a page that is not there to everybody, and gives programs a problem', async () => {
    const page = await get('/nothing-here');
    expect([page.statusCode, page.body.includes('We could not find that page')]).toEqual([404, true]);
    const problem = await stack.api.inject({ method: 'GET', url: '/api/v1/gatherings?km=-1' });
    expect([problem.statusCode, problem.headers['content-type']]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
    ]);
  });
});

/** What differs between any two answers: form tokens, references and the address itself. */
function without(html: string): string {
  return html
    .replaceAll(/value="[\w-]{30,}"/gu, '')
    .replaceAll(/urn:uuid:[\w-]+/gu, '')
    .replaceAll(/(?:back|next)=[^"]*/gu, '')
    .replaceAll(/\/clients\/[\w-]+/gu, '');
}
