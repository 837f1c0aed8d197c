import { describe, expect, it } from '@jest/globals';
import type { ReadingWay, TriedWay } from '#libs/domain';
import { IMPORTERS } from '#libs/pipeline';
import { answersTo, askedIn } from './asked-in.js';
import { foundOf } from './found.js';
import { platformWords, sureWords } from './platform-words.js';
import type { Preview } from './preview.js';
import { questionOf } from './question.js';

const WAY: ReadingWay = {
  importer: 'ics',
  platform: 'teamup',
  url: 'https://ics.teamup.com/feed/ks12ab34cd56ef/0.ics',
  options: {},
  confidence: 0.9,
  evidence: ['address /feed/ks12ab34cd56ef/0.i…'],
  question: null,
};
const BEST: TriedWay = {
  ...WAY,
  verified: true,
  complete: true,
  count: 0,
  first: [],
  problems: [{ code: 'x', message: 'Nothing at ks12ab34cd56ef.', where: 'feed', severity: 'warning' }],
  remarks: [{ code: 'no-ends', sentence: 'No event says when it ends.', count: 1 }],
};
const preview = (more: Partial<Preview> = {}): Preview => ({
  best: BEST,
  others: [],
  kept: { url: 'https://ics.teamup.com/feed/{key}/0.ics', options: {}, key: 'ks12ab34cd56ef' },
  flagged: [],
  file: null,
  ...more,
});
const seal = () => 'v1.sealed';

describe('what was found, as a page shows it', () => {
  it('holds no part of a secret', () => {
    const others = [{ ...WAY, url: 'https://teamup.com/ks12ab34cd56ef' }];
    const found = foundOf(preview({ others }), questionOf('https://teamup.com/ks12ab34cd56ef'), seal);
    expect(found).toMatchObject({ what: 'a Teamup calendar', secret: true, remarks: ['No event says when it ends.'] });
    expect(found.ways).toEqual([{ value: 'v1.sealed', label: 'A Teamup calendar', hint: 'teamup.com/…' }]);
    expect(JSON.stringify(found)).not.toMatch(/ks12|34cd/u);
  });

  it('offers each other way once, at most five, and says whose mailbox a calendar is named by to nobody', () => {
    const google = 'https://calendar.google.com/calendar/ical/sam.elm%40elm.example/public/basic.ics';
    const many = Array.from({ length: 9 }, (_, at) => ({
      ...WAY,
      platform: 'ics',
      url: `https://elm.example/${at}.ics`,
    }));
    const others = [{ ...WAY, platform: 'google', url: google }, { ...WAY, platform: 'google', url: google }, ...many];
    const { ways } = foundOf(preview({ others }), questionOf('https://elm.example/'), seal);
    expect(ways).toHaveLength(5);
    expect(ways[0]?.hint).toBe('calendar.google.com/calendar/ical/…@elm.example/public/basic.ics');
  });

  it('is named as people know it, whoever reads it', () => {
    for (const { key } of IMPORTERS.filter((one) => one.key !== 'form')) {
      expect([key, platformWords('nobody-knows', key)]).toEqual([key, expect.stringMatching(/^an? [^“]+$/u)]);
    }
    expect(platformWords('nobody-knows', 'telepathy')).toBe('what we call “telepathy”');
    expect([0.9, 0.7, 0.2].map(sureWords)).toEqual([
      'We are sure of that.',
      'We are fairly sure of that.',
      'We are not sure of that.',
    ]);
  });
});

describe('what a person is asked', () => {
  const BOTH = 'Universities use it too: is this a public library? Which calendar is it? All may mix in rooms.';

  it('is one thing at a time, with the sentences that belong to it', () => {
    expect(askedIn(BOTH).map(({ question, kind }) => [kind, question])).toEqual([
      ['choice', 'Universities use it too: is this a public library?'],
      ['words', 'Which calendar is it? All may mix in rooms.'],
    ]);
    expect(askedIn('This holds a secret. Was it given to us?')).toHaveLength(1);
    expect(askedIn(null)).toEqual([]);
  });

  it('is kept in words, and what was left empty is not', () => {
    const [library = '', which = ''] = askedIn(BOTH).map(({ question }) => question);
    expect(answersTo(BOTH, { 'answer-1': 'yes', 'answer-2': ' The adults’ one ' })).toEqual([
      { question: library, answer: 'Yes' },
      { question: which, answer: 'The adults’ one' },
    ]);
    expect(answersTo(BOTH, { 'answer-1': 'maybe', 'answer-2': ' ' })).toEqual([]);
    expect(answersTo(BOTH, { 'answer-2': 'x'.repeat(9_000) })[0]?.answer).toHaveLength(500);
  });
});

describe('an address with a place for a key', () => {
  it.each(IMPORTERS.map(({ key }) => key))('keeps it in what %s asks for', (key) => {
    const url = 'https://elm.example/wp-admin/admin-ajax.php?action=meetings&key={key}#mark';
    const window = { now: '2026-06-08T00:00:00Z', from: '2026-06-08T00:00:00Z', until: '2026-09-08T00:00:00Z' };
    const importer = IMPORTERS.find((one) => one.key === key);
    const asked = importer?.requests({ url, options: {}, zone: 'Europe/London', ...window }) ?? [];
    const kept = asked.filter((one) => /admin-ajax\.php\?action=meetings/u.test(one.url));
    if (key === 'ics' || key === 'tsml') expect(kept).not.toEqual([]);
    for (const one of kept) expect(one.url).toMatch(/[?&]key=(?:\{key\}|%7Bkey%7D)(?:&[^#]*)?(?:#mark)?$/u);
  });
});
