import type { KeptMail } from '#libs/store';

/** What became of a mail, with a sentence where there is something to say about it. */
export type MailState = {
  readonly kind: 'kept' | 'waits' | 'sent' | 'not-sent';
  readonly sentence: string | null;
};

type Told = Pick<KeptMail, 'sentAt' | 'givenUpAt' | 'problem'>;

/** `hasServer` false: a mail that waits will go when there is one, if that is soon. */
export function mailState({ sentAt, givenUpAt, problem }: Told, hasServer: boolean): MailState {
  if (sentAt !== null) return { kind: 'sent', sentence: null };
  const sentence = problem === null ? null : (SENTENCES[problem] ?? 'It could not be sent. The log says more.');
  if (givenUpAt !== null) return { kind: 'not-sent', sentence };
  return hasServer ? { kind: 'waits', sentence } : { kind: 'kept', sentence: null };
}

const SENTENCES: Readonly<Record<string, string>> = {
  'mail.away': 'The mail server does not answer. We try again, at least every fifteen minutes.',
  'mail.put-off': 'The mail server would not take it just then. We try again.',
  'mail.refused': 'The mail server would not take it. Is the address right?',
  'mail.too-late': 'It waited so long that it is not worth sending any more.',
};
