import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { SubmissionsRepository } from '#libs/store';
import { valueOf, type FieldError, type FormState, type FormValues } from '#libs/ui';
import { secretIn, shownAddress } from '#libs/fetch';
import { AskedFor } from '../preview/asked-for.service.js';
import { answersTo } from '../preview/asked-in.js';
import { CarriedQuestions } from '../preview/carried-questions.js';
import { foundOf, type Found } from '../preview/found.js';
import type { Preview } from '../preview/preview.js';
import { CalendarPreviews } from '../preview/previews.service.js';
import type { Question } from '../preview/question.js';
import { PlacesService } from '../site/places.service.js';
import type { SentFile } from '../web/uploads/read-multipart.js';
import { keptCalendar } from './kept-calendar.js';
import { KnownCalendars } from './known-calendars.service.js';
import { emailProblem } from './validate-answers.js';

export type CalendarAnswer =
  | { readonly kind: 'page'; readonly form: FormState; readonly question: string; readonly found: Found | null }
  | { readonly kind: 'sent'; readonly reference: string };

const LONGEST = 500;

/** Connecting a calendar: look at it first, then it waits for a person. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly asked: AskedFor,
    private readonly previews: CalendarPreviews,
    private readonly carried: CarriedQuestions,
    private readonly places: PlacesService,
    private readonly known: KnownCalendars,
    private readonly submissions: SubmissionsRepository,
  ) {}

  /** `step` is `look` or `connect`; whatever is wrong comes back with all that was typed. */
  async answer(body: FormValues, file: SentFile | null, now: Instant): Promise<CalendarAnswer> {
    const asked = await this.asked.of(body, file, now);
    if ('message' in asked) return this.refused(body, asked, null, now);
    const known = asked.upload === null ? await this.known.ofAddress(asked.address) : null;
    if (known !== null) return this.refused(body, { field: 'url', message: known }, asked, now);
    const preview = await this.previews.look(asked, now, {
      zone: await this.places.zone(),
      allowHttp: false,
      frank: false,
    });
    if (typeof preview === 'string') {
      return this.refused(body, { field: asked.upload === null ? 'url' : 'file', message: preview }, asked, now);
    }
    const knownWay = asked.upload === null ? await this.known.ofSource(this.known.addressOf(preview.kept)) : null;
    if (knownWay !== null) return this.refused(body, { field: 'url', message: knownWay }, asked, now);
    return this.found(body, asked, preview, now);
  }

  private async found(body: FormValues, asked: Question, preview: Preview, now: Instant): Promise<CalendarAnswer> {
    const connects = valueOf(body, 'step') === 'connect';
    const errors = connects ? whoProblems(body) : [];
    if (connects && errors.length === 0) return { kind: 'sent', reference: await this.send(body, asked, preview, now) };
    const seal = (question: Question): string => this.carried.seal(question, now);
    // Which other way it is was answered by looking there.
    const values = { ...body, way: undefined };
    return { kind: 'page', form: { values, errors }, question: seal(asked), found: foundOf(preview, asked, seal) };
  }

  private async send(body: FormValues, asked: Question, preview: Preview, now: Instant): Promise<string> {
    const host = valueOf(body, 'organisation').trim();
    const url = asked.upload === null ? this.known.addressOf(preview.kept) : null;
    const answers = answersTo(preview.best.question, body);
    const sent = await this.submissions.submitFeed({
      url,
      key: preview.kept.key,
      uploadId: preview.file?.id ?? null,
      payload: keptCalendar({ preview, organisation: host, given: asked.address, url, answers }),
      contact: valueOf(body, 'email').trim(),
      host,
      now,
    });
    return sent.reference;
  }

  /** Back to where it began, with all that was typed; a secret comes back sealed, and unseen. */
  private refused(body: FormValues, error: FieldError, asked: Question | null, now: Instant): CalendarAnswer {
    const before = this.asked.before(body, now) ?? asked;
    const address = before?.address ?? '';
    const hidden = secretIn(address) !== null;
    const typed = valueOf(body, 'url');
    const url = hidden || typed === '' || typed.includes('…') ? shownAddress(address) : typed;
    const question = hidden && before !== null ? this.carried.seal(before, now) : '';
    return { kind: 'page', form: { values: { ...body, url }, errors: [error] }, question, found: null };
  }
}

function whoProblems(body: FormValues): readonly FieldError[] {
  const name = valueOf(body, 'organisation').trim();
  const problem = emailProblem(valueOf(body, 'email').trim());
  return [
    ...(name === '' ? [{ field: 'organisation', message: 'Enter who runs these events' }] : []),
    ...(name.length > LONGEST ? [{ field: 'organisation', message: `Use at most ${String(LONGEST)} characters` }] : []),
    ...(problem === null ? [] : [{ field: 'email', message: problem }]),
  ];
}
