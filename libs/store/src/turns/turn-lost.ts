import { PorchlightError } from '#libs/domain';

/** The connection that kept a turn broke, so that another process may have it. What was begun in it is done again. */
export class TurnLost extends PorchlightError {
  readonly code = 'store.turn-lost';
  readonly retry = 'back-off';
}
