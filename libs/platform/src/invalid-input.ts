import { PorchlightError } from '#libs/domain';

export type InputFault = { readonly path: string; readonly message: string };

/** What somebody sent does not have the agreed shape. Never holds the values, which may be anybody's words. */
export class InvalidInput extends PorchlightError {
  readonly code = 'input.invalid';
  readonly retry = 'never';
  readonly faults: readonly InputFault[];

  constructor(faults: readonly InputFault[]) {
    super(faults.length === 1 ? 'One field cannot be used as it is.' : 'Some fields cannot be used as they are.');
    this.faults = faults;
  }
}

type SchemaIssue = {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
};

/** {@link InvalidInput} of a schema's issues; the `exceptionFactory` of Nest's schema pipe, so that every fault keeps its path. */
export function invalidInput(issues: readonly SchemaIssue[]): InvalidInput {
  return new InvalidInput(
    issues.map(({ path = [], message }) => ({
      path: path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
      message,
    })),
  );
}
