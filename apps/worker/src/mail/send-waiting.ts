import { toInstant } from '#libs/domain';
import { MailPutOff, MailRefused, MailServerAway, type Mailer } from '#libs/mail';
import type { Clock, Log } from '#libs/platform';
import type { DueMail, MailRepository, Turns } from '#libs/store';
import { backOffMs } from './back-off.js';

export type Sending = {
  readonly mail: MailRepository;
  readonly turns: Turns;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * Hands over what is due, oldest first, one worker at a time, until nothing is or the server is found away. What the server took is
 * marked at once; a worker that ends between the two has it handed over again, under the same Message-ID: at least once.
 */
export async function sendWaiting(sending: Sending): Promise<void> {
  const { mail, turns, clock } = sending;
  await turns.tryTake('mail-sender', async (turn) => {
    await mail.giveUpLate(clock.now());
    for (let due = await mail.next(clock.now()); due !== null; due = await mail.next(clock.now())) {
      await turn.sure();
      await sendOne(sending, due);
    }
  });
}

async function sendOne({ mail, mailer, clock, log }: Sending, due: DueMail): Promise<void> {
  const { id, kind } = due;
  await mail.trying(id);
  try {
    await mailer.send(due);
    await mail.sent(id, clock.now());
    log.info({ mailId: id, kind, tries: due.tries + 1 }, 'mail sent');
  } catch (failure) {
    if (failure instanceof MailRefused) {
      await mail.giveUp(id, failure.code, clock.now());
      log.error({ mailId: id, kind, ...failure.context }, 'mail refused');
    } else if (failure instanceof MailServerAway || failure instanceof MailPutOff) {
      await mail.putOff(id, failure.code, toInstant(clock.nowMs() + backOffMs(due.tries + 1)));
      log.warn({ mailId: id, kind, tries: due.tries + 1, code: failure.code, ...failure.context }, 'mail put off');
    } else throw failure;
  }
}
