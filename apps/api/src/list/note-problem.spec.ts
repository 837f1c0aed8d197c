import { describe, expect, it } from '@jest/globals';
import { noteProblem, noteText } from './note-problem.js';

describe('a note for a client', () => {
  it('may be as long as the field lets it be, new lines and all', () => {
    expect(noteProblem(noteText(`${'a\r\n'.repeat(1_000)}  `))).toBeNull();
    expect(noteProblem('a'.repeat(2_000))).toBeNull();
  });

  it('that is too long is told so, with its length', () => {
    expect(noteProblem('a'.repeat(2_001))).toBe('Use at most 2,000 characters. There are 2,001 now');
  });
});
