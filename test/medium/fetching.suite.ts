import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Doubt, SourceId, type Source } from '#libs/domain';
import { createFetcher } from '#libs/fetch';
import { PRODUCT_TOKEN } from '../../libs/fetch/src/robots.js';
import { SLOW_LINES, STOP_LINES } from '../../apps/api/src/fetching/robots-lines.js';
import { postForm } from '../support/post-form.js';
import { startStack, type Stack } from '../support/stack.js';
import { MemoryLease } from './fetch/memory-lease.js';
import { peopleOf } from './people-of.js';

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//elm//EN',
  'BEGIN:VEVENT',
  'UID:1@elm.example',
  'DTSTART:20260612T170000Z',
  'SUMMARY:Lantern making',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('whom we read, and how it is stopped', () => {
  let site: Server;
  let stack: Stack;
  let session: string;
  let therapist: string;
  const agents: (string | undefined)[] = [];

  beforeAll(async () => {
    site = createServer((request, response) => {
      agents.push(request.headers['user-agent']);
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/calendar', etag: '"1"' }).end(CALENDAR);
    });
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    stack = await startStack({ startsAt: '2026-06-08T09:00:00Z', origins: [origin()] });
    const { sessions } = await peopleOf(stack);
    session = sessions.moderator;
    therapist = sessions.own;
  }, 120_000);

  afterAll(async () => {
    await stack.close();
    site.close();
  });

  const origin = () => `127.0.0.1:${String((site.address() as AddressInfo).port)}`;
  const add = (path: string) =>
    stack.store.sources.add({
      name: `Elm ${path}`,
      importer: 'ics',
      url: `http://${origin()}/private-0123/${path}.ics?token=s3cret`,
      zone: 'Europe/London',
      hostName: 'Elm Branch Library',
      allowHttp: true,
      state: 'active',
      nextFetchAt: stack.clock.now(),
    });
  const get = (url: string, as = '') =>
    stack.api.inject({ method: 'GET', url, headers: { accept: 'text/html' }, cookies: { 'porchlight-session': as } });
  const post = (url: string, form: Readonly<Record<string, string>>, as = '', site = 'same-origin') =>
    postForm(stack, url, form, { cookies: { 'porchlight-session': as }, site });
  const found = async () => (await get('/find?q=lantern')).body.includes('Lantern making');
  /** Waits until it is so; the jobs work in between. */
  const until = async (isSo: () => Promise<boolean>) => {
    for (const end = Date.now() + 30_000; !(await isSo()); await new Promise((done) => setTimeout(done, 200))) {
      if (Date.now() > end) throw new Error('it did not come to be so');
    }
  };
  const readNow = async ({ id }: Source) => {
    const requests = async () => (await stack.store.sources.healthOf(id))?.requests ?? 0;
    const before = await requests();
    await post(`/moderation/sources/${id}/check`, {}, session);
    await until(async () => (await requests()) > before);
    await stack.settle();
  };
  const audit = async () => (await stack.store.audit.recent(50)).map(({ who, what }) => [who === 'visitor', what]);

  it('is told to anyone: the host, the organisation and what is not modified, but no address', async () => {
    const source = await add('events');
    await readNow(source);
    await readNow(source);
    const { statusCode, body, headers } = await get('/fetching');
    expect([statusCode, headers['cache-control']]).toEqual([200, 'private, no-cache']);
    for (const words of [origin(), 'Elm Branch Library', 'iCalendar file or feed', '“not modified”', 'about 5 in 10']) {
      expect([words, body.includes(words)]).toEqual([words, true]);
    }
    expect(body).not.toMatch(/s3cret|private-0123|events\.ics/u);
    expect((await get('/')).body).toContain('href="/fetching"');
    const programs = async () => (await get('/api/v1/sources')).json<{ data: { name: string }[] }>().data;
    expect((await programs()).map(({ name }) => name)).toEqual(['Elm events']);
    await stack.store.sources.setKey(source.id, 'a key');
    expect(await programs()).toEqual([]);
    await stack.store.sources.setKey(source.id, null);
    for (const page of ['nonsense', '-1', '9999']) {
      expect((await get(`/fetching?page=${page}`)).body).toContain('Elm Branch Library');
    }
  }, 60_000);

  it('names itself, and its name leads to that page', async () => {
    expect(STOP_LINES).toContain(`User-agent: ${PRODUCT_TOKEN}`);
    const [, address = ''] = /^PorchlightBot\/\S+ \(\+(\S+)\)$/u.exec(agents.at(-1) ?? '') ?? [];
    expect((await get(new URL(address).pathname)).body).toContain('What we read on other sites');
  });

  it('reads robots.txt as the page says', async () => {
    let robots = STOP_LINES;
    const pages = createServer((request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(request.url === '/robots.txt' ? robots : '<p>Events</p>');
    });
    await new Promise<void>((done) => pages.listen(0, '127.0.0.1', done));
    const host = `127.0.0.1:${String((pages.address() as AddressInfo).port)}`;
    const lease = new MemoryLease();
    let nowMs = Date.parse('2026-06-08T09:00:00Z');
    const clock = { nowMs: () => (nowMs += 10_000) };
    const fetcher = createFetcher({ contactUrl: 'https://porch.example/fetching', lease, clock, testOrigins: [host] });
    const ask = { url: `http://${host}/events`, allowHttp: true, etag: null, lastModified: null };
    await expect(fetcher.get({ ...ask, kind: 'page' })).rejects.toMatchObject({ code: 'fetch.robots' });
    expect((await fetcher.get({ ...ask, kind: 'feed' })).kind).toBe('fetched');
    // An hour later its rules are asked for again.
    nowMs += 3_600_000;
    robots = SLOW_LINES;
    expect((await fetcher.get({ ...ask, kind: 'page' })).kind).toBe('fetched');
    expect(lease.released.at(-1)).toEqual({ host, gapMs: 120_000 });
    pages.close();
  });

  it('says what is missing in a wish to be left alone, and takes none from another site', async () => {
    const wrong = await post('/fetching/stop', { site: 'no site', email: 'me', text: 'Please stop.' });
    expect([wrong.statusCode, wrong.body.includes('Please stop.')]).toEqual([422, true]);
    expect(wrong.body).toContain('Enter the address of the site');
    expect(wrong.body).toContain('Enter an email address');
    expect((await post('/fetching/stop', { site: 'elm.example' }, '', 'cross-site')).statusCode).toBe(403);
    expect(await stack.store.submissions.pending()).toEqual([]);
  });

  it('stops what a person has ticked, and its events go', async () => {
    const [events] = await stack.store.sources.list();
    const other = await add('other');
    await readNow(other);
    expect(await found()).toBe(true);
    const sent = await post('/fetching/stop', { site: `http://${origin()}/`, email: 'web@elm.example' });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/fetching']);
    const [wish] = await stack.store.submissions.pending();
    const address = `/moderation/opt-outs/${wish?.id ?? ''}`;
    expect((await get('/moderation', session)).body).toContain(`href="${address}"`);
    expect([(await get(address, therapist)).statusCode, (await get(address)).statusCode]).toEqual([404, 303]);
    const page = (await get(address, session)).body;
    for (const words of ['web@elm.example', 'Elm events', 'Elm other']) expect(page).toContain(words);

    expect((await post(address, { decision: 'approve' }, session)).body).toContain('Tick what we stop reading');
    expect((await post(address, { decision: 'hold' }, session)).body).toContain('Say why in a sentence');
    const ticked = new URLSearchParams([
      ['decision', 'approve'],
      ['source', events?.id ?? ''],
      ['source', other.id],
    ]);
    const stopped = await stack.api.inject({
      method: 'POST',
      url: address,
      cookies: { 'porchlight-session': session },
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      payload: ticked.toString(),
    });
    expect(stopped.statusCode).toBe(303);
    await until(async () => !(await found()));
    expect((await stack.store.sources.list()).map(({ state }) => state)).toEqual(['paused', 'paused']);
    const gathering = (await stack.store.gatherings.page(null, 10))[0]?.gathering.id ?? '';
    for (const url of [`/gatherings/${gathering}`, `/api/v1/gatherings/${gathering}`]) {
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
    }
    expect((await audit()).filter(([, what]) => what === 'source.left-alone')).toHaveLength(2);
    expect((await get('/moderation/sources', session)).body).toContain('Its site asked us not to read it.');
    const again = {
      url: `http://${origin()}/third.ics`,
      zone: 'Europe/London',
      kind: 'club',
      name: 'Elm',
      step: 'add',
    };
    const refused = await post('/moderation/sources/new', again, session);
    expect([refused.statusCode, refused.body.includes('This site asked us not to read it')]).toEqual([422, true]);
    expect((await post(address, { decision: 'decline', reason: 'late' }, session)).headers.location).toBe(
      '/moderation',
    );
    expect((await get('/fetching')).body).not.toContain('Elm Branch Library');
  }, 60_000);

  it('is started again and paused by moderators only, and each is in the audit', async () => {
    const source = (await stack.store.sources.list())[0];
    const address = `/moderation/sources/${source?.id ?? ''}/state`;
    const stateOf = async () => (await stack.store.sources.list()).find(({ id }) => id === source?.id)?.state;
    expect((await post(address, { state: 'active' }, therapist)).statusCode).toBe(404);
    expect(await stateOf()).toBe('paused');
    await post(address, { state: 'active' }, session);
    await until(async () => ((await stack.store.sources.healthOf(source?.id ?? NOBODY))?.listings ?? 0) > 0);
    await post(address, { state: 'paused' }, session);
    expect(await stateOf()).toBe('paused');
    // The index follows within moments; what we have stays while its source rests.
    await until(found);
    expect((await audit()).slice(0, 2)).toEqual([
      [false, 'source.paused'],
      [false, 'source.started'],
    ]);
    expect((await post('/moderation/sources/nothing/state', {}, session)).statusCode).toBe(404);
  }, 60_000);

  it('is believed when it is doubted only by a moderator, and only of what they were shown', async () => {
    const { sources, imports } = stack.store;
    const [source] = await sources.list();
    if (source === undefined) throw new Error('it was added above');
    const since = '2026-06-08T10:00:00Z';
    const doubt = { kind: 'shrunk', since, at: since, seen: 1, lost: 9, of: 12, hours: null, decision: null };
    const doubted = async () => {
      const [kept] = [await imports.memory(source.id)];
      const outcome = { upsert: [], unchanged: [], missing: [], rekeyed: [], identity: kept.identity, problems: [] };
      const report = { listings: 1, occurrences: 0, claims: 0, added: 0, changed: 0, unchanged: 0, missing: 0 };
      await imports.saveOutcome(
        source.id,
        null,
        null,
        { ...outcome, doubt: Doubt.parse(doubt), report: { ...report, complete: false, problems: {} } },
        stack.clock.now(),
      );
    };
    const decide = async (form: Record<string, string>, as = session) => {
      const { statusCode } = await post(`/moderation/sources/${source.id}/doubt`, form, as);
      return [statusCode, (await imports.memory(source.id)).doubt?.decision];
    };
    await doubted();
    expect((await get('/moderation/sources', session)).body).toContain('it named 3');
    expect(await decide({ since, decision: 'accept' }, therapist)).toEqual([404, null]);
    expect(await decide({ since: '2026-06-01T00:00:00Z', decision: 'accept' })).toEqual([303, null]);
    expect(await decide({ since, decision: 'keep' })).toEqual([303, 'keep']);
    expect((await audit())[0]).toEqual([false, 'source.doubt-keep']);
    expect((await decide({ since, decision: 'accept' }))[0]).toBe(303);
    expect((await audit())[0]).toEqual([false, 'source.doubt-accept']);
    // What is believed is acted on: the last answer is read again.
    await until(async () => (await imports.memory(source.id)).doubt?.decision !== 'keep');
  }, 60_000);

  it('goes to a new address only when a moderator has seen it, and never with a key', async () => {
    const { sources } = stack.store;
    const [source] = await sources.list();
    if (source === undefined) throw new Error('it was added above');
    const told = async (to: string) => {
      const epoch = await sources.beginRun(source.id);
      await sources.recordFetch(source.id, epoch, {
        ...ANSWERED,
        moved: { to, count: 3 },
        nextFetchAt: stack.clock.now(),
      });
    };
    const move = async (to: string) => {
      await post(`/moderation/sources/${source.id}/move`, { to }, session);
      return (await sources.find(source.id))?.url;
    };
    await told('https://oak.example/new.ics');
    expect((await get('/moderation/sources', session)).body).toContain('https://oak.example/new.ics');
    expect(await move('https://evil.example/')).toBe(source.url);
    await sources.setKey(source.id, 'a key');
    expect((await get('/moderation/sources', session)).body).not.toContain('new.ics');
    expect(await move('https://oak.example/new.ics')).toBe(source.url);
    await sources.setKey(source.id, null);
    await told('ftp://oak.example/new.ics');
    expect(await move('ftp://oak.example/new.ics')).toBe(source.url);
    await told('https://oak.example/new.ics');
    expect(await move('https://oak.example/new.ics')).toBe('https://oak.example/new.ics');
    expect((await audit())[0]).toEqual([false, 'source.moved']);
  });
});

const NOBODY = SourceId.parse('00000000-0000-4000-8000-000000000000');

const ANSWERED = {
  at: '2026-06-08T10:00:00Z',
  outcome: 'changed',
  httpStatus: 200,
  etag: null,
  lastModified: null,
  bytes: 1_000,
  problemCode: null,
  finalUrl: null,
  intervalMs: 21_600_000,
  keepRun: false,
  nowhere: null,
  validatorsLie: false,
} as const;
