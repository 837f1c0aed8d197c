import type { ComponentChildren } from 'preact';
import { FieldMessage } from './field-message.js';

type Props = {
  readonly legend: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** Gives the group an id that the error summary can lead to. */
  readonly id?: string;
  readonly error?: string | null;
  readonly optional?: boolean;
  readonly large?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** Questions that belong together, or one question with several answers. */
export function Fieldset({
  legend,
  hint,
  id,
  error = null,
  optional = false,
  large = false,
  class: name = '',
  children,
}: Props) {
  const described =
    id === undefined ? [] : [hint === undefined ? '' : `${id}-hint`, error === null ? '' : `${id}-error`];
  const describedBy = described.filter((one) => one !== '').join(' ');
  return (
    <fieldset
      class={`${error === null ? '' : 'field--wrong'} ${name}`.trim() || undefined}
      aria-describedby={describedBy || undefined}
    >
      <legend class={large ? 'legend legend--large' : 'legend'}>
        {legend}
        {optional && <span class="optional"> (optional)</span>}
      </legend>
      {hint !== undefined && (
        <p class="hint" id={id === undefined ? undefined : `${id}-hint`}>
          {hint}
        </p>
      )}
      {id !== undefined && <FieldMessage id={id} message={error} />}
      {children}
    </fieldset>
  );
}
