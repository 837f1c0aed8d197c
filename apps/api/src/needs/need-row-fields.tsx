import { fieldId, type FormValues, valueOf } from '#libs/ui';
import type { NeedRow } from './need-row.js';
import { acceptField, strengthField } from './row-form.js';

const STRENGTHS = [
  { value: 'must', label: 'Must' },
  { value: 'nice', label: 'Nice' },
  { value: 'none', label: 'Does not matter' },
] as const;

/** One need: how much it matters, and where it can mean more than one thing, what it means. */
export function NeedRowFields({ row, values }: { readonly row: NeedRow; readonly values: FormValues }) {
  const name = strengthField(row);
  const strength = valueOf(values, name) || 'none';
  const detail = acceptField(row);
  return (
    <div class="need">
      <fieldset class="need__choice">
        <legend class="legend">{row.label}</legend>
        {row.hint !== undefined && <p class="hint">{row.hint}</p>}
        <div class="choices choices--inline">
          {STRENGTHS.map(({ value, label }) => (
            <div class="choice">
              <input
                type="radio"
                id={fieldId(`${name}.${value}`)}
                name={name}
                value={value}
                checked={strength === value}
              />
              <label for={fieldId(`${name}.${value}`)}>{label}</label>
            </div>
          ))}
        </div>
      </fieldset>
      {row.options.length > 1 && (
        <div class="need__detail">
          <label class="visually-hidden" for={fieldId(detail)}>
            What “{row.label}” means
          </label>
          <select class="input" id={fieldId(detail)} name={detail}>
            {row.options.map((option) => (
              <option value={option.key} selected={option.key === valueOf(values, detail)}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
