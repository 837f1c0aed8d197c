import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptFields, keptText } from './kept-form.js';

describe('a form that came after its session had ended', () => {
  it('comes out of the sign-in page as it went in, without its old token', () => {
    const name = fc.string({ minLength: 1 }).map((text) => `need.${text.replaceAll(/pass|secret|token/giu, '')}`);
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.string(), { maxLength: 3 }));
    fc.assert(
      fc.property(fc.dictionary(name, value, { minKeys: 1 }), (fields) => {
        expect(keptFields(keptText({ ...fields, _csrf: 'old' }))).toEqual({ ...fields });
      }),
    );
  });

  it.each([
    ['nothing but a token', { _csrf: 'x' }],
    ['no form at all', 'text'],
    ['nothing', undefined],
    ['a password', { label: 'x', newPassword: 'y' }],
    ['more than may be posted again', { text: '"'.repeat(200_000) }],
    ['a link to a private calendar', { url: 'https://ics.teamup.com/feed/ks12ab34cd56ef/0.ics', name: 'Elm' }],
  ])('is not kept when it holds %s', (_, body) => {
    expect(keptText(body)).toBe(null);
  });

  it.each([['{'], ['[]'], ['{"a":1}'], ['"a"'], [''], [undefined], [['{}']]])('is nothing when it reads %j', (text) => {
    expect(keptFields(text)).toBe(null);
  });
});
