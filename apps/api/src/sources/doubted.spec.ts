import { describe, expect, it } from '@jest/globals';
import type { Doubt } from '#libs/domain';
import { doubtSentence } from './doubted.js';

const AT = '2026-06-08T06:00:00Z';
const DOUBT: Doubt = { kind: 'shrunk', since: AT, at: AT, seen: 1, lost: 28, of: 41, hours: null, decision: null };

describe('what is doubted of an answer', () => {
  it.each([
    [{}, 'Of 41 events that are still to come it named 13.'],
    [{ seen: 2 }, 'Of 41 events that are still to come it named 13. It has said so 2 times.'],
    [{ kind: 'emptied' }, 'Its answer was empty, and 41 events of it are still to come.'],
    [{ kind: 'replaced' }, 'It names none of the 41 events that are still to come. Is this another calendar?'],
    [{ kind: 'shifted', hours: 1 }, 'All 41 events moved at once, 1 hour later. Has its time zone changed?'],
    [{ kind: 'shifted', hours: -2 }, 'All 41 events moved at once, 2 hours earlier. Has its time zone changed?'],
  ] as const)('%j', (part, sentence) => {
    expect(doubtSentence({ ...DOUBT, ...part })).toBe(sentence);
  });
});
