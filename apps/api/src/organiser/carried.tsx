import { type FormValues, valuesOf } from '#libs/ui';
import { EVENT_FIELD_NAMES } from './event-steps.js';

type Props = { readonly values: FormValues; readonly except?: readonly string[] };

/** Answers of other steps, carried along unseen: no account, no draft on our side, and Back loses nothing. */
export function Carried({ values, except = [] }: Props) {
  return (
    <>
      {EVENT_FIELD_NAMES.filter((name) => !except.includes(name)).flatMap((name) =>
        valuesOf(values, name)
          .filter((value) => value !== '')
          .map((value) => <input type="hidden" name={name} value={value} />),
      )}
    </>
  );
}
