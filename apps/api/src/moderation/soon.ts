import type { Log } from '#libs/platform';
import { QueueAway } from '#libs/queue';

/** Waits until a job is published, or the queue is away: it is a hint, and what is due is found in the database within seconds. */
export async function soon(published: Promise<void>, log: Log): Promise<void> {
  try {
    await published;
  } catch (failure) {
    if (!(failure instanceof QueueAway)) throw failure;
    log.warn({ code: failure.code }, 'the queue is away; the next sweep finds what is due');
  }
}
