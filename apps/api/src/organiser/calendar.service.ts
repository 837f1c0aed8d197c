import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { SourcesRepository, SubmissionsRepository } from '#libs/store';
import { valueOf, type FieldError, type FormState, type FormValues } from '#libs/ui';
import { CalendarPreviews, type CalendarPreview } from './calendar-preview.service.js';
import type { ConnectCalendarPageProps } from './connect-calendar.page.js';
import type { KeptCalendar } from './kept-answers.js';
import { KNOWN_ALREADY, WAITS_ALREADY } from './preview-sentences.js';
import { emailProblem } from './validate-answers.js';
import { webAddress } from './web-address.js';

export type CalendarAnswer =
  | { readonly kind: 'page'; readonly form: FormState; readonly found: ConnectCalendarPageProps['found'] }
  | { readonly kind: 'sent'; readonly reference: string };

const LONGEST = 500;

/** Connecting a calendar: look at it first, then it waits for a person. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly previews: CalendarPreviews,
    private readonly sources: SourcesRepository,
    private readonly submissions: SubmissionsRepository,
  ) {}

  /** `step` is `look` or `connect`; whatever is wrong comes back with all that was typed. */
  async answer(body: FormValues, now: Instant): Promise<CalendarAnswer> {
    const values = {
      url: valueOf(body, 'url'),
      organisation: valueOf(body, 'organisation'),
      email: valueOf(body, 'email'),
    };
    const url = webAddress(values.url);
    if (url === null) return refused(values, 'Enter a link that starts with https://');
    const known = await this.known(url);
    if (known !== null) return refused(values, known);
    const preview = await this.previews.look(url, now);
    if (typeof preview === 'string') return refused(values, preview);
    const errors = valueOf(body, 'step') === 'connect' ? whoProblems(values) : [];
    if (valueOf(body, 'step') !== 'connect' || errors.length > 0) {
      return { kind: 'page', form: { values: { ...values, url }, errors }, found: preview };
    }
    return { kind: 'sent', reference: await this.send(url, values, preview, now) };
  }

  private async send(url: string, values: Values, preview: CalendarPreview, now: Instant): Promise<string> {
    const organisation = values.organisation.trim();
    const payload: KeptCalendar = {
      organisation,
      importer: preview.importer,
      platform: preview.platform,
      count: preview.count,
      first: preview.first.map(({ title }) => title),
      flagged: preview.flagged,
    };
    const contact = values.email.trim();
    return (await this.submissions.submitFeed({ url, payload, contact, host: organisation, now })).reference;
  }

  private async known(url: string): Promise<string | null> {
    const source = await this.sources.findByUrl(url);
    if (source !== null) return KNOWN_ALREADY;
    const waiting = await this.submissions.pending();
    return waiting.some((one) => one.kind === 'feed' && one.url === url) ? WAITS_ALREADY : null;
  }
}

type Values = { readonly url: string; readonly organisation: string; readonly email: string };

function refused(values: Values, message: string): CalendarAnswer {
  return { kind: 'page', form: { values, errors: [{ field: 'url', message }] }, found: null };
}

function whoProblems({ organisation, email }: Values): readonly FieldError[] {
  const name = organisation.trim();
  const problem = emailProblem(email.trim());
  return [
    ...(name === '' ? [{ field: 'organisation', message: 'Enter who runs these events' }] : []),
    ...(name.length > LONGEST ? [{ field: 'organisation', message: `Use at most ${String(LONGEST)} characters` }] : []),
    ...(problem === null ? [] : [{ field: 'email', message: problem }]),
  ];
}
