import { PorchlightError } from '#libs/domain';

/** The command was called in a way it cannot follow. */
export class UsageError extends PorchlightError {
  readonly code = 'cli.usage';
  readonly retry = 'never';
}
