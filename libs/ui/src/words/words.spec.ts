import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ATTRIBUTES, type Claim } from '#libs/domain';
import { aClaim } from '../../../../test/builders/a-claim.js';
import { claimWords } from './claim-words.js';
import { costWords } from './cost.js';
import { countOf, listWords } from './count.js';
import { factOf } from './fact-of.js';
import { languageTag } from './language-tag.js';
import { reasonWords } from './need-words.js';
import { plainText } from './plain-text.js';
import { statedCost } from './stated-cost.js';
import { VALUE_WORDS } from './value-words.js';
import { visitSteps } from './visit-steps.js';

const say = (attribute: string, value: Claim['value'], more: Partial<Claim> = {}) =>
  claimWords({ ...aClaim(attribute, value).build(), ...more });

describe('a claim in words', () => {
  it.each<[string, Claim['value'], Partial<Claim>, string | null]>([
    ['sensory.noise', 1, {}, 'Hushed, like a library'],
    ['access.step-free', 'limited', {}, 'In part'],
    [
      'access.captions',
      'cart',
      { availability: 'on_request', noticeDays: 7 },
      'Live captions by a person, if you ask, 7 days before',
    ],
    ['access.hearing-loop', 'on_request', { noticeDays: 1 }, 'If you ask, 1 day before'],
    ['social.group-size', { min: 6, max: 15 }, {}, '6 to 15 people'],
    ['social.group-size', { approx: 20 }, {}, 'About 20 people'],
    ['access.age', { min: 18, enforced: true }, {}, '18 or more'],
    ['identity.relation', 'closed_to:black+women', {}, 'Only for Black people who are also women'],
    ['identity.relation', 'affirming_of:trans', {}, 'Affirms trans people'],
    ['access.cost', { kind: 'fixed', amount: 5, currency: 'GBP' }, {}, '£5'],
    ['access.sign-language', 'bfi', {}, 'Bfi'],
    ['sensory.noise', null, { state: 'unknown_stated' }, null],
    ['sensory.noise', 1, { state: 'expired' }, null],
  ])('says of %s %j', (attribute, value, more, words) => {
    expect(say(attribute, value, more)).toBe(words);
  });

  it('has words for every value and every step of the vocabulary', () => {
    const missing = ATTRIBUTES.filter((one) => one.id !== 'safety.harm').flatMap((one) => {
      const words = VALUE_WORDS[one.id] as Readonly<Record<string, string>> | undefined;
      const values =
        one.type === 'ord' ? Array.from({ length: (one.max ?? 0) + 1 }, (_, step) => String(step)) : (one.values ?? []);
      return values.filter((value) => words?.[value] === undefined).map((value) => `${one.id} ${value}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('a fact', () => {
  it('is not known when its sources do not agree', () => {
    const claims = [
      aClaim('access.step-free', 'yes').inState('conflict').build(),
      aClaim('access.step-free', 'no').build(),
    ];
    expect(factOf('access.step-free', claims)).toMatchObject({ words: null, doubt: 'The sources do not agree.' });
  });

  it('is not known when nobody said anything, and says no more than that', () => {
    expect(factOf('sensory.noise', [])).toMatchObject({ label: 'Sound', words: null, doubt: null });
  });
});

describe('a visit', () => {
  it('keeps every part of it, with what is not known', () => {
    const steps = visitSteps({ id: 'g', title: 'x', occurrences: [], claims: [] });
    expect(steps.map((step) => step.said)).toEqual([[], [], [], [], [], []]);
    expect(steps.every((step) => step.notKnown.length > 0)).toBe(true);
  });
});

describe('costs and counts', () => {
  it('never says free of what nobody said', () => {
    expect(costWords({ kind: 'unknown' })).toBeNull();
    expect(costWords(null)).toBeNull();
    expect(costWords({ kind: 'free' })).toBe('Free');
    expect(costWords({ kind: 'sliding', min: 2, max: 7.5, currency: 'EUR' })).toBe('Pay what you can, €2 to €7.50');
    expect(costWords({ kind: 'fixed', min: null, max: null })).toBe('Costs money, amount not known');
  });

  it('counts in words', () => {
    expect([0, 1, 3].map((count) => countOf(count, 'gathering'))).toEqual([
      'No gatherings',
      '1 gathering',
      '3 gatherings',
    ]);
    expect(listWords(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('foreign text', () => {
  it('loses what cannot be seen and keeps what makes words', () => {
    expect(plainText('a\u202Eb\u200Bc\u0000')).toBe('abc');
    expect(plainText('می\u200Cخواهم 👩\u200D👧\n')).toBe('می\u200Cخواهم 👩\u200D👧\n');
  });

  it('may not claim a language that is none', () => {
    expect(['en', 'es-419', 'zh-Hant-TW', '"><b>', 'english language', null].map(languageTag)).toEqual([
      'en',
      'es-419',
      'zh-Hant-TW',
      null,
      null,
      null,
    ]);
    fc.assert(fc.property(fc.string(), (text) => expect(languageTag(text) ?? 'en').toMatch(/^[a-z0-9-]+$/iu)));
  });
});

describe('what a gathering costs', () => {
  const free = aClaim('access.cost', { kind: 'free' }).build();

  it.each([
    ['its own field', { cost: { kind: 'fixed', min: 3, max: 3, currency: 'GBP' }, claims: [free] }, '£3'],
    ['its text, where the field says nothing', { cost: { kind: 'unknown' }, claims: [free] }, 'Free'],
    ['nothing', { claims: [] }, null],
  ])('is said by %s', (_, gathering, words) => {
    expect(statedCost(gathering as Parameters<typeof statedCost>[0])).toBe(words);
  });
});

describe('a reason beside the name of what it is about', () => {
  it.each([
    ['social.come-and-go', 'Arrive late / leave early is fine: yes', 'you can come late or leave early'],
    [
      'social.come-and-go',
      'likely: Arrive late / leave early is fine: yes',
      'likely: you can come late or leave early',
    ],
    ['access.step-free', 'Step-free to and inside the room used: in part', 'in part'],
    ['sensory.noise', 'silence is the norm', 'silence is the norm'],
    ['travel', '6 to 12 minutes on foot', '6 to 12 minutes on foot'],
  ])('%s: %s', (facet, because, words) => {
    expect(reasonWords(facet, because)).toBe(words);
  });
});
