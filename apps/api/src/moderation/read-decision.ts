import { valueOf, type FieldError, type FormValues } from '#libs/ui';

/** What a moderator may press. */
export type Choice = 'approve' | 'hold' | 'decline' | 'block';

export type ReadDecision<C extends Choice> =
  { readonly choice: C; readonly reason: string | null } | { readonly errors: readonly FieldError[] };

const LONGEST = 2_000;

/** Which of `choices` was pressed, and why. Only an approval needs no reason. */
export function readDecision<C extends Choice>(form: FormValues, choices: readonly C[]): ReadDecision<C> {
  const choice = choices.find((one) => one === valueOf(form, 'decision'));
  const reason = valueOf(form, 'reason').trim();
  if (choice === undefined) return { errors: [{ field: 'reason', message: 'Press one of the buttons' }] };
  if (reason === '' && choice !== 'approve') return { errors: [{ field: 'reason', message: 'Say why in a sentence' }] };
  if (reason.length > LONGEST) return { errors: [{ field: 'reason', message: 'Use at most 2,000 characters' }] };
  return { choice, reason: reason === '' ? null : reason };
}
