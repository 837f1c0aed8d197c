import { Injectable } from '@nestjs/common';
import type { Instant, Needs } from '#libs/domain';
import {
  AuditRepository,
  ClientsRepository,
  SharesRepository,
  ShortlistsRepository,
  type Client,
  type Therapist,
} from '#libs/store';
import { valueOf, type FieldError, type FormValues, type Option } from '#libs/ui';
import { PlacesService } from '../site/places.service.js';
import { typedPlace } from '../site/typed-place.js';
import { countNeeds } from './count-needs.js';
import { homeIn } from '../site/home-in.js';
import type { ClientRow } from './clients.page.js';
import { labelProblem } from './label-problem.js';
import { STARTERS } from './starters.js';

/** What has to be put right, and what a typed place may mean. */
export type Refused = { readonly errors: readonly FieldError[]; readonly choices: readonly Option[] };

/** A therapist's clients: a label, an area, and what rooms should be like. */
@Injectable()
export class ClientsService {
  constructor(
    private readonly clients: ClientsRepository,
    private readonly shortlists: ShortlistsRepository,
    private readonly shares: SharesRepository,
    private readonly audit: AuditRepository,
    private readonly places: PlacesService,
  ) {}

  async areas(): Promise<readonly Option[]> {
    return (await this.places.areas()).map(({ id, label }) => ({ value: id, label }));
  }

  async rows(who: Therapist, now: Instant): Promise<readonly ClientRow[]> {
    const clients = await this.clients.list(who);
    return Promise.all(clients.map((client) => this.row(who, client, now)));
  }

  async add(who: Therapist, form: FormValues, now: Instant): Promise<{ readonly client: Client } | Refused> {
    const typed = await typedPlace(this.places, form);
    const label = valueOf(form, 'label').trim();
    const problem = labelProblem(label);
    const sure = problem?.kind === 'likeName' && valueOf(form, 'notAName') === 'yes';
    const unsure = problem !== null && !sure ? [{ field: 'label', message: problem.message }] : [];
    if (unsure.length + typed.errors.length > 0) {
      return { errors: [...unsure, ...typed.errors], choices: typed.choices };
    }
    const area = typed.area ?? (await this.places.area(valueOf(form, 'area')));
    const client = await this.clients.add(who, label, area?.label ?? null);
    const starter = STARTERS.find((one) => one.id === valueOf(form, 'starter'));
    const needs: Needs = {
      ...starter?.needs,
      ...(area === null ? {} : { home: homeIn(area) }),
    };
    await this.clients.saveNeeds(who, client.id, needs);
    await this.audit.record({ who: who.therapistId, what: 'client added', subject: client.id, at: now });
    return { client };
  }

  private async row(who: Therapist, client: Client, now: Instant): Promise<ClientRow> {
    const needs = await this.clients.needs(who, client.id);
    const items = await this.shortlists.forClient(who, client.id);
    const shares = await this.shares.list(who, client.id);
    return {
      id: client.id,
      label: client.label,
      area: client.area,
      needsSet: countNeeds(needs),
      listed: items.length,
      listChanged:
        items
          .map((item) => item.updatedAt)
          .sort()
          .at(-1) ?? null,
      shared: shares.some((share) => share.revokedAt === null && share.expiresAt > now),
    };
  }
}
