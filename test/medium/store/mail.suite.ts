import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { epochMs, toInstant, type NewMail } from '#libs/domain';
import { createMailer } from '#libs/mail';
import { Clock, Secret, silentLog } from '#libs/platform';
import { sendWaiting } from '../../../apps/worker/src/mail/send-waiting.js';
import { TestSmtp } from '../../support/smtp.js';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';

const HOUR_MS = 3_600_000;
const OWN = 'porchlight.example';

describe('mail', () => {
  let opened: OpenedStore;
  let smtp: TestSmtp;
  let nowMs = epochMs(NOW);
  const clock = new Clock(null, () => nowMs);
  beforeAll(async () => {
    opened = await openedStore();
    smtp = await TestSmtp.start();
  }, 120_000);
  afterEach(async () => {
    smtp.taken.length = 0;
    smtp.connections = 0;
    smtp.behaviour = () => 'take';
    nowMs += 30 * HOUR_MS;
    await opened.pool.query('DELETE FROM mail');
    await smtp.up();
  });
  afterAll(async () => {
    await smtp.down();
    await opened.close();
  });

  const mail = (n: number, to = 'mo@practice.example'): NewMail => ({
    kind: 'alert',
    to,
    subject: `Number ${String(n)}`,
    text: `The ${String(n)}. of them: “déjà vu”.\n`,
  });
  const write = (n: number, to?: string) => opened.store.mail.write(mail(n, to), clock.now());
  const send = () => {
    const url = new Secret(smtp.url);
    const mailer = createMailer({ url, from: `porchlight@${OWN}`, ownHost: OWN, patienceMs: 300 });
    const { mail: repository, turns } = opened.store;
    return sendWaiting({ mail: repository, turns, mailer, clock, log: silentLog });
  };
  const subjects = () => smtp.taken.map(({ raw }) => /^subject: (.*)$/imu.exec(raw)?.[1]?.trim());
  const states = async () =>
    (await opened.store.mail.list(100)).map(({ subject, sentAt, givenUpAt, problem }) => [
      subject,
      sentAt !== null ? 'sent' : givenUpAt !== null ? 'given up' : 'waits',
      problem,
    ]);

  it('is handed over once, in plain text, with an id of its own and nothing that calls home', async () => {
    const id = await write(1);
    await send();
    await send();
    expect(smtp.taken).toMatchObject([{ messageId: `${id}@${OWN}`, to: 'mo@practice.example' }]);
    const { raw } = smtp.taken[0] ?? { raw: '' };
    const [head = ''] = raw.split('\r\n\r\n');
    const names = head
      .replaceAll(/\r\n[ \t]/gu, ' ')
      .split('\r\n')
      .map((line) => line.split(':')[0]?.toLowerCase());
    expect(names.filter((name) => name !== 'received').sort()).toEqual([
      'auto-submitted',
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ]);
    expect(head).toMatch(/^content-type: text\/plain; charset=utf-8$/imu);
    expect(raw).toContain('=E2=80=9Cd=C3=A9j=C3=A0 vu=E2=80=9D');
    expect(await states()).toEqual([['Number 1', 'sent', null]]);
  });

  it('W-02 is not written when its subject or address would be a header of somebody else', async () => {
    const evil = [
      { ...mail(1), subject: 'Hello\r\nBcc: all@practice.example' },
      { ...mail(1), subject: 'Hello\nX: y' },
      { ...mail(1), to: 'mo@practice.example\r\nBcc: all@practice.example' },
      { ...mail(1), to: 'mo@practice.example, all@practice.example' },
    ];
    for (const one of evil) await expect(opened.store.mail.write(one, clock.now())).rejects.toThrow(/must be|Invalid/u);
    expect(await opened.store.mail.list(10)).toEqual([]);
  });

  it('is written with what it tells, or not at all', async () => {
    const undone = opened.store.transaction(async (tx) => {
      await opened.store.mail.write(mail(1), clock.now(), tx);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await opened.store.mail.list(10)).toEqual([]);
  });

  it('F-45 waits while the server is away for six hours, and then all of it goes once, in order', async () => {
    await smtp.down();
    const began = nowMs;
    let written = 0;
    for (let minute = 0; minute < 6 * 60; minute += 4) {
      if (minute % 12 === 0) await write((written += 1), `reader-${String(written % 4)}@practice.example`);
      if (minute === 120) await smtp.speaksOnly('421 closing down');
      if (minute === 240) await smtp.speaksOnly('554 go away');
      nowMs += 4 * 60_000;
      await send();
    }
    expect(smtp.taken).toEqual([]);
    const tries = (await opened.store.mail.list(100)).reduce((sum, one) => sum + one.tries, 0);
    // One asks for all of them, and ever less often.
    expect(tries).toBeLessThan(40);
    await smtp.up();
    const back = nowMs;
    for (let minute = 0; smtp.taken.length < written && minute < 60; minute += 1) {
      nowMs += 60_000;
      await send();
    }
    for (let again = 0; again < 5; again += 1) await send();
    expect([written, began + 6 * HOUR_MS]).toEqual([30, back]);
    expect(subjects()).toEqual(Array.from({ length: 30 }, (_, at) => `Number ${String(at + 1)}`));
    expect(smtp.ids).toHaveLength(30);
    expect(nowMs - back).toBeLessThanOrEqual(16 * 60_000);
  }, 60_000);

  it('waits for a server that takes a connection and says nothing, without holding up the process', async () => {
    await write(1);
    await smtp.speaksOnly(null);
    const from = performance.now();
    await send();
    expect(performance.now() - from).toBeLessThan(5_000);
    expect(await states()).toEqual([['Number 1', 'waits', 'mail.away']]);
  });

  it('of one receiver whom the server puts off waits by itself, in its order', async () => {
    const slow = 'full@practice.example';
    await write(1, slow);
    await write(2, slow);
    await write(3);
    smtp.behaviour = (to) => (to === slow ? { to: 452 } : 'take');
    await send();
    expect(subjects()).toEqual(['Number 3']);
    smtp.behaviour = () => 'take';
    await send();
    expect(subjects()).toEqual(['Number 3']);
    nowMs += 20_000;
    await send();
    expect(subjects()).toEqual(['Number 3', 'Number 1', 'Number 2']);
  });

  it('that is refused for good is given up, holds up no other, and goes when somebody says so', async () => {
    const id = await write(1, 'nobody@practice.example');
    await write(2);
    smtp.behaviour = (to) => (to.startsWith('nobody') ? { text: 554 } : 'take');
    await send();
    nowMs += HOUR_MS;
    await send();
    expect(subjects()).toEqual(['Number 2']);
    expect(await states()).toEqual([
      ['Number 2', 'sent', null],
      ['Number 1', 'given up', 'mail.refused'],
    ]);
    smtp.behaviour = () => 'take';
    expect([
      await opened.store.mail.tryAgain(id, clock.now()),
      await opened.store.mail.tryAgain(id, clock.now()),
    ]).toEqual([true, false]);
    await send();
    expect(subjects()).toEqual(['Number 2', 'Number 1']);
  });

  it('that nobody could send for a week is given up, and forgotten a month later', async () => {
    await write(1);
    await smtp.down();
    await send();
    nowMs += 7 * 24 * HOUR_MS;
    await write(2);
    await smtp.up();
    await send();
    expect(subjects()).toEqual(['Number 2']);
    expect(await states()).toContainEqual(['Number 1', 'given up', 'mail.too-late']);
    nowMs += 31 * 24 * HOUR_MS;
    expect(await opened.store.mail.purge(clock.now())).toBe(2);
  });

  it('is sent by one worker at a time', async () => {
    for (let n = 1; n <= 12; n += 1) await write(n);
    await Promise.all([send(), send(), send(), send()]);
    expect(subjects()).toEqual(Array.from({ length: 12 }, (_, at) => `Number ${String(at + 1)}`));
  });

  it('that was taken by the server just before we ended is handed over again, under the same id', async () => {
    const id = await write(1);
    await send();
    // As if the process had ended between the server's word and ours.
    await opened.pool.query('UPDATE mail SET sent_at = NULL');
    await send();
    expect(smtp.taken.map(({ messageId }) => messageId)).toEqual([`${id}@${OWN}`, `${id}@${OWN}`]);
    expect((await opened.store.mail.list(1))[0]?.tries).toBe(2);
  });

  it('counts for whoever watches', async () => {
    await write(1);
    await write(2, 'nobody@practice.example');
    smtp.behaviour = (to) => (to.startsWith('nobody') ? { to: 550 } : { to: 450 });
    await send();
    const { numbers } = await opened.store.vitals.read();
    expect(numbers).toMatchObject({ mail_waiting: 1, mail_given_up: 1, source_alerts: 0 });
    expect(numbers['mail_age_seconds']).toEqual(expect.any(Number));
    expect(toInstant(nowMs)).toBe(clock.now());
  });
});
