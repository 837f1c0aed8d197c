import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Claim } from '#libs/domain';
import { annotate } from './annotate.js';
import { CASES } from './cases/cases.js';

const TEXTS = CASES.flatMap(({ cases }) => cases.map(({ text }) => text));
const NOISE = ['  ', '\n', '…', '—', '“', '’', '🙂', '\u00A0', '\u00AD', 'İ', '&', '• ', '!?', '\r\n', '\t', 'e\u0301'];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...TEXTS), fc.constantFrom(...NOISE), fc.string({ maxLength: 12 })), { maxLength: 8 })
  .map((parts) => parts.join(' '));

describe('every claim', () => {
  it('is cut from the text as given, whatever stands in it', () => {
    fc.assert(
      fc.property(texts, texts, (text, title) => {
        for (const claim of annotate(text, { title })) {
          expect(Claim.safeParse(claim).success).toBe(true);
          expect(claim.quote).not.toBe('');
          expect((claim.in === 'title' ? title : text).slice(...(claim.span ?? [0, 0]))).toBe(claim.quote);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(annotate(text)).toEqual(annotate(text));
      }),
      { numRuns: 30 },
    );
  });
});

describe('time', () => {
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['one letter', 'a'],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['full stops', '.'],
    ['negators', 'no '],
    ['commas', 'no lift, '],
    ['quotes', '"A '],
    ['questions', 'is it? '],
    ['quiet', 'quiet '],
    ['numbers', '12 to '],
    ['money', '£1 - '],
    ['pipes', 'Home | '],
    ['open brackets', '(('],
    ['you are never required to', 'you are never required to '],
    ['free', 'free, '],
    ['with notice', 'with 2 weeks '],
    ['until', 'until 3 '],
    ['categories', 'tags: a?: '],
    ['led by', 'led by a trained '],
    ['words without an end', 'open to anyone living with lived experience of '],
    ['form fields', 'step-free access: '],
    ['boxes', 'step-free [ ] yes [x] no '],
    ['things taken back', 'there is a lift, but it is currently still '],
    ['parts', 'not all of the rooms of our '],
    ['refusals', 'no one here will try to change your sexual orientation '],
    ['other groups', 'unlike the women only group after our '],
    ['hopes', 'will be step-free in the '],
    ['the dotted capital I', 'İ'],
    ['combining accents', '\u0301'],
  ];

  it.each(HOSTILE)(
    'does not run away on 100 kB of %s',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const claims = annotate(text, { title: text.slice(0, 500), host: 'A Host' });
      expect(Array.isArray(claims)).toBe(true);
    },
    2500,
  );
});
