import { describe, expect, it } from '@jest/globals';
import { mailState } from './mail-state.js';

const AT = '2026-06-08T09:00:00Z';
const NEW = { sentAt: null, givenUpAt: null, problem: null };

describe('what became of a mail', () => {
  it.each([
    [NEW, true, 'waits', null],
    [NEW, false, 'kept', null],
    [{ ...NEW, problem: 'mail.away' }, true, 'waits', 'does not answer'],
    [{ ...NEW, problem: 'mail.put-off' }, true, 'waits', 'just then'],
    [{ ...NEW, sentAt: AT }, false, 'sent', null],
    [{ ...NEW, givenUpAt: AT, problem: 'mail.refused' }, true, 'not-sent', 'Is the address right?'],
    [{ ...NEW, givenUpAt: AT, problem: 'mail.too-late' }, true, 'not-sent', 'not worth sending'],
    [{ ...NEW, givenUpAt: AT, problem: 'mail.else' }, true, 'not-sent', 'The log says more'],
  ] as const)('%j, with a server %s: %s', (mail, hasServer, kind, words) => {
    const state = mailState(mail, hasServer);
    expect(state.kind).toBe(kind);
    if (words === null) expect(state.sentence).toBeNull();
    else expect(state.sentence).toContain(words);
  });
});
