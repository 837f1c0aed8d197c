import { PorchlightError } from '#libs/domain';

/** A sealed value does not belong where it was found, or was changed. */
export class SealBroken extends PorchlightError {
  readonly code = 'store.seal-broken';
  readonly retry = 'never';
}

/** Something was sealed with a master key that was not given. */
export class KeyMissing extends PorchlightError {
  readonly code = 'store.key-missing';
  readonly retry = 'never';
}
