import { PorchlightError } from '#libs/domain';

/** More than a person does. Says when to come back. */
export class TooMany extends PorchlightError {
  readonly code = 'web.too-many';
  readonly retry: { readonly afterMs: number };

  constructor(seconds: number) {
    super('Many requests came at once. Please try again in a while.');
    this.retry = { afterMs: seconds * 1_000 };
  }
}
