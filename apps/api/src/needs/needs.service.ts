import { Injectable } from '@nestjs/common';
import { Needs, type ClientId, type Instant } from '#libs/domain';
import { AuditRepository, ClientsRepository, type Therapist } from '#libs/store';
import type { FieldError, FormValues } from '#libs/ui';
import { noClient, ownClient } from '../clients/own-client.js';
import { MatchingService } from '../matching/matching.service.js';
import { PlacesService } from '../site/places.service.js';
import { typedPlace } from '../site/typed-place.js';
import { needsFromForm, needsToForm } from './needs-form.js';
import type { NeedsPageProps } from './needs.page.js';
import type { Area } from './practical-form.js';

const TOP = 3;
const WEEKS_AHEAD = 4;

/** What rooms should be like for one client. */
@Injectable()
export class NeedsService {
  constructor(
    private readonly clients: ClientsRepository,
    private readonly audit: AuditRepository,
    private readonly places: PlacesService,
    private readonly matching: MatchingService,
  ) {}

  async page(who: Therapist, clientId: ClientId, now: Instant): Promise<Omit<NeedsPageProps, 'frame' | 'now'>> {
    const client = await ownClient(this.clients, who, clientId);
    const needs = (await this.clients.needs(who, clientId)) ?? {};
    const areas = await this.areas();
    return {
      client: { id: client.id, label: client.label },
      form: { values: needsToForm(needs, areas), errors: [] },
      areas,
      choices: [],
      top: await this.top(needs, now),
    };
  }

  /** Saves what the form says, or gives what has to be put right and what a typed place may mean. */
  async save(
    who: Therapist,
    clientId: ClientId,
    form: FormValues,
    now: Instant,
  ): Promise<{ readonly errors: readonly FieldError[]; readonly choices: NeedsPageProps['choices'] }> {
    await ownClient(this.clients, who, clientId);
    const before = (await this.clients.needs(who, clientId)) ?? {};
    const areas = await this.areas();
    const typed = await typedPlace(this.places, form);
    // What was typed counts more than an area that stood there before.
    const typedArea = typed.area && { ...typed.area, value: typed.area.id };
    const answers = typedArea === null ? form : { ...form, area: typedArea.value };
    const { needs, errors } = needsFromForm(answers, before, typedArea === null ? areas : [...areas, typedArea]);
    if (errors.length + typed.errors.length > 0)
      return { errors: [...typed.errors, ...errors], choices: typed.choices };
    if (!(await this.clients.saveNeeds(who, clientId, Needs.parse(needs)))) noClient();
    await this.audit.record({ who: who.therapistId, what: 'needs changed', subject: clientId, at: now });
    return { errors: [], choices: [] };
  }

  private async top(needs: Needs, now: Instant): Promise<NeedsPageProps['top']> {
    const { result, gatherings } = await this.matching.match(needs, now, WEEKS_AHEAD, TOP);
    return [...result.fits, ...result.askFirst].slice(0, TOP).flatMap(({ id, verdict }) => {
      const gathering = gatherings.get(id);
      return gathering === undefined ? [] : [{ gathering, verdict }];
    });
  }

  private async areas(): Promise<readonly Area[]> {
    return (await this.places.areas()).map(({ id, label, lat, lon }) => ({ value: id, label, lat, lon }));
  }
}
