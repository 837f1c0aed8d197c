import { PorchlightError } from '#libs/domain';

/** The address is one of ours, the method is none that it takes. */
export class NotAllowed extends PorchlightError {
  readonly code = 'web.not-allowed';
  readonly retry = 'never';

  /** What the address does take, for the `Allow` header that goes with 405 (RFC 9110 section 15.5.6). */
  constructor(readonly allowed: readonly string[]) {
    super('This cannot be done at this address.');
  }
}
