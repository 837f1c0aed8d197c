import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instant } from '#libs/domain';
import { postForm } from '../support/post-form.js';
import { startStack, type Stack } from '../support/stack.js';

const NOW: Instant = '2026-06-08T09:00:00Z';
const LATER: Instant = '2026-06-08T10:30:00Z';
const KEY = 'k7Qm2xV9bT4w';

const calendarOf = (...titles: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Springshare//LibCal//EN',
    ...titles.flatMap((title, at) => [
      'BEGIN:VEVENT',
      `UID:${title.replaceAll(' ', '-')}@club.example`,
      `DTSTART:2026061${String(at)}T170000Z`,
      `SUMMARY:${title}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const PAGE = `<!doctype html><html lang="en"><head><title>What is on</title>
<link rel="alternate" type="text/calendar" href="/club.ics"></head><body>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"Lantern walk",
"startDate":"2026-06-20T20:00:00+01:00","location":{"@type":"Place","name":"Mill Pond"}}</script>
<ul><li class="event"><h3>Porch singing</h3><time datetime="2026-06-19T18:00:00+01:00">19 June</time></li></ul></body></html>`;

describe('calendars by a link, with a secret, as a file, and by hand', () => {
  let site: Server;
  let stack: Stack;
  let session: string;
  const asked: string[] = [];

  beforeAll(async () => {
    site = createServer((request, response) => {
      asked.push(request.url ?? '');
      const answers: Readonly<Record<string, readonly [type: string, text: string]>> = {
        '/whats-on': ['text/html', PAGE],
        '/club.ics': ['text/calendar', calendarOf('Chess for everyone', 'Quiet crafts')],
        '/hand.ics': ['text/calendar', calendarOf('Seed swap', 'Board meeting')],
        [`/locked.ics?key=${KEY}`]: ['text/calendar', calendarOf('Candle making')],
        '/locked.ics?key=another-one': ['text/calendar', calendarOf('Bread baking')],
      };
      const [type, text] = answers[request.url ?? ''] ?? ['text/plain', ''];
      response.writeHead(text === '' ? 404 : 200, { 'content-type': type }).end(text);
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
  let visitors = 0;
  /** Somebody else each time, so that looking often is nobody's fault. */
  const from = () => `203.0.113.${String((visitors += 1))}`;
  const asModerator = () => ({ 'porchlight-session': session });
  const get = async (url: string, cookies = {}) => (await stack.api.inject({ method: 'GET', url, cookies })).body;
  const post = (url: string, form: Readonly<Record<string, string>>, cookies = {}) =>
    postForm(stack, url, form, { cookies, remoteAddress: from() });
  const calendar = (form: Readonly<Record<string, string>>) => post('/list-an-event/calendar', form);
  const send = async (url: string, text: string | null, name: string, site = 'same-origin') => {
    const form = new FormData();
    form.append('step', 'look');
    form.append('from', 'file');
    if (text !== null) form.append('file', new Blob([text], { type: 'text/calendar' }), name);
    const sent = new Response(form);
    const headers = {
      'content-type': sent.headers.get('content-type') ?? '',
      'sec-fetch-site': site,
      accept: 'text/html',
    };
    const payload = Buffer.from(await sent.arrayBuffer());
    return stack.api.inject({ method: 'POST', url, headers, payload, remoteAddress: from() });
  };
  const field = (html: string, name: string) =>
    new RegExp(`name="${name}"[^>]* value="([^"]*)"`, 'u').exec(html)?.[1] ?? '';
  const waiting = async () => (await stack.store.submissions.pending())[0];
  const approve = (id: string, form = {}) => post(`/moderation/${id}`, { decision: 'approve', ...form }, asModerator());
  const found = (words: string) => get(`/find?q=${encodeURIComponent(words)}&when=month`);

  it('says what a page leads to and how it knows, and looks again when it is something else', async () => {
    const url = `http://${origin()}/whats-on`;
    const looked = (await calendar({ step: 'look', url })).body;
    for (const words of ['We found 2 events', 'looks like a LibCal calendar', 'How we know', 'Chess for everyone']) {
      expect(looked).toContain(words);
    }
    expect(looked).toContain('Without an end: 2 of 2.');
    const ways = [...looked.matchAll(/name="way" value="([^"]+)"/gu)].map(([, way = '']) => way);
    const who = { organisation: 'The Chess Club', email: 'us@club.example' };
    const other = (await calendar({ step: 'look', question: field(looked, 'question'), way: ways[0] ?? '', ...who }))
      .body;
    expect(other).toContain('Lantern walk');
    expect(other).toContain('a web page that also lists its events for programs');
    expect([field(other, 'organisation'), field(other, 'email')]).toEqual([who.organisation, who.email]);
    expect((await calendar({ step: 'connect', question: `${ways[0] ?? ''}x`, ...who })).body).toContain(
      'Please start again',
    );

    const sent = await calendar({ step: 'connect', question: field(looked, 'question'), ...who });
    expect(sent.body).toContain('Your calendar was sent');
    const submission = await waiting();
    expect(submission).toMatchObject({
      url: `http://${origin()}/club.ics`,
      payload: { importer: 'ics', platform: 'libcal', given: url, options: {}, remarks: expect.any(Number) as unknown },
    });
    const decision = await get(`/moderation/${submission?.id ?? ''}`, asModerator());
    for (const words of ['A LibCal calendar', '/whats-on', '/club.ics', 'link of type text/calendar']) {
      expect(decision).toContain(words);
    }
    await approve(submission?.id ?? '');
    await stack.settle();
    expect(await found('chess')).toContain('Chess for everyone');
  }, 40_000);

  it('keeps the secret of a link from every page, and asks with it once it is approved', async () => {
    const pages: string[] = [];
    const url = `http://${origin()}/locked.ics?key=${KEY}`;
    const wrong = await calendar({ step: 'look', url: url.replace('/locked', '/nowhere') });
    expect([wrong.statusCode, field(wrong.body, 'url')]).toEqual([422, `http://${origin()}/nowhere.ics?key=…`]);
    const again = await calendar({
      step: 'look',
      url: field(wrong.body, 'url'),
      question: field(wrong.body, 'question'),
    });
    expect(again.statusCode).toBe(422);
    expect(asked.filter((one) => one === `/nowhere.ics?key=${KEY}`).length).toBeGreaterThan(1);

    const looked = await calendar({ step: 'look', url });
    expect(looked.body).toContain('This link has a secret in it. We keep it locked away and never show it.');
    expect(looked.body).toContain('Candle making');
    const question = field(looked.body, 'question');
    const who = { organisation: 'The Wick', email: 'us@wick.example' };
    const missing = await calendar({ step: 'connect', question, ...who, email: 'wick' });
    expect([missing.statusCode, field(missing.body, 'organisation')]).toEqual([422, 'The Wick']);
    const sent = await calendar({ step: 'connect', question: field(missing.body, 'question'), ...who });
    expect(sent.body).toContain('Your calendar was sent');
    const submission = await waiting();
    expect(submission?.url).toMatch(/\/locked\.ics\?key=\{key\}#[\w-]{12}$/u);
    expect((await calendar({ step: 'look', url })).body).toContain('sent to us already');
    expect((await calendar({ step: 'look', url: url.replace(KEY, 'another-one') })).body).toContain('Bread baking');
    pages.push(wrong.body, again.body, looked.body, missing.body, sent.body, JSON.stringify(submission));
    pages.push(
      await get(`/moderation/${submission?.id ?? ''}`, asModerator()),
      await get('/moderation', asModerator()),
    );
    expect(pages.at(-2)).toContain('It is locked away.');

    await approve(submission?.id ?? '');
    await stack.settle();
    expect(await found('candle')).toContain('Candle making');
    expect(submission === undefined ? KEY : await stack.store.submissions.key(submission.id)).toBeNull();
    const sources = await stack.store.sources.list();
    const source = sources.find(({ name }) => name === 'The Wick');
    expect(source === undefined ? null : await stack.store.sources.key(source.id)).toBe(KEY);
    pages.push(JSON.stringify(sources), await get('/moderation/sources', asModerator()), await get('/api/v1/sources'));
    expect(pages.filter((page) => page.includes(KEY))).toEqual([]);
  }, 60_000);

  it('takes a file, which waits for a moderator like a link does, and a newer one in its place', async () => {
    const address = '/list-an-event/calendar';
    const looked = await send(address, calendarOf('Kite day', 'Old fair'), 'spring.ics');
    expect(looked.body).toContain('Kite day');
    expect(looked.body).toContain('spring.ics');
    const who = { step: 'connect', organisation: 'Kite Club', email: 'us@kite.example' };
    await calendar({ ...who, question: field(looked.body, 'question') });
    const first = await waiting();
    expect(await get(`/moderation/${first?.id ?? ''}`, asModerator())).toContain('spring.ics');
    await approve(first?.id ?? '');
    await stack.settle();
    expect(await found('kite')).toContain('Kite day');
    const source = (await stack.store.sources.list()).find(({ name }) => name === 'Kite Club');
    expect(source).toMatchObject({ url: `upload:${first?.reference ?? ''}`, state: 'paused', importer: 'ics' });

    const table = await send(address, 'Title,Date,Start\nCake table,2026-06-12,14:00\n', 'dates.csv');
    expect(table.body).toContain('Cake table');
    expect(table.body).toContain('looks like a table of events');

    const newer = await send(address, calendarOf('Kite day', 'Autumn fair'), 'autumn.ics');
    await calendar({ ...who, question: field(newer.body, 'question') });
    const second = await waiting();
    expect(await get(`/moderation/${second?.id ?? ''}`, asModerator())).toContain('A newer file of “Kite Club”');
    await approve(second?.id ?? '', { replaces: source?.id });
    await stack.settle();
    expect(await found('autumn')).toContain('Autumn fair');
    expect((await stack.store.sources.list()).filter(({ name }) => name === 'Kite Club')).toHaveLength(1);
    const sources = await get('/moderation/sources', asModerator());
    expect(sources).toContain('It came as a file and was read once.');
  }, 60_000);

  it('keeps a file for an hour, unless a moderator has to decide on it', async () => {
    const { uploads, snapshots, submissions } = stack.store;
    const looked = await send('/list-an-event/calendar', calendarOf('Slow walk'), 'walk.ics');
    const left = await send('/list-an-event/calendar', calendarOf('Left alone'), 'left.ics');
    expect(left.statusCode).toBe(200);
    const who = { step: 'connect', organisation: 'Walkers', email: 'us@walk.example' };
    await calendar({ ...who, question: field(looked.body, 'question') });
    const submission = await waiting();
    expect(await uploads.purge(LATER)).toBeGreaterThan(0);
    await snapshots.purge(LATER);
    expect((await uploads.find(submission?.uploadId ?? ''))?.name).toBe('walk.ics');
    await post(`/moderation/${submission?.id ?? ''}`, { decision: 'decline', reason: 'No.' }, asModerator());
    expect(submission === undefined ? 1 : (await submissions.find(submission.id))?.uploadId).toBeNull();
    expect(await uploads.purge(LATER)).toBe(1);
  }, 30_000);

  it('says in one sentence what is wrong with a file, and takes none of another site or at another address', async () => {
    const address = '/list-an-event/calendar';
    for (const [text, words] of [
      [null, 'Choose a file first'],
      ['', 'Choose a file first'],
      ['Dear all, on Tuesday we meet.', 'We could not read this file'],
      ['x'.repeat(5 * 1024 * 1024 + 1), 'larger than 5 MB'],
    ] as const) {
      const { statusCode, body } = await send(address, text, text === '' ? '' : 'a.ics');
      expect([words, statusCode, body.includes(words)]).toEqual([words, 422, true]);
    }
    expect((await send(address, 'x'.repeat(6 * 1024 * 1024), 'a.ics')).statusCode).toBe(413);
    expect((await send(address, calendarOf('Foreign'), 'a.ics', 'cross-site')).statusCode).toBe(403);
    const page = await stack.api.inject({ method: 'GET', url: address });
    const browser = page.cookies.find(({ name }) => name.endsWith('browser'))?.value ?? '';
    for (const [token, status] of [
      [field(page.body, '_csrf'), 422],
      ['made-up', 403],
    ] as const) {
      const form = new FormData();
      for (const [name, value] of Object.entries({ step: 'look', from: 'file', _csrf: token }))
        form.append(name, value);
      const sent = new Response(form);
      const answer = await stack.api.inject({
        method: 'POST',
        url: address,
        cookies: { 'porchlight-browser': browser },
        headers: { 'content-type': sent.headers.get('content-type') ?? '', accept: 'text/html' },
        payload: Buffer.from(await sent.arrayBuffer()),
        remoteAddress: from(),
      });
      expect([token, answer.statusCode]).toEqual([token, status]);
    }
    expect((await send('/list-an-event/one', calendarOf('Elsewhere'), 'a.ics')).statusCode).toBe(415);
  }, 60_000);

  it('lets a moderator add a source by hand, with rules, after looking at it', async () => {
    const address = '/moderation/sources/new';
    expect(await get(address, asModerator())).toContain('Read it as');
    expect((await stack.api.inject({ method: 'GET', url: address, headers: { accept: 'text/html' } })).statusCode).toBe(
      303,
    );
    const form = { url: `http://${origin()}/hand.ics`, zone: 'Europe/London', kind: 'club', name: '' };
    const looked = await post(address, { ...form, step: 'look', exclude: 'title: board meeting' }, asModerator());
    expect([looked.statusCode, looked.body.includes('Seed swap')]).toEqual([200, true]);
    const wrong = await post(address, { ...form, step: 'add', exclude: 'no board meeting' }, asModerator());
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Enter a name for this source');
    expect(wrong.body).toContain('no board meeting</textarea>');
    const rules = { ...form, name: 'Seed Savers', exclude: 'title: board meeting', options: 'tone=soft' };
    const added = await post(address, { ...rules, step: 'add' }, asModerator());
    expect([added.statusCode, added.headers.location]).toEqual([303, '/moderation/sources']);
    await stack.settle();
    const source = (await stack.store.sources.list()).find(({ name }) => name === 'Seed Savers');
    expect(source).toMatchObject({
      importer: 'ics',
      state: 'active',
      hostKind: 'club',
      hostName: 'Seed Savers',
      options: { tone: 'soft', exclude: [{ in: 'title', has: 'board meeting' }] },
    });
    expect((await stack.store.audit.recent(5)).map(({ what }) => what)).toContain('source.added');
    expect(await found('seed')).toContain('Seed swap');
    expect((await post(address, { ...rules, step: 'add' }, asModerator())).body).toContain('We read this already');
  }, 40_000);

  it('reads a page by a recipe that a moderator wrote, and says what is wrong with one', async () => {
    const address = '/moderation/sources/new';
    const form = { url: `http://${origin()}/whats-on`, zone: 'Europe/London', importer: 'page', step: 'look' };
    const recipe = { item: 'li.event', title: 'h3', start: { css: 'time', attr: 'datetime' } };
    const looked = await post(address, { ...form, recipe: JSON.stringify(recipe) }, asModerator());
    expect(looked.body).toContain('Porch singing');
    expect(looked.body).toContain('a web page, read by your recipe');
    const wrong = await post(address, { ...form, recipe: '{ "item": "li.event" }' }, asModerator());
    expect([wrong.statusCode, wrong.body.includes('The recipe cannot be used: title')]).toEqual([422, true]);
  }, 30_000);
});
