import { describe, expect, it } from '@jest/globals';
import { annotate } from './annotate.js';

const only = (attribute: string, text: string, starts?: string) =>
  annotate(text, { starts }).filter((claim) => claim.attribute === attribute);

describe('the words around a cue', () => {
  it.each([
    ['negation before', 'access.step-free', 'There is no step-free access.', 'no'],
    ['negation before, far away', 'sensory.quiet-space', "Unfortunately we can't at present offer a quiet room.", 'no'],
    ['negation after', 'sensory.quiet-space', 'The quiet room is not available this week.', 'no'],
    ['negation after, switched off', 'access.captions', 'Automatic captions are switched off.', 'none'],
    ['negation that runs across or', 'access.step-free', 'There is no ramp, stairlift or lift.', 'no'],
    ['a requirement that is not required', 'social.camera', 'Having your camera on is not required.', 'off-ok'],
    ['a requirement that is optional', 'social.talk-demand', 'Introductions are optional.', 1],
    ['a double negative', 'access.step-free', 'The hall is not inaccessible.', 'yes'],
    ['no pressure', 'social.talk-demand', 'There is no pressure to share.', 1],
    ['not only', 'sensory.quiet-space', 'Not only do we have a quiet room, we have tea.', 'yes'],
    ['an exception', 'access.step-free', 'Step-free except for the balcony.', 'limited'],
    ['an exception ahead', 'access.step-free', 'Apart from the gallery, the hall is step-free.', 'limited'],
    ['on request', 'sensory.quiet-space', 'A quiet room is available on request.', 'on_request'],
    ['by arrangement', 'sensory.quiet-space', 'Quiet room by prior arrangement.', 'on_request'],
    ['reach that ends at but', 'sensory.noise', 'There is no music, but it gets loud.', 3],
    ['reach that ends at a semicolon', 'sensory.quiet-space', 'No booking; a quiet room is open all day.', 'yes'],
  ])('%s: %s in “%s”', (_, attribute, text, value) => {
    expect(only(attribute, text).map((claim) => claim.value)).toEqual([value]);
  });

  it.each([
    ['access.step-free', 'We aim to be step-free.'],
    ['access.captions', 'We hope to have live captions next year.'],
    ['sensory.quiet-space', 'A quiet room is coming soon.'],
    ['access.step-free', 'We are not sure whether the entrance is step-free.'],
  ])('a hope says that it is not known (%s: %s)', (attribute, text) => {
    expect(only(attribute, text)).toEqual([expect.objectContaining({ value: null, state: 'unknown_stated' })]);
  });

  it.each([
    ['access.step-free', 'The old hall was step-free.'],
    ['sensory.quiet-space', 'Last year we had a quiet room.'],
    ['sensory.noise', 'Some people say it is loud.'],
    ['sensory.quiet-space', 'No need for a quiet room.'],
    ['access.step-free', 'The cafe next door is wheelchair accessible.'],
    ['access.step-free', 'The stage is step-free.'],
  ])('says nothing of the past, of hearsay, of the unneeded and of other places (%s: %s)', (attribute, text) => {
    expect(only(attribute, text)).toEqual([]);
  });

  it('weakens what is usual and leaves permission alone', () => {
    expect(only('sensory.noise', 'It is usually quiet.')[0]?.confidence).toBeCloseTo(0.68);
    expect(only('social.camera', 'You may keep your camera off.')[0]?.confidence).toBe(0.85);
  });

  it('takes the month of May for a month', () => {
    expect(only('access.step-free', 'The lift is broken until 3 May.', '2026-03-10T00:00:00Z')).toEqual([
      expect.objectContaining({ confidence: 0.85, valid: { from: null, until: '2026-05-03' } }),
    ]);
  });

  it.each([
    ['with two weeks’ notice', 14],
    ['with 48 hours’ notice', 2],
    ['with 10 working days’ notice', 14],
    ['with 3 days’ notice', 3],
    ['if you ask a week ahead', 7],
    ['on request', null],
  ])('counts notice in calendar days: %s', (words, days) => {
    expect(only('sensory.quiet-space', `A quiet room is available ${words}.`)).toEqual([
      expect.objectContaining({ value: 'on_request', noticeDays: days }),
    ]);
  });

  it.each([
    ['until 3 May', null, '2027-05-03'],
    ['until 31 December 2026', null, '2026-12-31'],
    ['from 1 December to 10 January', '2026-12-01', '2027-01-10'],
    ['until the end of February', null, '2027-03-01'],
    ['through 5 December', null, '2026-12-06'],
    ['until 2026-12-24', null, '2026-12-24'],
  ])('bounds an outage: %s', (words, from, until) => {
    expect(only('access.step-free', `The lift is out of order ${words}.`, '2026-11-26T18:00:00Z')[0]?.valid).toEqual({
      from,
      until,
    });
  });
});

describe('what is not the text’s own statement', () => {
  it.each([
    ['a blank form', 'Will there be a quiet room? Yes / Not this time'],
    ['a list of other events', 'Come and draw with us.\n\nYou may also like:\nQuiet room open day, free entry'],
    ['a footer', 'Come and draw.\n-- \nSent from a step-free office. Quiet room available.'],
    ['a title in quotes', 'We are reading "A Quiet Room of One\'s Own" this month.'],
    ['a sponsor', 'Sponsored by Step-Free Lifts and Quiet Room Ltd\nCome and draw.'],
    ['navigation', 'Home | Quiet room | Step-free access | Contact'],
  ])('%s', (_, text) => {
    const attributes = annotate(text).map(({ attribute }) => attribute);
    expect(attributes.filter((one) => one === 'sensory.quiet-space' || one === 'access.step-free')).toEqual([]);
  });

  it('does not take its own title for a sentence', () => {
    expect(
      annotate('Silent Book Club meets at a bar with classic rock playing', { title: 'Silent Book Club' }),
    ).toEqual([]);
  });

  it('lets a title alone say little, and never how loud it is', () => {
    const named = annotate('Come along.', { title: 'Step-free silent reading hour, free' });
    expect(named.map(({ attribute }) => attribute)).not.toContain('sensory.noise');
    expect(named.length).toBeGreaterThan(0);
    for (const claim of named) expect(claim).toMatchObject({ in: 'title', sourceClass: 'name_only', confidence: 0.35 });
  });

  it('lets the text settle what the title hints at', () => {
    expect(annotate('Not step-free, sorry.', { title: 'A step-free walk' }).map(({ value }) => value)).toEqual(['no']);
  });
});

describe('sentences that meet', () => {
  it('lets permission override what is expected of everyone', () => {
    expect(
      only('social.talk-demand', 'Everyone checks in at the start. You can always pass.').map(({ value }) => value),
    ).toEqual([1]);
  });

  it('keeps both sides of a contradiction', () => {
    const claims = only('access.step-free', 'The venue is step-free. There is no wheelchair access.');
    expect(claims.map(({ value, state }) => [value, state])).toEqual([
      ['yes', 'conflict'],
      ['no', 'conflict'],
    ]);
  });

  it('does not count a dated outage as a contradiction', () => {
    const claims = only(
      'access.step-free',
      'Lift to all floors. The lift is out of service until 3 May.',
      '2026-03-01T00:00:00Z',
    );
    expect(claims.map(({ state }) => state)).toEqual(['stated', 'stated']);
  });
});

describe('languages', () => {
  it.each(['en', 'en-GB', null])('reads %s as English', (language) => {
    expect(annotate('Step-free throughout.', { language })).toHaveLength(1);
  });

  it.each(['fr', 'cy', 'zh-Hant'])('says nothing in %s, for which it has no cues', (language) => {
    expect(annotate('Step-free throughout.', { language })).toEqual([]);
  });
});
