import { describe, expect, it } from '@jest/globals';
import type { SourceHealth as Row } from '#libs/store';
import { hostContactOf } from './host-contact-of.js';

const ROW = {
  name: 'Elm & Oak?',
  url: 'https://elm.example:8443/private/s3cret.ics?key=s3cret',
  lastOutcome: 'failed',
  lastProblem: null,
  lastStatus: 404,
  doubt: null,
  givenUp: false,
  listings: 3,
  report: { listings: 3 },
} as Row;
const SILENT = {
  health: 'silent',
  sentence: 'There is nothing at its address any more. What we had is kept.',
} as const;
const DOUBT = { kind: 'shifted', since: '', at: '', seen: 1, lost: 9, of: 9, hours: 1, decision: null } as const;

/** The letter as a mail program opens it. */
function letterOf(mail: string | null | undefined) {
  const url = new URL(mail ?? '');
  const said = (name: string) => decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`, 'u').exec(url.search)?.[1] ?? '');
  return { to: decodeURIComponent(url.pathname), subject: said('subject'), body: said('body') };
}

describe('what a host is asked', () => {
  it('is the sentence of the card and one suggestion, in a letter that is written already', () => {
    const letter = letterOf(hostContactOf(ROW, SILENT, "o'neil+cal@elm.example")?.mail);
    expect(letter.to).toBe("o'neil+cal@elm.example");
    expect(letter.subject).toBe('Your events on Porchlight: Elm & Oak?');
    expect(letter.body).toContain(`“Elm & Oak?”. This is how it is with it now:\r\n\r\n${SILENT.sentence}`);
    expect(letter.body.match(/What would help: .*/gu)).toEqual([
      'What would help: please send us the new address of your events.',
    ]);
    expect(letter.body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('holds nothing of the address that it is read at, which may be its key', () => {
    const contact = hostContactOf(ROW, SILENT, 'us@elm.example');
    expect(JSON.stringify(contact)).not.toContain('s3cret');
    expect(contact?.site).toBe('https://elm.example:8443/');
  });

  it.each([null, '', 'ring 020 7946 0000', 'a@b.example, c@d.example', 'a@b.example?bcc=x y@z.example'])(
    'goes to nobody when no address is known: %j',
    (contact) => {
      expect(hostContactOf(ROW, SILENT, contact)).toEqual({ mail: null, site: 'https://elm.example:8443/' });
    },
  );

  it('cannot be turned into a letter to others', () => {
    const mail = hostContactOf(
      { ...ROW, name: 'x&bcc=all@y.example\r\nBcc: z' },
      SILENT,
      'a?bcc=b&c@elm.example',
    )?.mail;
    expect([...new URLSearchParams(new URL(mail ?? '').search).keys()]).toEqual(['subject', 'body']);
  });

  it.each<
    [string, Partial<Row>, 'slow' | 'changed' | 'quarantined' | 'silent' | 'gone' | 'healthy' | 'paused', string | null]
  >([
    ['its new address', {}, 'gone', 'have ended'],
    ['to be public again', { lastStatus: 403 }, 'silent', 'public again'],
    ['to be up', { lastStatus: 503 }, 'silent', 'can be reached'],
    ['its certificate', { lastStatus: null, lastProblem: 'fetch.certificate' }, 'silent', 'certificate'],
    ['robots.txt', { lastOutcome: 'refused', lastProblem: 'fetch.robots' }, 'silent', 'robots.txt'],
    ['another link', { lastProblem: 'input.unreadable', lastStatus: 200 }, 'changed', 'calendar link'],
    ['its time zone', { doubt: DOUBT }, 'quarantined', 'time zone'],
    ['whether it moved', { lastOutcome: 'unchanged' }, 'quarantined', 'new address'],
    ['its dates', { lastOutcome: 'unchanged', listings: 0 }, 'slow', 'ahead'],
    ['a file', { url: 'upload:ABCD', listings: 0 }, 'slow', 'newer file'],
    ['nothing when we are late', { lastOutcome: 'unchanged' }, 'slow', null],
    ['nothing when we gave up', { lastOutcome: 'changed', givenUp: true }, 'changed', null],
    ['nothing for a fault of ours', { lastProblem: 'fetch.fault' }, 'silent', null],
    ['nothing when it is well', { lastOutcome: 'unchanged' }, 'healthy', null],
    ['nothing when we paused it', {}, 'paused', null],
  ])('asks for %s', (_, more, health, words) => {
    const contact = hostContactOf({ ...ROW, ...more }, { health, sentence: 'So.' }, 'us@elm.example');
    if (words === null) expect(contact).toBeNull();
    else expect(letterOf(contact?.mail).body).toMatch(new RegExp(`What would help: .*${words}`, 'u'));
  });
});
