import { PorchlightError } from '#libs/domain';

/** The search server does not answer, or holds no usable index. Postgres answers meanwhile; writes are tried again. */
export class SearchAway extends PorchlightError {
  readonly code = 'search.away';
  readonly retry = 'back-off';
}

/** The search server took a change and then could not make it. The message names its reason. */
export class SearchTaskFailed extends PorchlightError {
  readonly code = 'search.task-failed';
  readonly retry = 'back-off';
}
