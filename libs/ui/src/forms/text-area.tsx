import { Field, type FieldProps } from './field.js';
import { valueOf } from './form-state.js';

/** Several lines of text. */
export function TextArea({ rows = 3, ...field }: FieldProps & { readonly rows?: number }) {
  return (
    <Field {...field}>
      {(attributes) => (
        <textarea {...attributes} class="input" rows={rows} value={valueOf(field.form.values, field.name)} />
      )}
    </Field>
  );
}
