import { type FormState, RadioGroup, TextInput } from '#libs/ui';
import { askedIn, CHOICES } from './asked-in.js';

/** What only a person can know about a calendar. Nobody has to answer. */
export function AskedFields({ form, question }: { readonly form: FormState; readonly question: string | null }) {
  return (
    <>
      {askedIn(question).map((asked) =>
        asked.kind === 'choice' ? (
          <RadioGroup form={form} name={asked.name} label={asked.question} options={CHOICES} fallback="unsure" inline />
        ) : (
          <TextInput form={form} name={asked.name} label={asked.question} optional />
        ),
      )}
    </>
  );
}
