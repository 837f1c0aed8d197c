import { PorchlightError } from '#libs/domain';

/** Postgres cannot be reached or refuses us. Nothing is lost: try again. */
export class DatabaseAway extends PorchlightError {
  readonly code = 'store.database-away';
  readonly retry = 'back-off';
}
