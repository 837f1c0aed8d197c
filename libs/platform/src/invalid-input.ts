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
