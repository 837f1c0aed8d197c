import { Inject, Injectable } from '@nestjs/common';
import type { ClientId, Instant } from '#libs/domain';
import type { Config } from '#libs/platform';
import {
  AuditRepository,
  ClientsRepository,
  SharesRepository,
  ShortlistsRepository,
  type Therapist,
} from '#libs/store';
import { EMPTY_FORM, valueOf, type FormValues } from '#libs/ui';
import { noClient, ownClient } from '../clients/own-client.js';
import { paths } from '../site/paths.js';
import { CONFIG } from '../tokens.js';
import { VisitorItemsService } from '../visitor/visitor-items.service.js';
import { SHARE_DAYS } from './share-form.js';
import type { SharePageProps } from './share.page.js';

/** A link for one client: shown once, ended at any moment. */
@Injectable()
export class ShareService {
  constructor(
    private readonly clients: ClientsRepository,
    private readonly shortlists: ShortlistsRepository,
    private readonly shares: SharesRepository,
    private readonly items: VisitorItemsService,
    private readonly audit: AuditRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async page(
    who: Therapist,
    clientId: ClientId,
    now: Instant,
  ): Promise<Omit<SharePageProps, 'frame' | 'now' | 'link'>> {
    const client = await ownClient(this.clients, who, clientId);
    const live = (await this.shares.list(who, clientId)).find(
      (share) => share.revokedAt === null && share.expiresAt > now,
    );
    return {
      client: { id: client.id, label: client.label },
      items: await this.items.of(
        await this.shortlists.forClient(who, clientId),
        await this.clients.needs(who, clientId),
        now,
      ),
      form: EMPTY_FORM,
      active: live === undefined ? null : { until: live.expiresAt.slice(0, 10) },
    };
  }

  /** A new link ends the one before at once. */
  async create(who: Therapist, clientId: ClientId, form: FormValues, now: Instant): Promise<SharePageProps['link']> {
    await ownClient(this.clients, who, clientId);
    const days = SHARE_DAYS.find((one) => String(one) === valueOf(form, 'days')) ?? 90;
    for (const share of await this.shares.list(who, clientId)) await this.shares.revoke(who, share.id, now);
    const made = await this.shares.create(who, clientId, { days, now });
    if (made === null) return noClient();
    await this.audit.record({ who: who.therapistId, what: 'link made', subject: clientId, at: now });
    return { url: `${this.config.http.publicUrl}${paths.gate(made.token)}`, until: made.expiresAt.slice(0, 10) };
  }

  async stop(who: Therapist, clientId: ClientId, now: Instant): Promise<void> {
    await ownClient(this.clients, who, clientId);
    await this.shares.revokeAll(who, clientId, now);
    await this.audit.record({ who: who.therapistId, what: 'links stopped', subject: clientId, at: now });
  }
}
