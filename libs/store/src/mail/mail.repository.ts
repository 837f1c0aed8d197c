import type { DataSource } from 'typeorm';
import { MAIL_IS_GOOD_FOR_MS, MailId, NewMail, type Instant, type MailKind } from '#libs/domain';
import { toText } from '../database/batches.js';
import { change, row, rows } from '../database/sql.js';
import { runnerOf, type Tx } from '../database/tx.js';
import type { DueMail, KeptMail } from './mail.js';
import { GIVE_UP_LATE, LIST, NEXT, PURGE, TRY_AGAIN, WRITE } from './mail.sql.js';

/** Mails are rows first, written with what they tell of, and handed to the mail server later: the server may be away for hours. */
export class MailRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Keeps a mail to be sent, in the transaction of what it tells. Its id is its Message-ID, whenever and however often it is handed over.
   * Throws `ZodError` for an address that is none, or a subject of more than one line.
   */
  async write(mail: NewMail, now: Instant, tx?: Tx): Promise<MailId> {
    const { kind, to, subject, text } = NewMail.parse(mail);
    const values = [kind, to, toText(subject), toText(text), now, MAIL_IS_GOOD_FOR_MS[kind]];
    const written = await row<{ id: string }>(runnerOf(this.dataSource, tx), WRITE, values);
    return MailId.parse(written?.id);
  }

  /** When one of a kind was last written; null: none is kept. */
  async lastWritten(kind: MailKind, tx?: Tx): Promise<Instant | null> {
    const sql = 'SELECT max(written_at) AS at FROM mail WHERE kind = $1';
    return (await row<{ at: Instant | null }>(runnerOf(this.dataSource, tx), sql, [kind]))?.at ?? null;
  }

  /** The next that may be handed over, oldest first; null: none is due, or the server is being left in peace. */
  async next(now: Instant): Promise<DueMail | null> {
    return row(this.dataSource, NEXT, [now]);
  }

  /** Before it is handed over: so that the count holds whatever becomes of us meanwhile. */
  async trying(id: MailId): Promise<void> {
    await change(this.dataSource, 'UPDATE mail SET tries = tries + 1 WHERE id = $1', [id]);
  }

  async sent(id: MailId, now: Instant): Promise<void> {
    const sql = 'UPDATE mail SET sent_at = $2::timestamptz, problem = NULL WHERE id = $1 AND given_up_at IS NULL';
    await change(this.dataSource, sql, [id, now]);
  }

  /** Not now: it is tried again at `until`. `mail.away` keeps all others waiting with it. */
  async putOff(id: MailId, problem: string, until: Instant): Promise<void> {
    const sql = 'UPDATE mail SET problem = $2, next_at = $3::timestamptz WHERE id = $1';
    await change(this.dataSource, sql, [id, problem, until]);
  }

  /** It was refused for good: nobody tries again unless somebody says so. */
  async giveUp(id: MailId, problem: string, now: Instant): Promise<void> {
    const sql = 'UPDATE mail SET problem = $2, given_up_at = $3::timestamptz WHERE id = $1 AND sent_at IS NULL';
    await change(this.dataSource, sql, [id, problem, now]);
  }

  /** Gives up what has waited for too long to be worth sending; gives how many. */
  async giveUpLate(now: Instant): Promise<number> {
    return change(this.dataSource, GIVE_UP_LATE, [now]);
  }

  /** Has one that was given up sent after all. False when it was not, or is no more. */
  async tryAgain(id: MailId, now: Instant): Promise<boolean> {
    const found = await row<{ kind: MailKind }>(this.dataSource, 'SELECT kind FROM mail WHERE id = $1', [id]);
    if (found === null) return false;
    return (await change(this.dataSource, TRY_AGAIN, [id, now, MAIL_IS_GOOD_FOR_MS[found.kind]])) === 1;
  }

  /** Newest first. */
  async list(limit: number): Promise<readonly KeptMail[]> {
    return rows(this.dataSource, LIST, [limit]);
  }

  /** Forgets what was sent or given up a month ago; gives how many. */
  async purge(now: Instant): Promise<number> {
    return change(this.dataSource, PURGE, [now]);
  }
}
