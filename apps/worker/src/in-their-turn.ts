import { PorchlightError } from '#libs/domain';
import type { Log } from '#libs/platform';

/** What a worker looks for when it starts. A queue or an index that is slow to answer is no reason not to start: the next sweep is near. */
export async function inTheirTurn(log: Log, sweeps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const sweep of sweeps) {
    try {
      await sweep();
    } catch (failure) {
      if (!(failure instanceof PorchlightError) || failure.retry === 'never') throw failure;
      log.warn({ code: failure.code }, 'sweep put off');
    }
  }
}
