import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../../apps/town/src/server.js';
import { townSources } from '../../apps/town/src/sources.js';

describe('the sites of the town', () => {
  let town: Town;
  let now = '2026-11-25T08:00:00Z';
  beforeAll(async () => {
    town = await startTown(() => now);
  });
  afterAll(() => town.close());

  const at = (slug: string, path: string, headers = {}) =>
    fetch(`http://${town.origins.get(slug) ?? ''}${path}`, { headers });

  it('answer at the addresses of their sources, and to what nobody published with 404', async () => {
    const files = townSources(town).filter(({ importer }) => ['ics', 'jsonld', 'page'].includes(importer));
    for (const { url } of files) expect((await fetch(url)).status).toBe(200);
    for (const { slug } of townSources(town)) expect((await at(slug, '/nothing%E0here')).status).toBe(404);
  });

  it('say "not modified" all day', async () => {
    const path = '/wp-json/tribe/events/v1/events?per_page=50&page=2';
    const first = await at('dale-music-rooms', path);
    const etag = first.headers.get('etag') ?? '';
    now = '2026-11-25T21:00:00Z';
    expect([first.status, (await at('dale-music-rooms', path, { 'if-none-match': etag })).status]).toEqual([200, 304]);
  });

  it('name their next pages at the address where they answer', async () => {
    const { next_rest_url: next } = (await (
      await at('dale-music-rooms', '/wp-json/tribe/events/v1/events?per_page=50')
    ).json()) as { readonly next_rest_url: string };
    expect(new URL(next).host).toBe(town.origins.get('dale-music-rooms'));
    expect((await fetch(next)).status).toBe(200);
  });

  it('ask programs for what their software keeps to itself', async () => {
    expect(await (await at('makers-yard', '/robots.txt')).text()).toContain('Disallow: /config\n');
    expect(await (await at('dale-music-rooms', '/robots.txt')).text()).toContain('Disallow: /wp-admin/\n');
  });
});
