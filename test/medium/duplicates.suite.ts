import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LINKER } from '../../libs/pipeline/src/index.js';
import { postForm } from '../support/post-form.js';
import { startStack, type Stack } from '../support/stack.js';
import { peopleOf } from './people-of.js';
import { aListing, outcome, prepared } from './store/prepared-listing.js';

const NOW = '2026-06-08T09:00:00Z';

describe('listings that may be one gathering', () => {
  let stack: Stack;
  let session: string;
  let therapist: string;
  let a = '';
  let b = '';

  beforeAll(async () => {
    stack = await startStack({ startsAt: NOW });
    const { sessions } = await peopleOf(stack);
    session = sessions.moderator;
    therapist = sessions.own;
    [a = '', b = ''] = [await listed('Elm Library'), await listed('What is on in Elm')].sort();
    await stack.store.duplicates.linkDue(100, IN_DOUBT, NOW);
  }, 120_000);

  afterAll(async () => {
    await stack.close();
  });

  const IN_DOUBT = {
    blocksOf: () => ['all'],
    link: () => ({ groups: [], doubtful: [{ a, b, why: [{ kind: 'time', is: 'equal', sameEnd: null }] }] }),
  };
  /** A source with one gathering of its own; gives the gathering's id. */
  const listed = async (name: string): Promise<string> => {
    const source = await stack.store.sources.add({
      name,
      importer: 'ics',
      url: `https://${name.toLowerCase().replaceAll(' ', '-')}.example/calendar.ics`,
      zone: 'America/New_York',
      nextFetchAt: '2027-01-01T00:00:00Z',
      state: 'active',
      hostName: name,
      hostKind: 'library',
    });
    await stack.store.imports.saveOutcome(source.id, null, null, outcome([prepared(aListing({ title: name }))]), NOW);
    const [known] = await stack.store.imports.known(source.id, NOW);
    return known?.gatheringId ?? '';
  };
  const get = async (url: string, as = session) =>
    stack.api.inject({ method: 'GET', url, cookies: { 'porchlight-session': as } });
  const post = (url: string, form: Readonly<Record<string, string>>, as = session) =>
    postForm(stack, url, form, { cookies: { 'porchlight-session': as } });
  const linked = async () => {
    while ((await stack.store.duplicates.linkDue(100, LINKER, NOW)).more);
  };

  it('are for moderators only, and the list of what is to be decided says how many there are', async () => {
    for (const path of ['/moderation/duplicates', '/moderation/gatherings', `/moderation/gatherings/${a}`]) {
      expect((await get(path, therapist)).statusCode).toBe(404);
    }
    expect((await get('/moderation')).body).toContain('1 pair of listings');
  });

  it('stand side by side; what is put off comes again, and a decision shows them as one', async () => {
    const { body } = await get('/moderation/duplicates');
    expect(body).toContain('Elm Library');
    expect(body).toContain('What is on in Elm');
    const later = await post('/moderation/duplicates', { a, b, verdict: 'later', skip: '0' });
    expect(later.headers.location).toBe('/moderation/duplicates?skip=1');
    expect((await get('/moderation/duplicates?skip=1')).body).toContain('Elm Library');
    const same = await post('/moderation/duplicates', { a, b, verdict: 'same', skip: '0' });
    expect([same.statusCode, same.headers.location]).toEqual([303, '/moderation/duplicates']);
    await linked();
    expect((await get('/moderation/duplicates')).body).toContain('Nothing waits here');
    expect((await get('/moderation/gatherings')).body).toContain('2 sources');
    expect((await get(`/gatherings/${a}`, '')).body).toContain('2 sources list it');
    expect((await get(`/gatherings/${b}`, '')).statusCode).toBe(200);
  });

  it('are corrected field by field, and what was corrected is given back', async () => {
    const values = {
      title: 'Reading, together',
      status: 'as-said',
      venue: 'Elm Branch Library',
      room: '',
      address: '12 Elm St, Springfield',
      url: 'https://library.example/reading',
      description: 'Bring a book. Hushed, nobody has to talk.',
    };
    const wrong = await post(`/moderation/gatherings/${b}/correct`, { ...values, title: ' ' });
    expect([wrong.statusCode, wrong.body.includes('Enter a title')]).toEqual([422, true]);
    await post(`/moderation/gatherings/${b}/correct`, values);
    expect((await stack.store.edits.of(a)).map(({ field, value }) => [field, value])).toEqual([
      ['title', 'Reading, together'],
    ]);
    expect((await get(`/gatherings/${a}`, '')).body).toContain('Reading, together');
    expect((await get(`/moderation/gatherings/${a}`)).body).toContain('A person of ours');
    await post(`/moderation/gatherings/${a}/uncorrect`, { field: 'title' });
    expect(await stack.store.edits.of(a)).toEqual([]);
    expect((await post(`/moderation/gatherings/${a}/uncorrect`, { field: 'id' })).statusCode).toBe(404);
  });

  it('are called off by a person, and stand as their sources say once that is taken back', async () => {
    const values = {
      title: (await stack.store.gatherings.byIds([a]))[0]?.gathering.title ?? '',
      venue: 'Elm Branch Library',
      room: '',
      address: '12 Elm St, Springfield',
      url: 'https://library.example/reading',
      description: 'Bring a book. Hushed, nobody has to talk.',
    };
    await post(`/moderation/gatherings/${a}/correct`, { ...values, status: 'cancelled' });
    expect((await stack.store.edits.of(a)).map(({ field, value }) => [field, value])).toEqual([
      ['status', 'cancelled'],
    ]);
    await post(`/moderation/gatherings/${a}/correct`, { ...values, status: 'as-said' });
    expect(await stack.store.edits.of(a)).toEqual([]);
  });

  it('are parted by a person and stay so', async () => {
    await post(`/moderation/gatherings/${a}/part`, { part: b });
    await linked();
    expect(await stack.store.duplicates.partsOf(a)).toEqual([a]);
    expect((await get(`/gatherings/${b}`, '')).body).not.toContain('sources list it');
    const again = await post(`/moderation/gatherings/${a}/part`, { part: b });
    expect(again.headers.location).toBe(`/moderation/gatherings/${a}`);
  });
});
