import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instant } from '#libs/domain';
import { Metrics } from '#libs/platform';
import { postForm } from '../support/post-form.js';
import { MetricsService } from '../../apps/worker/src/metrics.service.js';
import { startStack, type Stack } from '../support/stack.js';

const NOW: Instant = '2026-06-08T09:00:00Z';

const EVENT = {
  title: 'Mending circle',
  summary: 'We mend clothes together and drink tea.',
  day: '2026-06-12',
  start: '6.30 pm',
  end: '20:00',
  mode: 'in-person',
  private: 'on',
  venueName: 'The yellow house',
  address: '3 Hidden Lane',
  noise: 'quiet',
  stepFree: 'yes',
  cost: 'fixed',
  amount: '2.50',
  organisation: 'Thread and Thimble',
  role: 'I lead it',
  email: 'info@thread.example',
  support: 'no',
};

const CALENDAR = [
  ['Chess for everyone', 'All levels.'],
  ['Quiet crafts', 'Bring wool.'],
  ['New Path evening', 'We help you overcome unwanted same-sex attraction.'],
]
  .map(([title = '', description = ''], at) =>
    [
      'BEGIN:VEVENT',
      `UID:${String(at)}@club.example`,
      `DTSTART:2026061${String(at)}T170000Z`,
      `SUMMARY:${title}`,
      `DESCRIPTION:${description}`,
      'END:VEVENT',
    ].join('\r\n'),
  )
  .join('\r\n');

describe('from an organiser, past a moderator, to whoever looks for it', () => {
  let site: Server;
  let stack: Stack;
  let session: string;
  const asked: string[] = [];
  let away = false;

  beforeAll(async () => {
    site = createServer((request, response) => {
      asked.push(request.url ?? '');
      const there = request.url === '/club.ics' && !away;
      response.writeHead(there ? 200 : 404, { 'content-type': there ? 'text/calendar' : 'text/plain' });
      response.end(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//club//EN\r\n${CALENDAR}\r\nEND:VCALENDAR\r\n`);
    });
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    stack = await startStack({ startsAt: NOW, origins: [origin()] });
    const moderator = { email: 'mo@porch.example', name: 'Mo', role: 'moderator', practiceId: null } as const;
    const { id } = await stack.store.accounts.createUser({ ...moderator, passwordHash: 'none' });
    session = await stack.store.accounts.createSession(id, stack.clock.now());
  }, 120_000);

  afterAll(async () => {
    await stack.close();
    site.close();
  });

  const origin = () => `127.0.0.1:${String((site.address() as AddressInfo).port)}`;
  const get = (url: string, cookies = {}) => stack.api.inject({ method: 'GET', url, cookies });
  const post = (url: string, form: Readonly<Record<string, string>>, cookies = {}) =>
    postForm(stack, url, form, { cookies });
  const asModerator = () => ({ 'porchlight-session': session });
  const decide = (id: string, form: Readonly<Record<string, string>>) => post(`/moderation/${id}`, form, asModerator());
  const found = async (words: string) => (await get(`/find?q=${encodeURIComponent(words)}&when=month`)).body;
  const waiting = async (title: string) => {
    const queue = (await get('/moderation', asModerator())).body;
    const at = queue.lastIndexOf('href="/moderation/', queue.indexOf(title));
    return queue.slice(at).split('"')[1]?.split('/')[2] ?? '';
  };

  it('keeps all that was typed, and says what is missing', async () => {
    const { statusCode, body } = await post('/list-an-event/one', { step: '1', title: 'Mending', start: 'evening' });
    expect(statusCode).toBe(422);
    expect(body).toContain('value="Mending"');
    expect(body).toContain('value="evening"');
    expect(body).toContain('Enter the start time, like 18:30');
    expect(await stack.store.submissions.pending()).toEqual([]);
  });

  it('lists an event once a moderator has approved it, and asks nobody where a private place is', async () => {
    const check = await post('/list-an-event/one', { step: 'all', ...EVENT });
    expect([check.statusCode, check.body.includes('Check your answers')]).toEqual([200, true]);
    const sent = await post('/list-an-event/check', { ...EVENT, role: EVENT.role, decision: 'approve' });
    const again = await post('/list-an-event/check', EVENT);
    const [submission, ...more] = await stack.store.submissions.pending();
    expect(more).toEqual([]);
    expect([sent.body, again.body].every((body) => body.includes(submission?.reference ?? '-'))).toBe(true);
    expect(JSON.stringify(submission?.payload)).not.toMatch(/Hidden Lane|yellow house|info@thread/u);

    const id = await waiting('Mending circle');
    expect(id).toBe(submission?.id);
    const page = (await get(`/moderation/${id}`, asModerator())).body;
    for (const words of ['This host is new to us', 'As it would be listed', 'info@thread.example', '6:30']) {
      expect(page).toContain(words);
    }
    expect((await decide(id, { decision: 'decline' })).statusCode).toBe(422);
    expect(await found('mending')).not.toContain('Mending circle');
    expect((await decide(id, { decision: 'approve' })).statusCode).toBe(303);
    const late = await decide(id, { decision: 'block', reason: 'second thoughts' });
    expect(decodeURIComponent(late.cookies.find(({ name }) => name.endsWith('done'))?.value ?? '')).toContain(
      'already',
    );
    await stack.settle();
    expect(await found('mending')).toContain('Mending circle');
  }, 40_000);

  it('takes what somebody felt unsafe at out of sight at once, until a moderator keeps it', async () => {
    const path = /\/gatherings\/[0-9a-f-]{36}/u.exec(await found('mending'))?.[0] ?? '';
    expect((await get(path)).statusCode).toBe(200);
    expect((await post(`${path}/report`, { text: 'hm' })).statusCode).toBe(422);
    expect((await post(`${path}/report`, { reason: 'unsafe', text: 'A man shouted.' })).statusCode).toBe(303);
    expect(await found('mending')).not.toContain('Mending circle');
    expect((await get(path)).statusCode).toBe(404);

    const id = await waiting('Mending circle');
    const page = (await get(`/moderation/${id}`, asModerator())).body;
    expect(page).toContain('It felt unsafe');
    expect(page).toContain('A man shouted.');
    expect((await decide(id, { decision: 'approve' })).statusCode).toBe(303);
    await stack.settle();
    expect(await found('mending')).toContain('Mending circle');
    expect((await stack.store.audit.recent(10)).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['gathering.held', 'gathering.public', 'submission.approved']),
    );
  }, 20_000);

  it('shows what is in a calendar before it is connected, and reads it once it is approved', async () => {
    const url = `http://${origin()}/club.ics`;
    const looked = (await post('/list-an-event/calendar', { step: 'look', url })).body;
    expect(looked).toContain('We found 3 events');
    expect(looked).toContain('Chess for everyone');
    const who = { step: 'connect', url, organisation: 'The Chess Club' };
    expect((await post('/list-an-event/calendar', { ...who, email: 'club' })).statusCode).toBe(422);
    const sent = await post('/list-an-event/calendar', { ...who, email: 'us@club.example' });
    expect(sent.body).toContain('Your calendar was sent');
    const id = await waiting('127.0.0.1');
    expect((await get(`/moderation/${id}`, asModerator())).body).toContain('Chess for everyone');
    expect((await decide(id, { decision: 'approve' })).statusCode).toBe(303);
    await stack.settle();
    expect(await found('chess')).toContain('Chess for everyone');
    expect((await post('/list-an-event/calendar', { step: 'look', url })).body).toContain(
      'We read this calendar already',
    );

    const sources = (await get('/moderation/sources', asModerator())).body;
    expect(sources).toContain('It is read, and nothing is wrong.');
    expect(sources).not.toContain('form.invalid');
    const check = /\/moderation\/sources\/[0-9a-f-]+\/check/u.exec(sources)?.[0] ?? '';
    expect((await post(check, {}, asModerator())).statusCode).toBe(303);
  }, 30_000);

  it('has a letter ready for the organiser of a calendar that is no longer there, for a moderator to send', async () => {
    away = true;
    const sources = async () => (await get('/moderation/sources', asModerator())).body;
    const check = /\/moderation\/sources\/[0-9a-f-]+\/check/u.exec(await sources())?.[0] ?? '';
    await post(check, {}, asModerator());
    for (const end = Date.now() + 20_000; Date.now() < end && !(await sources()).includes('nothing at its address');)
      await new Promise((done) => setTimeout(done, 200));
    away = false;
    const [, letter = ''] = /href="mailto:us@club\.example\?([^"]*)"/u.exec(await sources()) ?? [];
    const body = new URLSearchParams(letter.replaceAll('&amp;', '&')).get('body');
    expect(body).toContain('There is nothing at its address any more.');
    expect(body).toContain('please send us the new address of your events.');
    expect(await sources()).toMatch(/0 of the 1 that are not paused are healthy \(0 %\)/u);
  }, 30_000);

  it('shows what was flagged in it to a moderator only, who may hide it but never list it', async () => {
    expect(await found('path')).not.toContain('New Path evening');
    const id = await waiting('New Path evening');
    const page = (await get(`/moderation/${id}`, asModerator())).body;
    expect(page).toContain('unwanted same-sex attraction');
    expect(page).not.toContain('Keep it listed');
    expect((await decide(id, { decision: 'approve' })).statusCode).toBe(422);
    expect((await decide(id, { decision: 'block', reason: 'It wants to change people.' })).statusCode).toBe(303);
    expect((await get('/moderation', asModerator())).body).not.toContain('New Path evening');
  }, 20_000);

  it('says in one plain sentence why a calendar cannot be read, and nothing else', async () => {
    const { statusCode, body } = await post('/list-an-event/calendar', {
      step: 'look',
      url: 'https://127.0.0.1:1/inside.ics',
    });
    expect(statusCode).toBe(422);
    expect(body).toMatch(/We could not reach this address|Please give a web address/u);
    expect(body).not.toMatch(/ECONN|refused-address|status|timeout/u);
  }, 10_000);

  it('asks whoever looks at many calendars to wait, on a calm page', async () => {
    const looks = [];
    for (let at = 0; at < 9; at += 1) looks.push(await post('/list-an-event/calendar', { step: 'look', url: 'no' }));
    const last = looks.at(-1);
    expect([looks[0]?.statusCode, last?.statusCode]).toEqual([422, 429]);
    expect(last?.body).toContain('Please wait a little');
    expect(last?.headers['retry-after']).toMatch(/^\d+$/u);
  });

  it('S-26 nothing is fetched for anybody who has not signed in, but the few calendars an organiser may look at', async () => {
    const id = (await stack.store.sources.health()).find(({ importer }) => importer === 'ics')?.id ?? '';
    const url = `http://${origin()}/club.ics?by=nobody`;
    for (const path of [
      `/moderation/sources/${id}/check`,
      '/moderation/sources',
      '/api/v1/sources',
      '/api/v1/import',
      '/api/v1/probe',
      '/import',
      '/extract',
      '/probe',
      '/fetch',
      `/fetch?url=${encodeURIComponent(url)}`,
    ]) {
      const { statusCode, headers } = await post(path, { url, step: 'look', source: url });
      const turnedAway = statusCode === 303 ? String(headers['location']).startsWith('/sign-in') : statusCode;
      expect([path, [true, 401, 404, 405].includes(turnedAway)]).toEqual([path, true]);
    }
    // The limit of looks was used up above, so this one asks nobody.
    expect((await post('/list-an-event/calendar', { step: 'look', url })).statusCode).toBe(429);
    await stack.settle();
    expect(asked.filter((path) => path.includes('nobody'))).toEqual([]);
  });

  it('shows none of it to anyone else', async () => {
    expect((await get('/moderation')).statusCode).toBe(401);
    const turnedAway = await post('/moderation/sources/x/check', {});
    expect([turnedAway.statusCode, turnedAway.headers['location']]).toEqual([303, '/sign-in?next=%2Fclients']);
  });

  it('is counted for whoever watches, without a word of who or where', async () => {
    await get('/f/nothing-at-all.ics');
    const worker = stack.worker.get(Metrics);
    const text = await worker.text(await stack.worker.get(MetricsService).figures());
    const number = (name: string): number =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.slice(name.length) ?? 'NaN',
      );
    for (const name of [
      'fetch_total{result="fetched"}',
      'fetch_seconds_count',
      'fetch_bytes_sum',
      'parse_seconds_count',
      'snapshot_total{healthy="yes"}',
      'events_applied_total{change="added"}',
    ])
      expect([name, number(name) > 0]).toEqual([name, true]);
    for (const why of ['deadline', 'memory', 'crashed']) expect(number(`parse_killed_total{why="${why}"}`)).toBe(0);
    for (const name of ['index_task_failed_total', 'quarantine_sources', 'dead_letters', 'outbox_depth', 'index_drift'])
      expect([name, number(name)]).toEqual([name, 0]);
    expect(number('outbox_age_seconds')).toBe(0);
    const waits = (await stack.store.submissions.pending()).length > 0;
    expect(number('moderation_age_seconds') !== 0).toBe(waits);
    const pages = await stack.api.get(Metrics).text([]);
    expect(pages).toMatch(/search_seconds_count\{backend="meilisearch"\} [1-9]/u);
    expect(pages).toMatch(/feed_seconds_count [1-9]/u);
    expect(pages).toMatch(/fetch_total\{result="fetched"\} [1-9]/u);
    for (const given of [origin(), '127.0.0.1', 'club.ics', 'Mending']) expect(text + pages).not.toContain(given);
  });
});
