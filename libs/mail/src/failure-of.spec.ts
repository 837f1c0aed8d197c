import { describe, expect, it } from '@jest/globals';
import { failureOf } from './failure-of.js';

describe('what a mail server says', () => {
  it.each([
    [{ code: 'ECONNREFUSED', command: 'CONN' }, 'mail.away'],
    [{ code: 'ETIMEDOUT', command: 'CONN' }, 'mail.away'],
    [{ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'mail.away'],
    [{ code: 'ETLS', command: 'STARTTLS' }, 'mail.away'],
    // Our own address is refused: so would be every mail of ours.
    [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, 'mail.away'],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 421 }, 'mail.away'],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }, 'mail.put-off'],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'mail.refused'],
    [{ code: 'EMESSAGE', command: 'DATA', responseCode: 452 }, 'mail.put-off'],
    [{ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'mail.refused'],
    // The connection broke amid the text: whether it was taken nobody knows.
    [{ code: 'ECONNECTION', command: 'DATA' }, 'mail.away'],
    [{}, 'mail.away'],
  ])('%j means %s', (error, code) => {
    expect(failureOf(error as never).code).toBe(code);
  });
});
