import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from '../../apps/api/src/session/hash-password.js';
import { startStack, type Stack } from '../support/stack.js';
import { peopleOf } from './people-of.js';

const PASSWORD = 'a long enough password';
const TOKEN = `pls_${'a'.repeat(230)}`;

type Asked = {
  readonly cookies?: Readonly<Record<string, string>>;
  readonly from?: string;
  readonly accept?: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'OPTIONS';
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  readonly type?: string;
};

describe('the doors, to people who come in an unusual way', () => {
  let stack: Stack;
  let own: string;
  let client: string;

  beforeAll(async () => {
    stack = await startStack({ startsAt: '2026-06-08T09:00:00Z' });
    const made = await peopleOf(stack);
    own = made.sessions.own;
    client = made.client;
    const practiceId = await stack.store.practices.create('Three');
    const passwordHash = await hashPassword(PASSWORD);
    for (const name of ['ada', 'ben', 'cleo']) {
      const email = `${name}@practice.example`;
      await stack.store.accounts.createUser({ email, name, role: 'therapist', practiceId, passwordHash });
    }
  }, 120_000);

  afterAll(async () => {
    await stack.close();
  });

  const ask = (url: string, asked: Asked = {}) => {
    const { cookies = {}, from = '127.0.0.1', accept = 'text/html', form, type } = asked;
    const pairs = Object.entries(form ?? {}).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, one] as [string, string]),
    );
    return stack.api.inject({
      method: asked.method ?? (form === undefined ? 'GET' : 'POST'),
      url,
      cookies,
      remoteAddress: from,
      headers: {
        accept,
        ...(form === undefined ? {} : { 'content-type': type ?? 'application/x-www-form-urlencoded' }),
        'sec-fetch-site': 'same-origin',
      },
      ...(form === undefined ? {} : { payload: new URLSearchParams(pairs).toString() }),
    });
  };
  type Answer = Awaited<ReturnType<typeof ask>>;
  const signIn = (name: string, password: string, more: Asked = {}) =>
    ask('/sign-in', { ...more, form: { email: `${name}@practice.example`, password, ...more.form } });
  const privacy = ({ headers }: Answer) => [
    headers['cache-control'],
    headers['referrer-policy'],
    String(headers['x-robots-tag']).startsWith('noindex, nofollow'),
  ];
  const cookieNames = (answer: Answer) => answer.cookies.map(({ name }) => name);
  const session = (answer: Answer) => answer.cookies.find(({ name }) => name === 'porchlight-session')?.value ?? '';

  it('lead nowhere else after display settings and after signing in', async () => {
    for (const back of ['/.//evil.example', '/..//evil.example']) {
      const saved = await ask('/display', { form: { back } });
      expect([back, saved.headers.location]).toEqual([back, '/']);
      const signed = await signIn('ada', PASSWORD, { form: { next: back } });
      expect([back, signed.headers.location]).toEqual([back, '/clients']);
    }
  });

  it('open with whatever cookies a browser sends', async () => {
    for (const text of ['%', '%25', '%E0%A4%A', '%00', '"', '=;,', 'a'.repeat(2_000)]) {
      const names = ['session', 'browser', 'share', 'display', 'done'];
      const cookie = names.map((name) => `porchlight-${name}=${text}`).join('; ');
      for (const url of ['/', '/find', '/display', '/s/view', '/s/view/calendar', '/s/anything', '/sign-in']) {
        const { statusCode } = await stack.api.inject({ method: 'GET', url, headers: { cookie, accept: 'text/html' } });
        expect([text.slice(0, 20), url, statusCode < 500]).toEqual([text.slice(0, 20), url, true]);
      }
    }
  });

  it('tell once what was done, as it was said', async () => {
    const saved = await ask('/display', { form: { theme: 'dusk' } });
    const cookie = [saved.headers['set-cookie']].flat().map((one) => one?.split(';')[0]);
    const headers = { cookie: cookie.join('; '), accept: 'text/html' };
    const page = await stack.api.inject({ method: 'GET', url: '/', headers });
    expect(page.body).toContain('Display settings saved.');
    expect(page.cookies).toContainEqual(expect.objectContaining({ name: 'porchlight-done', value: '' }));
  });

  it('refuse a broken or endless address with a page of ours that does not repeat it', async () => {
    for (const [url, status] of [
      ['/%E0%A4%A', 400],
      [`/s/${TOKEN}`, 414],
      [`/f/${TOKEN}.ics`, 414],
      [`/nothing/${TOKEN}`, 404],
    ] as const) {
      const page = await ask(url);
      expect([url, page.statusCode, page.body.startsWith('<!doctype html>')]).toEqual([url, status, true]);
      const problem = await ask(url, { accept: '*/*' });
      expect(problem.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      for (const answer of [page, problem]) {
        expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
        expect(privacy(answer)).toEqual(['no-store', 'no-referrer', true]);
        expect(answer.body).not.toMatch(/FST_|pls_|%E0|Cannot/u);
      }
    }
    expect((await ask(`/s/${TOKEN}`)).body).not.toMatch(/porchlight/iu);
  });

  it('say what an address takes when it is asked for something else', async () => {
    for (const [method, url, allowed] of [
      ['PUT', '/find', 'GET, HEAD'],
      ['TRACE', '/sign-out', 'POST'],
      ['TRACE', `/clients/${client}/list/add`, 'GET, HEAD, POST'],
      ['OPTIONS', `/clients/${client}/share`, 'GET, HEAD, POST'],
    ] as const) {
      const answer = await stack.api.inject({ method: method as 'PUT', url });
      expect([method, url, answer.statusCode, answer.headers.allow]).toEqual([method, url, 405, allowed]);
      expect(answer.body).not.toContain(url);
    }
    const nowhere = await stack.api.inject({ method: 'PUT', url: '/no-such-page' });
    expect([nowhere.statusCode, nowhere.body.includes('no-such-page')]).toEqual([404, false]);
  });

  it('keep what is private private, however the address is spelt', async () => {
    const cookies = { 'porchlight-session': own };
    for (const url of ['/clients?x=1', '/moderation?x=1', '/sign-in?next=%2Fclients', `/%63lients/${client}/list`]) {
      expect([url, privacy(await ask(url, { cookies }))]).toEqual([url, ['no-store', 'no-referrer', true]]);
    }
    expect(privacy(await ask('/%73/view'))).toEqual(['private, no-store', 'no-referrer', true]);
    expect((await ask('/%73/anything')).body).not.toMatch(/porchlight/iu);
    expect(privacy(await ask('/find?q=a'))).toEqual(['private, no-cache', 'strict-origin-when-cross-origin', false]);
  });

  it('give a browser its name with a form, and never with an answer that others may keep', async () => {
    const css = /href="(\/style\.[^"]+)"/u.exec((await ask('/')).body)?.[1] ?? '';
    for (const url of ['/api/v1/attributes', '/api/v1/gatherings', '/api/v1/nothing', '/f/x', css, '/find']) {
      expect([url, cookieNames(await ask(url, { accept: '*/*' }))]).toEqual([url, []]);
    }
    expect(cookieNames(await ask('/display'))).toEqual(['porchlight-browser']);
    expect(cookieNames(await ask('/list-an-event/one'))).toEqual(['porchlight-browser']);
  });

  it('let others in from an address where somebody mistyped, and slow down who goes on guessing', async () => {
    const from = '192.0.2.9';
    for (let at = 0; at < 6; at += 1) expect((await signIn('ada', 'wrong', { from })).statusCode).toBe(422);
    expect((await signIn('ada', PASSWORD, { from })).statusCode).toBe(429);
    expect((await signIn('ben', PASSWORD, { from })).statusCode).toBe(303);
    for (let at = 6; at < 21; at += 1) {
      expect([at, (await signIn(`guess${String(at)}`, 'wrong', { from })).statusCode]).toEqual([at, 422]);
    }
    const waiting = await signIn('ben', PASSWORD, { from });
    expect([waiting.statusCode, waiting.body.includes('Try again in a minute')]).toEqual([429, true]);
    expect((await signIn('ben', PASSWORD, { from: '192.0.2.10' })).statusCode).toBe(303);
  }, 30_000);

  it('end the session that a browser had when another begins', async () => {
    const first = session(await signIn('cleo', PASSWORD));
    const second = session(await signIn('cleo', PASSWORD, { cookies: { 'porchlight-session': first } }));
    expect(second).not.toBe(first);
    const status = async (token: string) =>
      (await ask('/clients', { cookies: { 'porchlight-session': token } })).statusCode;
    expect([await status(first), await status(second)]).toEqual([303, 200]);
  });

  it('keep what was written when a session has ended, until it is saved', async () => {
    const written = { label: 'Blue “8” & co', starter: ['quiet', 'second'], _csrf: 'old' };
    const asked = await ask('/clients/new', { form: written, cookies: { 'porchlight-session': 'pss_over' } });
    expect([asked.statusCode, asked.body.includes('You were signed out')]).toEqual([401, true]);
    expect(privacy(asked)).toEqual(['no-store', 'no-referrer', true]);
    const browser = asked.cookies.find(({ name }) => name === 'porchlight-browser')?.value ?? '';
    const cookies = { 'porchlight-browser': browser };

    const wrong = await signIn('ben', 'wrong', { form: hiddenOf(asked.body), cookies });
    expect(wrong.statusCode).toBe(422);
    const again = await signIn('ben', PASSWORD, { form: hiddenOf(wrong.body), cookies });
    expect([again.statusCode, again.body.includes('Save what I wrote')]).toEqual([200, true]);
    expect(again.body).toContain('action="/clients/new"');
    const { _csrf = '', ...kept } = hiddenOf(again.body.slice(again.body.indexOf('action="/clients/new"')));
    expect(kept).toEqual({ label: written.label, starter: written.starter });
    const saved = await stack.api.inject({
      method: 'POST',
      url: '/clients/new',
      cookies: { ...cookies, 'porchlight-session': session(again) },
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      payload: new URLSearchParams({ label: written.label, _csrf: String(_csrf) }).toString(),
    });
    expect([saved.statusCode, saved.headers.location]).toEqual([303, expect.stringMatching(/^\/clients\//u)]);
  });

  it('never carry along a word that opens something', async () => {
    const cookies = { 'porchlight-session': 'pss_over' };
    const answer = await ask(`/clients/${client}/share`, { form: { days: '7', word: 'lantern' }, cookies });
    expect([answer.statusCode, answer.body.includes('lantern')]).toEqual([303, false]);
  });

  it('say for each refusal what is true of it', async () => {
    const cookies = { 'porchlight-session': own };
    const long = await ask('/clients/new', { form: { label: 'a'.repeat(300_000) }, cookies });
    expect([long.statusCode, long.body.includes('more than we can take')]).toEqual([413, true]);
    const strange = await ask('/clients/new', { form: { label: 'a' }, type: 'application/x-yaml', cookies });
    expect([strange.statusCode, strange.body.includes('of a kind that we do not take')]).toEqual([415, true]);
    const foreign = await stack.api.inject({
      method: 'POST',
      url: '/clients/new',
      cookies,
      headers: { 'sec-fetch-site': 'cross-site', accept: 'text/html' },
    });
    expect([foreign.statusCode, foreign.body.includes('came from somewhere else')]).toEqual([403, true]);
  });

  it('give programs a problem whatever they accept, and take what is empty for not given', async () => {
    for (const [url, status, path] of [
      ['/api/v1/gatherings?km=-1', 422, 'km'],
      ['/api/v1/gatherings?lat=1', 422, 'lon'],
      ['/api/v1/gatherings?lat=1&lon=', 422, 'lon'],
      ['/api/v1/gatherings/x', 404, undefined],
      ['/api/v1/nothing', 404, undefined],
    ] as const) {
      const answer = await ask(url);
      expect([url, answer.statusCode, answer.headers['content-type']]).toEqual([
        url,
        status,
        'application/problem+json; charset=utf-8',
      ]);
      expect(answer.json<{ errors?: { path: string }[] }>().errors?.[0]?.path).toBe(path);
    }
    const bare = await ask('/api/v1/gatherings');
    const empty = await ask('/api/v1/gatherings?lat=&lon=&km=&page=&kind=&from=&until=&filter=');
    expect([empty.statusCode, empty.body]).toEqual([200, bare.body]);
  });
});

/** The hidden fields of a page; several values for a name that comes again. */
function hiddenOf(html: string): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [, name = '', text = ''] of html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)) {
    const value = text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    fields[name] = name in fields ? [fields[name] ?? '', value].flat() : value;
  }
  return fields;
}
