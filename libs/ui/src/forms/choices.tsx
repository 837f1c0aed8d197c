import type { FieldProps } from './field.js';
import { Fieldset } from './fieldset.js';
import { errorOf, fieldId, valuesOf } from './form-state.js';
import type { Option } from './select.js';

type Props = FieldProps & {
  readonly options: readonly Option[];
  readonly inline?: boolean;
  readonly type: 'radio' | 'checkbox';
  /** Chosen when nothing was; never used for consent. */
  readonly fallback?: string;
};

/** Radios or checkboxes under one question; the first has the field's id, so that the error summary leads to it. */
export function Choices({ form, name, label, hint, optional = false, options, inline = false, type, fallback }: Props) {
  const id = fieldId(name);
  const typed = valuesOf(form.values, name).filter((value) => value !== '');
  const chosen = typed.length === 0 && fallback !== undefined ? [fallback] : typed;
  return (
    <Fieldset
      legend={label}
      id={id}
      error={errorOf(form.errors, name)}
      optional={optional}
      {...(hint === undefined ? {} : { hint })}
    >
      <div class={inline ? 'choices choices--inline' : 'choices'}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${String(index)}`;
          return (
            <div class="choice">
              <input
                type={type}
                id={optionId}
                name={name}
                value={option.value}
                checked={chosen.includes(option.value)}
                aria-describedby={option.hint === undefined ? undefined : `${optionId}-about`}
              />
              <div>
                <label for={optionId}>{option.label}</label>
                {option.hint !== undefined && (
                  <span class="hint" id={`${optionId}-about`}>
                    {option.hint}
                  </span>
                )}
              </div>
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
