import { type FormState, type Option, RadioGroup, TextInput } from '#libs/ui';

type Props = {
  readonly form: FormState;
  /** What a typed place may mean; empty where it is clear, or none was typed. */
  readonly choices: readonly Option[];
};

/** A town or postcode instead of an area that is on offer: `place`, and `place.choice` where the words may mean several. */
export function PlaceFields({ form, choices }: Props) {
  return (
    <>
      <TextInput
        form={form}
        name="place"
        label="Or a town or postcode"
        hint="A town is enough. Never a whole address."
        optional
      />
      {choices.length > 0 && (
        <RadioGroup form={form} name="place.choice" label="Which one is meant?" options={choices} />
      )}
    </>
  );
}
