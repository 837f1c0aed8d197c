import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { PorchlightError } from '#libs/domain';
import { STORE, type Store } from '#libs/store';

/** How far a worker's clock may be from that of the database. */
const MOST_MS = 30_000;

/** A worker whose clock is wrong would ask hosts too early, and take away what was not missing for long enough. */
export class ClockDiffers extends PorchlightError {
  readonly code = 'clock.differs';
  readonly retry = 'never';
}

/** Refuses to start on a machine whose clock differs from the database's. A clock that was set on purpose, for trials, is no fault. */
@Injectable()
export class ClockGuard implements OnModuleInit {
  constructor(@Inject(STORE) private readonly store: Pick<Store, 'serverNowMs'>) {}

  async onModuleInit(): Promise<void> {
    refuseWrongClock(await this.store.serverNowMs(), Date.now());
  }
}

/** Throws {@link ClockDiffers} when two clocks, in milliseconds since 1970, are too far apart. */
export function refuseWrongClock(serverMs: number, ownMs: number): void {
  const seconds = Math.round((ownMs - serverMs) / 1_000);
  if (Math.abs(ownMs - serverMs) <= MOST_MS) return;
  const way = seconds > 0 ? 'ahead of' : 'behind';
  throw new ClockDiffers(
    `The clock of this machine is ${String(Math.abs(seconds))} seconds ${way} that of the database. Set both by the same time server and start again.`,
    { seconds },
  );
}
