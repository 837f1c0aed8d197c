import { PorchlightError } from '#libs/domain';

/** The mail server cannot be reached, will not talk to us, or ends what it began: no mail can go just now, whoever it is to. */
export class MailServerAway extends PorchlightError {
  readonly code = 'mail.away';
  readonly retry = 'back-off';
}

/** The server will not take this one mail for now (a full box, a first meeting). Others may go. */
export class MailPutOff extends PorchlightError {
  readonly code = 'mail.put-off';
  readonly retry = 'back-off';
}

/** The server will never take this mail: there is no such box, or it does not like what it says. */
export class MailRefused extends PorchlightError {
  readonly code = 'mail.refused';
  readonly retry = 'never';
}
