import type { Instant, MailId, MailKind, NewMail } from '#libs/domain';

/** A mail that is to be handed over now. */
export type DueMail = NewMail & {
  readonly id: MailId;
  readonly writtenAt: Instant;
  /** How often it was tried before. */
  readonly tries: number;
};

/** A mail as the list of them shows it. */
export type KeptMail = {
  readonly id: MailId;
  readonly kind: MailKind;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly writtenAt: Instant;
  readonly tries: number;
  /** When it is tried next, while it waits. */
  readonly nextAt: Instant;
  /** Code of what went wrong last (`mail.…`); null when nothing did. */
  readonly problem: string | null;
  readonly sentAt: Instant | null;
  /** When we stopped trying, without its having been sent. */
  readonly givenUpAt: Instant | null;
};
