import { Field, type FieldProps } from './field.js';

type Props = FieldProps & {
  /** Kinds of file that the browser offers first, as in `.ics,text/calendar`. */
  readonly accept: string;
};

/** One file. A browser never sends it back into the page, so that it has to be chosen again when something was wrong. */
export function FileInput({ accept, ...field }: Props) {
  return (
    <Field {...field}>
      {(attributes) => <input {...attributes} class="input input--file" type="file" accept={accept} />}
    </Field>
  );
}
