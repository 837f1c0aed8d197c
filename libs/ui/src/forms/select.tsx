import { Field, type FieldProps } from './field.js';
import { valueOf } from './form-state.js';

export type Option = { readonly value: string; readonly label: string; readonly hint?: string };

type Props = FieldProps & { readonly options: readonly Option[] };

/** One of many. For few, radios show all the answers at once. */
export function Select({ options, ...field }: Props) {
  return (
    <Field {...field}>
      {(attributes) => (
        <select {...attributes} class="input">
          {options.map((option) => (
            <option value={option.value} selected={option.value === valueOf(field.form.values, field.name)}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
