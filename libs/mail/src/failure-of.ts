import type { NodemailerError } from 'nodemailer';
import { MailPutOff, MailRefused, MailServerAway } from './mail-errors.js';

/** What a server says at the end of what it is about: closing down (RFC 5321 §3.8), whichever command that answers. */
const CLOSING = 421;

/** Of these commands the answer is about the one mail; of all others about us, or the server. */
const OF_THE_MAIL: ReadonlySet<string> = new Set(['RCPT TO', 'DATA']);

/**
 * What a failure of the transport means for what waits. Reply codes: 4yz may pass, 5yz will not (RFC 5321 §4.2.1). Whatever does not
 * say otherwise means that the server is away: then nothing is lost by waiting.
 */
export function failureOf(
  error: Pick<NodemailerError, 'code' | 'command' | 'responseCode'>,
): MailServerAway | MailPutOff | MailRefused {
  const { code = 'unknown', command = '', responseCode = 0 } = error;
  const context = { reason: code, command, responseCode };
  const options = { cause: error };
  const ofTheMail = OF_THE_MAIL.has(command) && responseCode !== CLOSING && responseCode >= 400;
  if (!ofTheMail) return new MailServerAway('The mail server could not be talked to.', context, options);
  if (responseCode < 500) return new MailPutOff('The mail server will not take this mail for now.', context, options);
  return new MailRefused('The mail server does not take this mail.', context, options);
}
