import { describe, expect, it } from '@jest/globals';
import { linkOutForm, readLinkOut } from './link-out-answers.js';

const FORM = {
  organisation: 'Evening Lamp Circles',
  about: 'Circles for people who grieve.',
  forWhom: 'Anyone who has lost someone.',
  how: 'Enter your town on their page.',
  url: 'https://evening-lamp.example/find',
  placeUrl: 'https://evening-lamp.example/find?near={place}',
  phone: '01632 960 144',
  whyNotCopied: 'their terms forbid it. ',
  languages: 'English, Welsh,',
};

describe('what a moderator writes of an organisation', () => {
  it('is kept, and stands in the form again as it was', () => {
    const read = readLinkOut(FORM);
    if (!('facts' in read)) throw new Error('it was refused');
    expect(read.facts).toMatchObject({ whyNotCopied: 'their terms forbid it', languages: ['English', 'Welsh'] });
    expect(readLinkOut(linkOutForm(read.facts))).toEqual(read);
  });

  it('may leave out the place, the phone and the languages', () => {
    const { placeUrl: _place, phone: _phone, languages: _languages, ...bare } = FORM;
    expect(readLinkOut(bare)).toMatchObject({ facts: { placeUrl: null, phone: null, languages: [] } });
  });

  it.each([
    ['organisation', ' '],
    ['about', ''],
    ['forWhom', ''],
    ['how', ''],
    ['whyNotCopied', ''],
    ['about', 'a'.repeat(501)],
    ['url', 'http://evening-lamp.example/find'],
    ['url', 'javascript:alert(1)'],
    ['url', 'https://user:word@evening-lamp.example/'],
    ['placeUrl', 'https://evening-lamp.example/find'],
    ['placeUrl', 'https://elsewhere.example/?near={place}'],
    ['phone', 'call us'],
  ])('%s cannot be “%s”', (field, value) => {
    const read = readLinkOut({ ...FORM, [field]: value });
    expect('errors' in read && read.errors.map((error) => error.field)).toEqual([field]);
  });
});
