import { PorchlightError } from '#libs/domain';

/** The queue's server does not answer. What should have been published is found again by the sweeps. */
export class QueueAway extends PorchlightError {
  readonly code = 'queue.away';
  readonly retry = 'back-off';
}

/** The handlers and the contracts do not match; the message says what to write where. Stops the boot. */
export class HandlersMismatch extends PorchlightError {
  readonly code = 'queue.handlers';
  readonly retry = 'never';
}

/** Whoever did this job ended over it, again and again. */
export class JobEndsWorkers extends PorchlightError {
  readonly code = 'job.ends-workers';
  readonly retry = 'never';
}
