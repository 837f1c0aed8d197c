import { describe, expect, it } from '@jest/globals';
import { LinkOutId } from '#libs/domain';
import type { LinkOut } from '#libs/store';
import { matchingLinkOuts } from './matching-link-outs.js';
import { withPlace } from './with-place.js';

const LAMP: LinkOut = {
  id: LinkOutId.parse('018f0000-0000-7000-8000-000000000001'),
  organisation: 'Evening Lamp Circles',
  about: 'Circles where people speak about grief.',
  forWhom: 'Anyone who has lost someone.',
  how: 'Enter your town on their page.',
  url: 'https://evening-lamp.example/find',
  placeUrl: 'https://evening-lamp.example/find?near={place}',
  phone: null,
  whyNotCopied: 'their terms forbid it',
  languages: [],
  checkedAt: '2026-06-01T09:00:00Z',
  state: 'listed',
};
const STEPS: LinkOut = {
  ...LAMP,
  id: LinkOutId.parse('018f0000-0000-7000-8000-000000000002'),
  organisation: 'Clear Steps',
  about: 'Meetings for people who want to drink less.',
  forWhom: 'Adults.',
};

const found = (text: string, kind: '' | 'support-group' | 'library' = '', page = 1) =>
  matchingLinkOuts({ text, kind, page }, [LAMP, STEPS]).map(({ organisation }) => organisation);

describe('lists that are kept elsewhere, below a search', () => {
  it.each([
    ['grief', ['Evening Lamp Circles']],
    ['drinking', ['Clear Steps']],
    ['Clear steps', ['Clear Steps']],
    ['grief or drink', ['Evening Lamp Circles', 'Clear Steps']],
    ['silent book club', []],
    ['meetings for people with a dog', []],
    ['', []],
  ])('“%s” finds %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('are all named when support groups are looked for, those with the words first', () => {
    expect(found('drink', 'support-group')).toEqual(['Clear Steps', 'Evening Lamp Circles']);
    expect(found('', 'library')).toEqual([]);
  });

  it('stand on the first page only', () => {
    expect(found('grief', 'support-group', 2)).toEqual([]);
  });

  it('are told a place only where there is one and their site takes it', () => {
    expect(withPlace(LAMP.placeUrl, 'Old Dock & Quay')).toBe(
      'https://evening-lamp.example/find?near=Old%20Dock%20%26%20Quay',
    );
    expect([withPlace(LAMP.placeUrl, null), withPlace(null, 'Old Dock')]).toEqual([null, null]);
  });
});
