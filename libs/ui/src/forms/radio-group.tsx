import { Choices } from './choices.js';
import type { FieldProps } from './field.js';
import type { Option } from './select.js';

type Props = FieldProps & {
  readonly options: readonly Option[];
  readonly inline?: boolean;
  readonly fallback?: string;
};

/** One answer of a few. `fallback` is chosen when nothing was yet: “Not sure”, “Does not matter”. */
export function RadioGroup(props: Props) {
  return <Choices {...props} type="radio" />;
}
