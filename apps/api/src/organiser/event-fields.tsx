import { CheckboxGroup, type FormState, RadioGroup, Select, TextArea, TextInput } from '#libs/ui';
import type { EventField } from './event-field.js';

type Props = { readonly form: FormState; readonly fields: readonly EventField[] };

/** The questions of a step, each in its kind of field. */
export function EventFields({ form, fields }: Props) {
  return (
    <div class="stack">
      {fields.map((field) => (
        <OneField form={form} field={field} />
      ))}
    </div>
  );
}

function OneField({ form, field }: { readonly form: FormState; readonly field: EventField }) {
  const { name, label, hint, kind, options = [], fallback } = field;
  const shared = {
    form,
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    optional: field.needed !== true && fallback === undefined,
  };
  if (kind === 'lines') return <TextArea {...shared} />;
  if (kind === 'select') return <Select {...shared} options={options} />;
  if (kind === 'tick') return <CheckboxGroup {...shared} options={options} />;
  if (kind === 'radio') {
    return (
      <RadioGroup
        {...shared}
        options={options}
        inline={options.length <= 5}
        {...(fallback === undefined ? {} : { fallback })}
      />
    );
  }
  const short = kind === 'date' || kind === 'time';
  return (
    <TextInput
      {...shared}
      type={kind === 'line' ? 'text' : kind}
      size={short ? 'short' : 'full'}
      {...(kind === 'email' ? { autocomplete: 'email' } : {})}
    />
  );
}
