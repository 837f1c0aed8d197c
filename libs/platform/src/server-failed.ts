import { PorchlightError } from '#libs/domain';

/** A database or search server that we start ourselves did not come up, or something it needs is missing. */
export class ServerFailed extends PorchlightError {
  readonly code = 'embedded.failed';
  readonly retry = 'never';
}
