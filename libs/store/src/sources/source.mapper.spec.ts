import { describe, expect, it } from '@jest/globals';
import { SourceId, type Source } from '#libs/domain';
import { toDomain, toRow } from './source.mapper.js';

const WHOLE: Source = {
  id: SourceId.parse('018f0000-0000-7000-8000-000000000001'),
  name: 'St Anne',
  importer: 'page',
  url: 'https://st-anne.example:8443/whats-on',
  zone: 'Europe/London',
  language: 'en',
  hostName: 'St Anne',
  hostKind: 'faith',
  defaultVenue: {
    name: 'St Anne',
    room: null,
    address: { text: '1 Hill', street: null, locality: null, region: null, postalCode: null, country: null },
    geo: null,
  },
  options: { recipe: { event: 'li' } },
  state: 'active',
  allowHttp: true,
  nextFetchAt: '2026-11-25T12:00:00Z',
};

describe('a source', () => {
  it('comes back from its row as it went in', () => {
    expect(toDomain(Object.assign(toRow(WHOLE), { id: WHOLE.id }))).toEqual(WHOLE);
  });

  it('is proposed, cautious and of no known kind unless said otherwise', () => {
    const { name, importer, url, zone, nextFetchAt } = WHOLE;
    expect(toRow({ name, importer, url, zone, nextFetchAt })).toMatchObject({
      host: 'st-anne.example:8443',
      state: 'proposed',
      allowHttp: false,
      hostKind: 'other',
      defaultVenue: null,
    });
  });
});
