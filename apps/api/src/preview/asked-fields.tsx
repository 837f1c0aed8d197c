import { type FormState, RadioGroup, TextInput } from '#libs/ui';
import { type AskedField, askedIn, CHOICES } from './asked-in.js';

/** What only a person can know about a calendar. Nobody has to answer. */
export function AskedFields({ form, question }: { readonly form: FormState; readonly question: string | null }) {
  return (
    <>
      {askedIn(question).map((asked) =>
        asked.kind === 'choice' ? (
          <RadioGroup form={form} name={asked.name} {...inTwo(asked)} options={CHOICES} fallback="unsure" inline />
        ) : (
          <TextInput form={form} name={asked.name} {...inTwo(asked)} optional />
        ),
      )}
    </>
  );
}

/** The question itself, and what is said after it. */
function inTwo({ question }: AskedField): { readonly label: string; readonly hint?: string } {
  const end = question.includes('?') ? question.indexOf('?') + 1 : question.length;
  const hint = question.slice(end).trim();
  return { label: question.slice(0, end), ...(hint === '' ? {} : { hint }) };
}
