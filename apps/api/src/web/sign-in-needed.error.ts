import { PorchlightError } from '#libs/domain';

/** A page for people with an account, asked for without one. `next` is where to come back to: a path of ours. */
export class SignInNeeded extends PorchlightError {
  readonly code = 'web.sign-in-needed';
  readonly retry = 'never';

  constructor(readonly next: string) {
    super('Please sign in to see this page.');
  }
}
