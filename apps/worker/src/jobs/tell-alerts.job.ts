import { Inject, Injectable } from '@nestjs/common';
import { MailAddress } from '#libs/domain';
import { Clock, type Config, type Log } from '#libs/platform';
import { Handles, Jobs, sendMail, tellAlerts, type JobData } from '#libs/queue';
import { AccountsRepository, AlertsRepository, MailRepository, STORE, type Store } from '#libs/store';
import { digestOf } from '../alerts/digest.js';
import { judgeAlerts } from '../alerts/judge-alerts.js';
import { CONFIG, LOG } from '../tokens.js';

/** Tells moderators by mail which sources need a look. What was told and the mail that tells it are written together, or not at all. */
@Injectable()
export class TellAlertsJob {
  constructor(
    @Inject(STORE) private readonly store: Pick<Store, 'transaction'>,
    private readonly alerts: AlertsRepository,
    private readonly mail: MailRepository,
    private readonly accounts: AccountsRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'http' | 'mail'>,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Handles(tellAlerts)
  async run(_: JobData<typeof tellAlerts>): Promise<void> {
    const now = this.clock.now();
    const receivers = await this.receivers();
    const written = await this.store.transaction(async (tx) => {
      const sources = await this.alerts.watch(tx);
      // With nobody to tell nothing counts as told: whoever comes first hears of all of it.
      const last = receivers.length === 0 ? now : await this.mail.lastWritten('alert', tx);
      const { telling, kept, gone } = judgeAlerts(sources, last, now);
      await this.alerts.save(kept, gone, tx);
      if (telling === null) return 0;
      const mail = digestOf(telling, this.config.http.publicUrl);
      for (const to of receivers) await this.mail.write({ kind: 'alert', to, ...mail }, now, tx);
      return receivers.length;
    });
    if (written === 0) return;
    this.log.info({ mails: written }, 'alerts written');
    await this.jobs.publish(sendMail, {});
  }

  /** Moderators; where none has an address that mail can go to, whoever the settings name. */
  private async receivers(): Promise<readonly string[]> {
    const addresses = (await this.accounts.moderatorAddresses()).filter((one) => MailAddress.safeParse(one).success);
    const { alertsTo } = this.config.mail;
    return addresses.length > 0 || alertsTo === null ? addresses : [alertsTo];
  }
}
