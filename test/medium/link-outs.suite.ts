import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postForm } from '../support/post-form.js';
import { startStack, type Stack } from '../support/stack.js';
import { peopleOf } from './people-of.js';

const LAMP = {
  organisation: 'Evening Lamp Circles',
  about: 'Circles where people speak about grief.',
  forWhom: 'Anyone who has lost someone.',
  how: 'Enter your town on their page.',
  url: 'https://evening-lamp.example/find',
  placeUrl: 'https://evening-lamp.example/find?near={place}',
  phone: '01632 960 144',
  whyNotCopied: 'their terms forbid it.',
  languages: 'English, Welsh',
};

describe('lists that are kept elsewhere', () => {
  let stack: Stack;
  let session: string;
  let therapist: string;

  beforeAll(async () => {
    stack = await startStack({ startsAt: '2026-06-08T09:00:00Z' });
    const { sessions } = await peopleOf(stack);
    session = sessions.moderator;
    therapist = sessions.own;
  }, 120_000);

  afterAll(async () => {
    await stack.close();
  });

  const get = async (url: string, as = '') =>
    (await stack.api.inject({ method: 'GET', url, cookies: { 'porchlight-session': as } })).body;
  const post = (url: string, form: Readonly<Record<string, string>>, as = session) =>
    postForm(stack, url, form, { cookies: { 'porchlight-session': as } });
  const only = async () => {
    const [linkOut] = await stack.store.linkOuts.list();
    if (linkOut === undefined) throw new Error('there is none');
    return linkOut;
  };

  it('are written by moderators only, and come back with what is to be put right', async () => {
    expect((await post('/moderation/link-outs/new', LAMP, therapist)).statusCode).toBe(404);
    const wrong = await post('/moderation/link-outs/new', { ...LAMP, url: 'http://evening-lamp.example/' });
    expect([wrong.statusCode, wrong.body.includes('starts with https://'), wrong.body.includes(LAMP.how)]).toEqual([
      422,
      true,
      true,
    ]);
    expect(await stack.store.linkOuts.list()).toEqual([]);
    const added = await post('/moderation/link-outs/new', LAMP);
    expect([added.statusCode, added.headers.location]).toEqual([303, '/moderation/link-outs']);
    expect(await only()).toMatchObject({ languages: ['English', 'Welsh'], state: 'listed' });
  });

  it('are shown to whoever looks for a support group or uses their words, below the results', async () => {
    for (const query of ['kind=support-group', 'q=grief']) {
      const page = await get(`/find?${query}`);
      expect(page.indexOf('These groups keep their own lists')).toBeGreaterThan(page.indexOf('found</h2>'));
      expect(page).toMatch(/href="https:\/\/evening-lamp\.example\/find" rel="[^"]*noopener[^"]*"/u);
      expect(page).toContain('because <bdi>their terms forbid it</bdi>.');
      expect(page).toContain('href="tel:01632960144"');
      expect(page).not.toContain('near=');
    }
    for (const query of ['', '?q=chess', '?kind=library']) {
      expect(await get(`/find${query}`)).not.toContain('keep their own lists');
    }
  });

  it('are changed, opened again and retired, and each is in the audit', async () => {
    const { id } = await only();
    expect(await get(`/moderation/link-outs/${id}`, session)).toContain('value="Evening Lamp Circles"');
    await post(`/moderation/link-outs/${id}`, { ...LAMP, phone: '' });
    await post(`/moderation/link-outs/${id}/checked`, {});
    expect(await only()).toMatchObject({ phone: null });
    await post(`/moderation/link-outs/${id}/state`, { state: 'retired' });
    expect(await get('/find?q=grief')).not.toContain('Evening Lamp');
    expect(await get('/moderation/link-outs', session)).toContain('Show it again');
    const audit = (await stack.store.audit.recent(4)).map(({ what, subject }) => [what, subject]);
    expect(audit).toEqual([
      ['link-out.retired', id],
      ['link-out.checked', id],
      ['link-out.changed', id],
      ['link-out.added', id],
    ]);
    for (const url of ['', '/checked', '/state']) {
      expect((await post(`/moderation/link-outs/nothing${url}`, LAMP)).statusCode).toBe(404);
    }
  });
});
