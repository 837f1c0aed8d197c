import { describe, expect, it } from '@jest/globals';
import { plainWords } from '../words/plain-words.js';
import { stemOf } from '../words/stem.js';
import { titleLikeness, type TitleLikeness } from './title-likeness.js';
import { titleTraits } from './title-traits.js';

const stems = (text: string) => new Set(plainWords(text).map(stemOf));
const kind = (one: string, other: string, place = '', host = ''): TitleLikeness['kind'] =>
  titleLikeness(titleTraits(one), titleTraits(other), { place: stems(place), host: stems(host) }).kind;

describe('two titles', () => {
  it.each([
    ['Knit & Natter', 'Knitting Group (weekly)'],
    ['Storytime', 'FREE Story Time – OXB/0312 – Thursday 3 December'],
    ['Evening Reading Group', 'Book Club'],
    ['Pottery Taster Session', 'Potery Taster Sesion'],
    ['NAMI support group', 'National Alliance on Mental Illness'],
    ['Coloring for Grown-Ups', 'Colouring for grown ups'],
    ['Code Club (ages 8-11)', 'Code Club for 8-11s'],
  ])('say the same: "%s" and "%s"', (one, other) => {
    expect(kind(one, other)).toBe('equal');
  });

  it('may repeat the place and the host', () => {
    expect(kind('Silent Reading', 'Silent Reading at Alder Library', 'Alder Library')).toBe('equal');
    expect(kind('Monthly meeting', 'Alder Astronomy Society monthly meeting', '', 'Alder Astronomy Society')).toBe(
      'bare',
    );
    expect(kind('Repair Café', 'Repair Café', 'Repair Café')).toBe('equal');
  });

  it.each([
    ['Poetry Workshop', 'Pottery Workshop'],
    ['Community Meditation', 'Community Mediation'],
    ['Singing Circle', 'Signing Circle'],
    ['Basket Weaving', 'Basketball'],
  ])('have nothing in common: "%s" and "%s"', (one, other) => {
    expect(kind(one, other)).toBe('unlike');
  });

  it('are told apart by what either says besides', () => {
    expect(kind('Yoga', 'Chair Yoga Breath')).toBe('unlike');
    expect(kind('Winter Lights', 'Winter Lights Trail')).toBe('contained');
    expect(kind('Grief Circle: Loss of a Child', 'Grief Circle: Pet Loss')).toBe('partly');
  });
});
