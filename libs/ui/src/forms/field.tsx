import type { ComponentChildren } from 'preact';
import { FieldMessage } from './field-message.js';
import { errorOf, fieldId, type FormState } from './form-state.js';

export type FieldProps = {
  readonly form: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** Questions that can be left are marked; the others are not starred. */
  readonly optional?: boolean;
};

type Props = FieldProps & { readonly children: (attributes: FieldAttributes) => ComponentChildren };

/** What ties an input to its label, hint and message. */
export type FieldAttributes = {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
};

/** Label, hint, message and one input. */
export function Field({ form, name, label, hint, optional = false, children }: Props) {
  const error = errorOf(form.errors, name);
  const id = fieldId(name);
  return (
    <div class={error === null ? 'field' : 'field field--wrong'}>
      <label for={id}>
        {label}
        {optional && <span class="optional"> (optional)</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldMessage id={id} message={error} />
      {children(fieldAttributes(name, error, hint !== undefined))}
    </div>
  );
}

function fieldAttributes(name: string, error: string | null, hinted: boolean): FieldAttributes {
  const id = fieldId(name);
  const described = [hinted ? `${id}-hint` : '', error === null ? '' : `${id}-error`].filter((one) => one !== '');
  return {
    id,
    name,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    ...(error === null ? {} : { 'aria-invalid': 'true' as const }),
  };
}
