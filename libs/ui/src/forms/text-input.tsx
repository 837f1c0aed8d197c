import { Field, type FieldProps } from './field.js';
import { valueOf } from './form-state.js';

type Props = FieldProps & {
  readonly type?: 'text' | 'email' | 'url' | 'password' | 'search' | 'date' | 'time' | 'number';
  readonly size?: 'full' | 'short' | 'tiny';
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric' | 'decimal' | 'url' | 'email';
};

/** One line of text. A password is never written back into the page. */
export function TextInput({ type = 'text', size = 'full', autocomplete, inputmode, ...field }: Props) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          class={size === 'full' ? 'input' : `input input--${size}`}
          // Preact types each kind of input on its own, so that a union of kinds fits none of them.
          {...({ type } as { readonly type: 'text' })}
          {...(autocomplete === undefined ? {} : { autocomplete })}
          {...(inputmode === undefined ? {} : { inputmode })}
          {...(type === 'password' ? {} : { value: valueOf(field.form.values, field.name) })}
        />
      )}
    </Field>
  );
}
