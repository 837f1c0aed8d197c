import { describe, expect, it } from '@jest/globals';
import { type Claim, Gathering } from '#libs/domain';
import { toDocument } from './meili-document.js';

const zone = 'Europe/London';
const circle: Gathering = Gathering.parse({
  id: 'g1',
  title: 'Quiet craft circle',
  description: 'Bring your own yarn.',
  occurrences: [
    { start: '2026-12-08T18:00:00Z', zone },
    { start: '2026-12-01T18:00:00Z', zone },
    { start: '2026-12-01T18:00:00Z', zone },
    { start: '2026-12-15T18:00:00Z', zone, status: 'cancelled' },
  ],
  mode: 'in-person',
  venue: { name: 'Elm Hall', address: '12 Elm Street', geo: { lat: 51.5, lon: -0.1 } },
  host: { name: 'Vale Library', kind: 'library' },
  categories: ['Crafts'],
});
const claim = (attribute: string, value: Claim['value']): Claim => ({
  attribute,
  value,
  state: 'stated',
  confidence: 0.9,
  sourceClass: 'sentence',
  quote: 'so it says',
  span: null,
  code: null,
  noticeDays: null,
  valid: { from: null, until: null },
  scope: 'series',
});

describe('what the search server keeps', () => {
  it('is enough to find a gathering', () => {
    expect(toDocument({ gathering: circle, version: 7 })).toEqual({
      id: 'g1',
      version: 7,
      title: 'Quiet craft circle',
      host: 'Vale Library',
      place: 'Elm Hall, 12 Elm Street',
      categories: ['Crafts'],
      text: 'Bring your own yarn.',
      kind: 'library',
      filters: [],
      starts: [1_796_148_000, 1_796_752_800],
      _geo: { lat: 51.5, lng: -0.1 },
      online: false,
      placed: true,
      closed: false,
      harmful: false,
    });
  });

  it('invents nothing for what is not known', () => {
    const bare = Gathering.parse({ id: 'g2', title: 'Walk', occurrences: [] });
    expect(toDocument({ gathering: bare, version: 1 })).toMatchObject({
      host: '',
      place: '',
      kind: null,
      starts: [],
      _geo: null,
      online: false,
      placed: false,
    });
  });

  it('has no dates when all of it is cancelled', () => {
    expect(toDocument({ gathering: { ...circle, status: 'cancelled' }, version: 1 }).starts).toEqual([]);
  });

  it('carries filters from claims that are sure enough, and what closes or hides it from any', () => {
    const claims = [
      claim('sensory.noise', 1),
      { ...claim('access.step-free', 'yes'), confidence: 0.5 },
      { ...claim('identity.relation', 'closed_to:women'), confidence: 0.3 },
      { ...claim('safety.harm', 'conversion-practice'), confidence: 0.1 },
    ];
    const document = toDocument({ gathering: { ...circle, claims }, version: 1 });
    expect(document).toMatchObject({ filters: ['quiet'], closed: true, harmful: true });
  });
});
