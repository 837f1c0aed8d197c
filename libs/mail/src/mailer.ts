import nodemailer, { type NodemailerError } from 'nodemailer';
import type { Instant } from '#libs/domain';
import type { Secret } from '#libs/platform';
import { failureOf } from './failure-of.js';
import { smtpOptions } from './smtp-options.js';

/** A mail as it is handed over. `id` stays the same however often that is: the receiver's programs know it again by its Message-ID. */
export type OutgoingMail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly writtenAt: Instant;
};

export type Mailer = {
  /** Hands it to the mail server. Throws `mail.away`, `mail.put-off` or `mail.refused`; resolved, the server has it. */
  send(mail: OutgoingMail): Promise<void>;
};

export type MailerOptions = {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  readonly url: Secret;
  /** The address that mails come from. */
  readonly from: string;
  /** What we call ourselves, to the server and in Message-IDs. */
  readonly ownHost: string;
  /** How long the server may be silent, in milliseconds. */
  readonly patienceMs?: number;
};

/** Less than a process that stands still keeps its turn for: whoever comes after must not meet us at it. */
const PATIENCE_MS = 15_000;

/**
 * The way to the mail server, a connection for each mail: there are few. Plain text and one receiver, no picture, no link but those of the
 * text, and a header that keeps absence notices from answering (RFC 3834 §5).
 */
export function createMailer({ url, from, ownHost, patienceMs = PATIENCE_MS }: MailerOptions): Mailer {
  const transport = nodemailer.createTransport(smtpOptions(url.reveal(), ownHost, patienceMs));
  return {
    async send({ id, to, subject, text, writtenAt }) {
      try {
        await transport.sendMail({
          from: { name: '', address: from },
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${ownHost}>`,
          date: new Date(writtenAt),
          xMailer: false,
          headers: { 'Auto-Submitted': 'auto-generated' },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
      } catch (error) {
        if (!isOfTransport(error)) throw error;
        throw failureOf(error);
      }
    },
  };
}

/** Any other error is a fault of ours. Those of Node's own modules are of another realm inside a test, where `instanceof` denies them. */
function isOfTransport(error: unknown): error is NodemailerError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}
