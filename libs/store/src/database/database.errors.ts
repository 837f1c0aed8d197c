import { PorchlightError } from '#libs/domain';

/** Postgres cannot be reached or refuses us. Nothing is lost: try again. */
export class DatabaseAway extends PorchlightError {
  readonly code = 'store.database-away';
  readonly retry = 'back-off';
}

/** What was given as the address of the database is none. */
export class AddressUnusable extends PorchlightError {
  readonly code = 'store.address-unusable';
  readonly retry = 'never';
}
