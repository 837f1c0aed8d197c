import { Choices } from './choices.js';
import type { FieldProps } from './field.js';
import type { Option } from './select.js';

type Props = FieldProps & { readonly options: readonly Option[]; readonly inline?: boolean };

/** Any number of answers; none is ticked in advance. */
export function CheckboxGroup(props: Props) {
  return <Choices {...props} type="checkbox" />;
}
