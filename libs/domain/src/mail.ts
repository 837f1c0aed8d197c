import { z } from 'zod';
import { DAY_MS } from './time.js';

/** What a mail is for. */
export const MailKind = z.enum(['alert']);
export type MailKind = z.infer<typeof MailKind>;

/** How long a mail of a kind is worth sending: what waited longer is given up, and says so. */
export const MAIL_IS_GOOD_FOR_MS: Readonly<Record<MailKind, number>> = {
  // Older than a week it tells of another world; the daily one says what is still so.
  alert: 7 * DAY_MS,
};

/** One address, as it stands in an envelope: without a name, so that nobody's stands in a header. */
export const MailAddress = z.email('must be a mail address such as mo@example.org').max(254);

/** A mail to be written: plain text to one person. Line breaks and other controls in a subject would be headers of somebody else's (CWE-93). */
export const NewMail = z.strictObject({
  kind: MailKind,
  to: MailAddress,
  subject: z
    .string()
    .min(1)
    .max(150)
    .regex(/^\P{Cc}*$/u, 'must be one line'),
  text: z.string().min(1).max(100_000),
});
export type NewMail = Readonly<z.infer<typeof NewMail>>;
