import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { importerOf } from '#libs/pipeline';
import type { Config } from '#libs/platform';
import { SourcesRepository, SubmissionsRepository } from '#libs/store';
import type { FieldError, FormValues } from '#libs/ui';
import { PlacesService } from '../site/places.service.js';
import { CONFIG } from '../tokens.js';
import type { FetchingPageProps } from './fetching.page.js';
import { KeptTotals } from './kept-totals.js';
import { readOptOut, type KeptOptOut } from './opt-out-answers.js';

const PAGE_SIZE = 100;

export type OptOutSent = { readonly sentence: string } | { readonly errors: readonly FieldError[] };

/** Whom we ask and what that costs them, for anyone; and the wish to be left alone. */
@Injectable()
export class FetchingService {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly kept: KeptTotals,
    private readonly submissions: SubmissionsRepository,
    private readonly places: PlacesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A page after the last one is the last one. */
  async page(wanted: number): Promise<Omit<FetchingPageProps, 'frame' | 'now'>> {
    const totals = await this.kept.totals();
    const pages = Math.max(1, Math.ceil(totals.open / PAGE_SIZE));
    const page = Math.min(wanted, pages);
    const sites = await this.sources.fetchedSites(PAGE_SIZE, (page - 1) * PAGE_SIZE);
    const contact = this.config.contactUrl ?? '';
    return {
      totals,
      sites: sites.map(({ importer, intervalMs, ...site }) => {
        const known = importerOf(importer);
        const restMs = (known?.restHours ?? 0) * 3_600_000;
        return { ...site, format: known?.title ?? importer, intervalMs: Math.max(intervalMs, restMs) };
      }),
      page,
      pages,
      email: contact.startsWith('mailto:') ? contact.slice('mailto:'.length) : null,
      zone: await this.places.zone(),
    };
  }

  async askToStop(form: FormValues, now: Instant): Promise<OptOutSent> {
    const asked = readOptOut(form);
    if ('errors' in asked) return asked;
    const { url, text, contact } = asked;
    const payload = { text } satisfies KeptOptOut;
    const { reference } = await this.submissions.submitOptOut({ url, payload, contact, now });
    return { sentence: `Thank you. A person will read it. Your reference is ${reference}.` };
  }
}
