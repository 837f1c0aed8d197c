/** What was typed, by field name; lists for fields that can be sent more than once. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One thing to put right. `field` is the field's name, `message` says what to enter, like “Enter the start time”. */
export type FieldError = { readonly field: string; readonly message: string };

/** A form as it came back: nothing typed is ever lost. A fresh form has no values and no errors. */
export type FormState = { readonly values: FormValues; readonly errors: readonly FieldError[] };

export const EMPTY_FORM: FormState = { values: {}, errors: [] };

/** The single value of a field; of a list the first; nothing typed is the empty string. */
export function valueOf(values: FormValues, name: string): string {
  const value = values[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

/** Every value of a field that can be sent more than once. */
export function valuesOf(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  return typeof value === 'string' ? [value] : (value ?? []);
}

/** The message of a field, or null when it is right. */
export function errorOf(errors: readonly FieldError[], name: string): string | null {
  return errors.find((error) => error.field === name)?.message ?? null;
}

/** The element id of a field: names have dots (`need.sensory.noise`), ids that style sheets and links can use have none. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll(/[^A-Za-z0-9]+/gu, '-')}`;
}
