import { annotate } from '#libs/annotate';
import type { Bench } from './bench.js';
import { NOW } from './data/feed.js';
import { Seeded } from './data/seeded.js';
import { description, TITLES } from './data/texts.js';
import { alternate } from './measure.js';
import { compared, figure } from './report.js';

const WORD = /[\p{L}\p{N}']+/gu;
/** A few words to look for, so that the scan does not only run past them. */
const LOOKED_FOR: ReadonlySet<string> = new Set(['silence', 'step', 'lift', 'captions', 'camera', 'free', 'women']);

/** Text → claims, against one pass over the words of the same texts. */
export const annotateBench: Bench = async ({ seconds, rows }, say) => {
  const random = new Seeded(7);
  const texts = Array.from({ length: rows ?? 2_000 }, () => ({
    title: random.pick(TITLES),
    text: description(random, random.between(4, 12)),
  }));
  const long = texts.map(({ text }) => text).join('\n\n');
  const { claims, words, whole } = await alternate(
    {
      claims: () => {
        for (const { text, title } of texts)
          annotate(text, { title, hostKind: 'library', starts: NOW, language: 'en' });
      },
      words: () => {
        for (const { text } of texts) wordsFound(text);
      },
      whole: () => annotate(long.slice(0, 200_000), { language: 'en' }),
    },
    seconds,
  );
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const found = texts.reduce((sum, { text, title }) => sum + annotate(text, { title, starts: NOW }).length, 0);
  if (found === 0) say('Not one claim was found: without rules these figures mean nothing.');
  const rate = (ms: number): number => texts.length / (ms / 1000);
  const kilobytes = (length: number, ms: number): number => length / ms;
  return [
    compared('texts per second', rate(claims.median), 'one pass over the words', rate(words.median)),
    compared(
      'one text of 200,000 characters',
      kilobytes(Math.min(long.length, 200_000), whole.median),
      'the same in short texts',
      kilobytes(characters, claims.median),
      'kB/s',
    ),
    figure('claims per text', found / texts.length),
    figure('characters per text', characters / texts.length),
  ];
};

function wordsFound(text: string): number {
  let found = 0;
  for (const [word] of text.matchAll(WORD)) if (LOOKED_FOR.has(word)) found += 1;
  return found;
}
