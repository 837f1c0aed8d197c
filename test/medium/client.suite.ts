import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GatheringId, type Claim, type ClientId, type Listing, type Needs } from '#libs/domain';
import type { Therapist } from '#libs/store';
import { missedListing } from '../builders/known-listing.js';
import { postForm } from '../support/post-form.js';
import { startStack, type Stack } from '../support/stack.js';
import { peopleOf } from './people-of.js';
import { aClaim, aListing, onDate, outcome, prepared } from './store/prepared-listing.js';

const NOW = '2026-11-25T09:00:00Z';
const START = onDate('2026-12-01').start;
const SECOND = onDate('2026-12-08').start;
type Form = Readonly<Record<string, string>>;
type Cookies = Record<string, string>;

describe('a client’s list, their page and their calendar', () => {
  let stack: Stack;
  let own: string;
  let other: string;
  let who: Therapist;
  let sourceId: Parameters<Stack['store']['imports']['saveOutcome']>[0];

  beforeAll(async () => {
    stack = await startStack({ startsAt: NOW });
    const made = await peopleOf(stack);
    [own, other] = [made.sessions.own, made.sessions.other];
    const user = (await stack.store.accounts.session(own, NOW))?.user;
    if (!user?.practiceId) throw new Error('The first therapist is in a practice.');
    who = { practiceId: user.practiceId, therapistId: user.id };
    const source = { name: 'Elm', importer: 'ics', url: 'https://elm.example/', zone: 'UTC' } as const;
    sourceId = (await stack.store.sources.add({ ...source, nextFetchAt: '2030-01-01T00:00:00Z' })).id;
  }, 120_000);
  afterAll(() => stack.close());

  const get = (url: string, cookies: Cookies = {}) =>
    stack.api.inject({ method: 'GET', url, cookies, headers: { accept: 'text/html' } });
  const post = (url: string, form: Form, cookies: Cookies = {}) => postForm(stack, url, form, { cookies });
  const asTherapist = (session = own) => ({ 'porchlight-session': session });

  /** What the source says of one event now; gives its gathering. */
  const says = async (key: string, parts: Partial<Listing> = {}, claims: readonly Claim[] = []) => {
    const listing = aListing({ key, title: `Circle of ${key}`, ...parts });
    await stack.store.imports.saveOutcome(sourceId, null, null, outcome([prepared(listing, claims)]), NOW);
    const found = (await stack.store.imports.known(sourceId, NOW)).find((one) => one.key === key);
    return { id: GatheringId.parse(found?.gatheringId), listingId: found?.id ?? '' };
  };
  const aClient = async (needs: Needs = {}) => {
    const { id } = await stack.store.clients.add(who, 'Blue 8');
    await stack.store.clients.saveNeeds(who, id, needs);
    return id;
  };
  const listOf = (client: ClientId) => stack.store.shortlists.forClient(who, client);
  const put = async (client: ClientId, id: GatheringId, start = START) => {
    const item = await stack.store.shortlists.add(who, client, id, start, NOW);
    return item?.id ?? '';
  };
  const add = (client: string, form: Form, session = own) =>
    post(`/clients/${client}/list/add`, form, asTherapist(session));
  const shared = async (client: ClientId): Promise<{ readonly token: string; readonly cookies: Cookies }> => {
    const token = (await stack.store.shares.create(who, client, { now: NOW }))?.token ?? '';
    return { token, cookies: { 'porchlight-share': token } };
  };
  const calendarOf = async (token: string, mode: 'plain' | 'discreet') => {
    const made = await stack.store.shares.createFeed(token, { device: 'other', mode, now: NOW });
    return async () => {
      const { body, headers } = await get(`/f/${made?.token ?? ''}.ics`);
      return { lines: body.replaceAll('\r\n ', '').split('\r\n'), etag: headers.etag };
    };
  };

  it('takes no gathering that may not be shown to this client, and stores nothing', async () => {
    const client = await aClient();
    const closed = await says('closed', {}, [aClaim('identity.relation', 'closed_to:women')]);
    const harmful = await says('harmful', {}, [aClaim('safety.harm', 'mlm')]);
    const held = await says('held');
    await stack.store.gatherings.hold(held.id, 'Somebody felt unsafe there.');
    for (const id of [closed.id, harmful.id, held.id, client]) {
      const answer = await add(client, { id, start: START });
      expect([answer.statusCode, answer.body.includes('This one cannot go on the list.')]).toEqual([422, true]);
    }
    expect(await listOf(client)).toEqual([]);
    const member = await aClient({ spaces: { belong: ['women'] } });
    expect((await add(member, { id: closed.id, start: START })).statusCode).toBe(303);
    expect(await listOf(member)).toHaveLength(1);
  });

  it('takes no date that is not there, or is over', async () => {
    const client = await aClient();
    const { id } = await says('dates', { occurrences: [onDate('2026-11-03'), onDate('2026-12-01')] });
    for (const start of ['1999-01-01T00:00:00Z', '2026-12-02T23:30:00Z', onDate('2026-11-03').start]) {
      const answer = await add(client, { id, start });
      expect([answer.statusCode, answer.body.includes('That date is no longer there. Pick another.')]).toEqual([
        422,
        true,
      ]);
    }
    expect(await listOf(client)).toEqual([]);
  });

  it('opens a closed group to the therapist of somebody who belongs, and to nobody else', async () => {
    const { id } = await says('members', {}, [aClaim('identity.relation', 'closed_to:women')]);
    const [member, stranger] = [await aClient({ spaces: { belong: ['women'] } }), await aClient()];
    await put(member, id);
    const page = await get(`/clients/${member}/list/gatherings/${id}`, asTherapist());
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(page.body).toContain('Circle of members');
    expect((await get(`/clients/${stranger}/list/gatherings/${id}`, asTherapist())).statusCode).toBe(404);
    expect((await get(`/clients/${member}/list/gatherings/${id}`, asTherapist(other))).statusCode).toBe(404);
    expect((await get(`/clients/${member}/share`, asTherapist())).body).toContain(
      `/clients/${member}/list/gatherings/${id}`,
    );
  });

  it('comes back to the list as it was, and puts back what was removed with its note', async () => {
    const client = await aClient();
    const { id } = await says('weeks');
    const form = { id, start: START, weeks: '8' };
    const to = async (action: string, more: Form = {}) =>
      (await post(`/clients/${client}/list/${action}`, { ...form, ...more }, asTherapist())).headers.location;
    expect(await to('add')).toBe(`/clients/${client}/list?weeks=8#gathering-${id}`);
    expect(await to('note', { note: 'Take the side door.' })).toBe(`/clients/${client}/list?weeks=8#your-list`);
    expect(await to('move', { move: 'up' })).toBe(`/clients/${client}/list?weeks=8#your-list`);
    expect(await to('remove')).toBe(`/clients/${client}/list?weeks=8&removed=1`);
    expect(await listOf(client)).toEqual([]);
    const page = await get(`/clients/${client}/list?weeks=8&removed=1`, asTherapist());
    expect(page.body).toContain('Put it back');
    expect(page.body).toContain('name="weeks" value="8"');
    expect(await to('put-back')).toBe(`/clients/${client}/list?weeks=8#your-list`);
    expect(await listOf(client)).toMatchObject([{ gatheringId: id, note: 'Take the side door.' }]);
    const again = await get(`/clients/${client}/list/remove`, asTherapist());
    expect([again.statusCode, again.headers.location]).toEqual([303, `/clients/${client}/list`]);
  });

  it('gives back a note that is too long', async () => {
    const client = await aClient();
    const { id } = await says('note');
    await put(client, id);
    const note = `Dear you, ${'a'.repeat(2_000)}`;
    const answer = await post(`/clients/${client}/list/note`, { id, start: START, note }, asTherapist());
    expect([answer.statusCode, answer.body.includes(note)]).toEqual([422, true]);
    expect(answer.body).toContain('Use at most 2,000 characters');
    expect(await listOf(client)).toMatchObject([{ note: null }]);
  });

  it('does nothing about a client of somebody else, and writes nothing down', async () => {
    const client = await aClient();
    const { id } = await says('foreign');
    await put(client, id);
    const before = await stack.store.audit.recent(50);
    const form = { id, start: START, note: 'x', move: 'up', days: '30' };
    const actions = [
      'needs',
      'share',
      'share/stop',
      'list/add',
      'list/remove',
      'list/put-back',
      'list/move',
      'list/note',
    ];
    for (const action of actions) {
      const answer = await post(`/clients/${client}/${action}`, form, asTherapist(other));
      expect([action, answer.statusCode, answer.headers['set-cookie']?.includes('done') ?? false]).toEqual([
        action,
        404,
        false,
      ]);
    }
    expect(await stack.store.audit.recent(50)).toEqual(before);
    expect(await listOf(client)).toMatchObject([{ note: null }]);
  });

  it('asks about a label that looks like a name, and keeps the answer', async () => {
    const answer = await post('/clients/new', { label: 'jane smith' }, asTherapist());
    expect([answer.statusCode, answer.body.includes('name="notAName"')]).toEqual([422, true]);
    const sure = await post('/clients/new', { label: 'Tuesday evening', notAName: 'yes' }, asTherapist());
    expect(sure.statusCode).toBe(303);
  });

  it('has a page for each date, and the answer goes to the one it is about', async () => {
    const client = await aClient();
    const { id } = await says('twice');
    const [first, second] = [await put(client, id), await put(client, id, SECOND)];
    const { cookies } = await shared(client);
    const page = await get(`/s/view/gatherings/${second}`, cookies);
    expect(page.body).toContain('Tuesday 8 December');
    const ask = await get(`/s/view/gatherings/${second}/tell-us?answer=maybe`, cookies);
    expect(ask.body).not.toContain('I went');
    const went = await post(`/s/view/gatherings/${second}/tell-us`, { answer: 'went', step: 'send' }, cookies);
    expect(went.statusCode).toBe(422);
    const sent = await post(`/s/view/gatherings/${second}/tell-us`, { answer: 'maybe', step: 'send' }, cookies);
    expect(sent.statusCode).toBe(303);
    expect(await listOf(client)).toMatchObject([
      { id: first, feedback: null },
      { id: second, feedback: 'maybe' },
    ]);
  });

  it('stays open while it is used, and says how to come back when it was not', async () => {
    const { cookies } = await shared(await aClient());
    for (const url of ['/s/view', '/s/view/calendar']) {
      const kept = (await get(url, cookies)).cookies.find(({ name }) => name === 'porchlight-share');
      expect([url, kept?.value, kept?.maxAge]).toEqual([url, cookies['porchlight-share'], 1_800]);
    }
    const alone = await get('/s/view');
    expect([alone.statusCode, alone.body.includes('Open the link you were given again.')]).toEqual([404, true]);
    const bodies = [];
    for (const token of ['pls_aaaaaaaaaaaaaaaaaaaa', 'x']) {
      const answer = await get('/s/view', { 'porchlight-share': token, 'porchlight-browser': 'b' });
      bodies.push([answer.statusCode, answer.body.includes('This page is not here any more'), answer.body.length]);
    }
    expect(bodies[0]).toEqual(bodies[1]);
  });

  it('takes what is being checked out of sight, calls it off in the calendar, and tells the therapist', async () => {
    const client = await aClient();
    const { id } = await says('unsafe');
    await put(client, id);
    const { token, cookies } = await shared(client);
    const [plain, discreet] = [await calendarOf(token, 'plain'), await calendarOf(token, 'discreet')];
    const before = await plain();
    expect(before.lines).toEqual(
      expect.arrayContaining(['STATUS:CONFIRMED', 'SEQUENCE:0', 'SUMMARY:Circle of unsafe']),
    );
    await stack.store.shortlists.note(who, (await listOf(client))[0]?.id ?? '', 'A note.', '2026-11-25T10:00:00Z');
    expect((await plain()).etag).toBe(before.etag);

    await stack.store.gatherings.hold(id, 'Somebody felt unsafe there.');
    expect((await get('/s/view', cookies)).body).not.toContain('Circle of unsafe');
    const after = await plain();
    expect(after.lines).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SUMMARY:Cancelled: Appointment']));
    expect(after.lines.join('\n')).not.toMatch(/unsafe|Elm|SEQUENCE:0/u);
    expect((await discreet()).lines).toContain('STATUS:CANCELLED');
    expect((await plain()).etag).toBe(after.etag);
    expect((await get(`/clients/${client}/list`, asTherapist())).body).toContain('We took this off while we check it.');
    expect((await get(`/clients/${client}/list`, asTherapist())).body).not.toContain(`/list/gatherings/${id}`);
    expect((await get(`/clients/${client}/share`, asTherapist())).body).not.toContain('Circle of unsafe');
  });

  it('never shows what turned out to be harmful', async () => {
    const client = await aClient();
    const { id } = await says('turned');
    await put(client, id);
    const { token, cookies } = await shared(client);
    const plain = await calendarOf(token, 'plain');
    await plain();
    await says('turned', {}, [aClaim('safety.harm', 'mlm')]);
    expect((await get('/s/view', cookies)).body).not.toContain('Circle of turned');
    expect((await plain()).lines).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:1']));
    expect((await get(`/clients/${client}/list`, asTherapist())).body).toContain('We took this off.');
  });

  it('never says that a date is on when it moved, was put off or is gone', async () => {
    const client = await aClient();
    const single = { recurrence: null, occurrences: [onDate('2026-12-01')] };
    const first = await says('shifting', single);
    await put(client, first.id);
    const { token, cookies } = await shared(client);
    const plain = await calendarOf(token, 'plain');
    const uid = (await plain()).lines.find((line) => line.startsWith('UID:'));

    await says('shifting', { ...single, occurrences: [onDate('2026-12-02')] });
    expect((await plain()).lines).toEqual(
      expect.arrayContaining(['DTSTART:20261202T233000Z', 'SEQUENCE:1', 'STATUS:CONFIRMED', uid ?? '']),
    );
    expect((await get('/s/view', cookies)).body).toContain('This date has moved.');

    await says('shifting', { ...single, status: 'postponed' });
    expect((await plain()).lines).toEqual(
      expect.arrayContaining(['SUMMARY:Put off: Circle of shifting', 'STATUS:CANCELLED', 'SEQUENCE:2', uid ?? '']),
    );

    await says('shifting', single);
    expect((await plain()).lines).toContain('STATUS:CONFIRMED');
    const missing = [missedListing(first.listingId, 3, 'withdrawn')];
    await stack.store.imports.saveOutcome(sourceId, null, null, outcome([], { missing }), NOW);
    expect((await plain()).lines).toEqual(
      expect.arrayContaining(['SUMMARY:No longer listed: Circle of shifting', 'STATUS:CANCELLED', 'SEQUENCE:4']),
    );
  });

  it('follows one date of a series to where it was moved', async () => {
    const client = await aClient();
    const { id } = await says('series');
    await put(client, id);
    const { token } = await shared(client);
    const plain = await calendarOf(token, 'plain');
    await plain();
    const moved = { ...onDate('2026-12-03'), recurrenceId: START };
    await says('series', { occurrences: [moved, onDate('2026-12-08')] });
    expect((await plain()).lines).toEqual(
      expect.arrayContaining(['DTSTART:20261203T233000Z', 'SEQUENCE:1', 'STATUS:CONFIRMED']),
    );
    await says('series', { occurrences: [onDate('2026-12-08')] });
    expect((await plain()).lines).toEqual(
      expect.arrayContaining(['DTSTART:20261201T233000Z', 'SEQUENCE:2', 'STATUS:CANCELLED']),
    );
  });

  it('keeps a whole day a whole day', async () => {
    const client = await aClient();
    const start = '2026-12-05T05:00:00Z';
    const day = { ...onDate('2026-12-05'), start, startLocal: '2026-12-05T00:00:00', date: '2026-12-05' };
    const { id } = await says('fair', {
      allDay: true,
      recurrence: null,
      occurrences: [{ ...day, end: '2026-12-06T05:00:00Z' }],
    });
    await put(client, id, start);
    const { token, cookies } = await shared(client);
    const { lines } = await (await calendarOf(token, 'plain'))();
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261206']));
    expect((await get('/s/view', cookies)).body).toContain('Saturday 5 December, all day');
    expect((await get(`/clients/${client}/list`, asTherapist())).body).toContain('Saturday 5 December, all day');
  });

  it('says of each calendar what it really shows', async () => {
    const { token, cookies } = await shared(await aClient());
    const page = async () => (await get('/s/view/calendar', cookies)).body;
    expect(await page()).toContain('You choose it below.');
    await post('/s/view/calendar', { app: 'other', mode: 'plain' }, cookies);
    expect(await page()).toContain('Each date shows the name and the place.');
    expect(await page()).not.toContain('Each date says “Appointment”.');
    await calendarOf(token, 'discreet');
    expect(await page()).toContain('You have more than one calendar');
    await post('/s/view/calendar/stop', {}, cookies);
    expect(await page()).toContain('You choose it below.');
  });
});
