import type { FormValues, Option } from '#libs/ui';

/** One question to an organiser. `kind` says how it is asked; every one but those marked `needed` can be left. */
export type EventField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly needed?: boolean;
  readonly kind: 'line' | 'lines' | 'date' | 'time' | 'email' | 'url' | 'radio' | 'select' | 'tick';
  readonly options?: readonly Option[];
  /** Chosen until something else is; always the honest “not sure”. */
  readonly fallback?: string;
  /** Asked only when the other answers raise it. */
  readonly askedIf?: (values: FormValues) => boolean;
};

export type EventStep = {
  readonly step: 1 | 2 | 3 | 4 | 5;
  readonly title: string;
  readonly fields: readonly EventField[];
};

/** The questions of a step that its answers raise. */
export function askedOf(step: EventStep, values: FormValues): readonly EventField[] {
  return step.fields.filter(({ askedIf }) => askedIf === undefined || askedIf(values));
}

export const NOT_SURE: Option = { value: 'unsure', label: 'Not sure' };

/** A question with a few answers, of which “not sure” is the last and the one taken when none is given. */
export function unsure(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  hint?: string,
): EventField {
  return {
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    kind: 'radio',
    options: [...options.map(([value, words]) => ({ value, label: words })), NOT_SURE],
    fallback: NOT_SURE.value,
  };
}
