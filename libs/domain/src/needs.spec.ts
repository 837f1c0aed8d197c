import { describe, expect, it } from '@jest/globals';
import { GatheringOccurrence } from './gathering.js';
import { Needs } from './needs.js';

const issueOf = (need: object): string | null => {
  const parsed = Needs.safeParse({ needs: [{ strength: 'never', ...need }] });
  const [issue] = parsed.error?.issues ?? [];
  return issue === undefined ? null : `${issue.path.join('.')}: ${issue.message}`;
};

describe('a need', () => {
  it.each([
    ['a level', { attribute: 'sensory.noise', accept: [0, 4] }],
    ['a range of levels', { attribute: 'sensory.noise', accept: { max: 1 } }],
    ['a range that goes beyond its levels', { attribute: 'sensory.noise', accept: { min: 3, max: 9 } }],
    ['yes', { attribute: 'access.step-free', accept: ['yes', 'limited', 'on_request'] }],
    ['one of some words', { attribute: 'access.captions', accept: ['cart', 'on_request'] }],
    ['any word', { attribute: 'access.sign-language', accept: ['bfi'] }],
    ['a size', { attribute: 'social.group-size', accept: ['6-10', 12] }],
    ['a price', { attribute: 'access.cost', accept: ['free', 'donation'] }],
    ['whom it is for', { attribute: 'identity.relation', accept: ['affirming_of:trans'] }],
    ['an attribute that only comes with a gathering', { attribute: 'social.called-on', accept: ['no'] }],
  ])('may ask for %s', (_, need) => {
    expect(issueOf(need)).toBeNull();
  });

  it.each([
    ['level written as a word', { attribute: 'sensory.noise', accept: ['3'] }, 'needs.0.accept.0: "3" is no value'],
    ['level there is not', { attribute: 'sensory.noise', accept: [4, 9, -1] }, 'needs.0.accept.1: "9" is no value'],
    ['range beside the levels', { attribute: 'sensory.noise', accept: { min: 5 } }, 'needs.0.accept: lies outside'],
    [
      'range upside down',
      { attribute: 'social.group-size', accept: { min: 9, max: 2 } },
      'needs.0.accept: min is larger',
    ],
    [
      'range of words',
      { attribute: 'access.captions', accept: { max: 1 } },
      'needs.0.accept: access.captions takes a list',
    ],
    [
      'word that is none',
      { attribute: 'access.captions', accept: ['banana'] },
      'needs.0.accept.0: "banana" is no value',
    ],
    [
      'answer that is none',
      { attribute: 'access.step-free', accept: ['maybe'] },
      'needs.0.accept.0: "maybe" is no value',
    ],
    ['list of nothing', { attribute: 'access.step-free', accept: [] }, 'needs.0.accept: must name at least one'],
    [
      'community without a relation',
      { attribute: 'identity.relation', accept: ['trans'] },
      'needs.0.accept.0: "trans" is no value',
    ],
    [
      'misspelt attribute',
      { attribute: 'sensory.nois', accept: [3] },
      'needs.0.attribute: there is no attribute "sensory.nois"',
    ],
  ])('is refused with a %s', (_, need, words) => {
    expect(issueOf(need)).toContain(words);
  });

  it('is refused with a window that ends before it begins', () => {
    const window = { from: '2026-12-22T00:00:00Z', until: '2026-11-24T00:00:00Z' };
    expect(Needs.safeParse({ window }).success).toBe(false);
  });
});

describe('a date of a gathering', () => {
  const date = { start: '2026-12-01T18:00:00Z', end: '2026-12-01T19:00:00Z', zone: 'Europe/London' };

  it.each([
    ['a day that does not exist', { start: '2026-02-31T18:00:00Z' }, 'must be an instant such as 2026-11-24T18:30:00Z'],
    ['an instant without a zone', { start: '2026-12-01T18:00:00' }, 'must be an instant such as 2026-11-24T18:30:00Z'],
    ['a zone that nobody knows', { zone: 'Mars/Base' }, 'must be an IANA zone such as Europe/London'],
    ['an end before its start', { end: '2026-11-01T18:00:00Z' }, 'must not lie before the start'],
  ])('is refused with %s', (_, more, message) => {
    expect(GatheringOccurrence.safeParse(date).success).toBe(true);
    expect(GatheringOccurrence.safeParse({ ...date, ...more }).error?.issues[0]?.message).toBe(message);
  });
});
