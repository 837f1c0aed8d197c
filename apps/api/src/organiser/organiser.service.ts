import { Inject, Injectable } from '@nestjs/common';
import { epochMs, LimitReached, toLocal, UnreadableInput, type Instant, type LocalDate } from '#libs/domain';
import { ReaderKilled, type Config, type Log } from '#libs/platform';
import { SubmissionsRepository } from '#libs/store';
import { valueOf, type FormState, type FormValues } from '#libs/ui';
import { PlacesService } from '../site/places.service.js';
import { CONFIG, LOG } from '../tokens.js';
import { afterStep, beforeSending, type StepShown } from './after-step.js';
import { answersToKeep } from './event-document.js';
import { EventReading } from './event-reading.service.js';
import { flaggedIn, type Flagged } from '../preview/flagged-in.js';
import type { KeptEvent } from './kept-answers.js';
import { onlyEventFields } from './only-event-fields.js';

/** A page of the form, everything to check, or what was sent under which reference. */
export type FormAnswer =
  | { readonly kind: 'form'; readonly step: StepShown; readonly form: FormState }
  | { readonly kind: 'check'; readonly values: FormValues }
  | { readonly kind: 'sent'; readonly reference: string };

/** Listing one event: five short pages, a check, and then it waits for a person. */
@Injectable()
export class OrganiserService {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly reading: EventReading,
    private readonly places: PlacesService,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Where an organiser can write instead; null when there is no such address. */
  email(): string | null {
    const contact = this.config.contactUrl ?? '';
    return contact.startsWith('mailto:') ? contact.slice('mailto:'.length) : null;
  }

  async continue(body: FormValues, now: Instant): Promise<FormAnswer> {
    const values = onlyEventFields(body);
    const next = afterStep(body, values, await this.today(now));
    if (next.show === 'check') return { kind: 'check', values };
    return { kind: 'form', step: next.show, form: { values, errors: next.errors } };
  }

  /** Sends it when nothing is missing; else the first page that lacks something. */
  async send(body: FormValues, now: Instant): Promise<FormAnswer> {
    const values = onlyEventFields(body);
    const next = beforeSending(values, await this.today(now));
    if (next.show !== 'check') return { kind: 'form', step: next.show, form: { values, errors: next.errors } };
    const answers = answersToKeep(values);
    const { reference } = await this.submissions.submitEvent({
      payload: { answers, flagged: await this.flagged(answers, now) } satisfies KeptEvent,
      contact: valueOf(values, 'email').trim(),
      host: answers['organisation'] ?? null,
      now,
    });
    return { kind: 'sent', reference };
  }

  private async flagged(answers: Readonly<Record<string, string>>, now: Instant): Promise<Flagged | null> {
    try {
      return flaggedIn((await this.reading.read('unsent', answers, now))?.claims ?? []);
    } catch (failure) {
      if (!isUnreadable(failure)) throw failure;
      // It is kept all the same: a person reads it, and is told that we could not.
      this.log.warn({ code: failure.code }, 'an answered event form could not be read');
      return null;
    }
  }

  private async today(now: Instant): Promise<LocalDate> {
    return toLocal(epochMs(now), await this.places.zone()).local.slice(0, 10);
  }
}

function isUnreadable(failure: unknown): failure is UnreadableInput | LimitReached | ReaderKilled {
  return failure instanceof UnreadableInput || failure instanceof LimitReached || failure instanceof ReaderKilled;
}
