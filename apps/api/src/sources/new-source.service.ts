import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { valueOf, type FieldError, type FormState, type FormValues } from '#libs/ui';
import { secretIn, shownAddress } from '#libs/fetch';
import { AskedFor } from '../preview/asked-for.service.js';
import { CarriedQuestions } from '../preview/carried-questions.js';
import { foundOf, type Found } from '../preview/found.js';
import { CalendarPreviews } from '../preview/previews.service.js';
import type { Preview } from '../preview/preview.js';
import { questionOf, type Question } from '../preview/question.js';
import { PlacesService } from '../site/places.service.js';
import { SourceAdding } from './source-adding.service.js';
import { readSourceForm, type SourceForm } from './source-form.js';

export type NewSourceAnswer =
  | { readonly kind: 'page'; readonly form: FormState; readonly question: string; readonly found: Found | null }
  | { readonly kind: 'added'; readonly sentence: string };

/** Adding a source: what is there is looked at before anything is stored. */
@Injectable()
export class NewSourceService {
  constructor(
    private readonly asked: AskedFor,
    private readonly previews: CalendarPreviews,
    private readonly carried: CarriedQuestions,
    private readonly adding: SourceAdding,
    private readonly places: PlacesService,
  ) {}

  async fresh(): Promise<FormState> {
    return { values: { zone: await this.places.zone() }, errors: [] };
  }

  /** `step` is `look` or `add`; whatever is wrong comes back with all that was typed. */
  async answer(body: FormValues, by: string, now: Instant): Promise<NewSourceAnswer> {
    const adds = valueOf(body, 'step') === 'add';
    const chosen = adds ? null : this.asked.way(body, now);
    const values = chosen === null ? body : { ...body, ...fieldsOf(chosen) };
    const asked = chosen ?? (await this.asked.of({ ...body, way: undefined }, null, now));
    const { form, errors } = readSourceForm(values, adds);
    if ('message' in asked) return this.page(values, [asked, ...errors], null, null, now);
    const options = { ...chosen?.options, ...form.options };
    const question = { ...asked, importer: form.importer, options };
    if (errors.length > 0) return this.page(values, errors, question, null, now);
    return this.look(values, form, question, { adds, by, now });
  }

  private async look(
    values: FormValues,
    form: SourceForm,
    question: Question,
    { adds, by, now }: { readonly adds: boolean; readonly by: string; readonly now: Instant },
  ): Promise<NewSourceAnswer> {
    const { zone, allowHttp } = form;
    const preview = await this.previews.look(question, now, { zone, allowHttp, frank: true });
    const wrong = typeof preview === 'string' ? faultOf(preview) : await this.adding.known(preview);
    if (wrong !== null || typeof preview === 'string') {
      return this.page(values, wrong === null ? [] : [wrong], question, null, now);
    }
    if (!adds) return this.page(values, [], question, preview, now);
    return { kind: 'added', sentence: await this.adding.add(preview, form, by, now) };
  }

  private page(
    values: FormValues,
    errors: readonly FieldError[],
    question: Question | null,
    preview: Preview | null,
    now: Instant,
  ): NewSourceAnswer {
    const seal = (one: Question): string => this.carried.seal(one, now);
    const hidden = question !== null && secretIn(question.address) !== null;
    const url = question === null ? valueOf(values, 'url') : shownAddress(question.address);
    return {
      kind: 'page',
      form: { values: { ...values, url, way: undefined }, errors },
      // The rest stands in the fields of the form.
      question: hidden ? seal(questionOf(question.address)) : '',
      found: preview === null || question === null ? null : foundOf(preview, question, seal),
    };
  }
}

/** A way that was chosen, as the fields of the form say it. */
function fieldsOf({ address, importer, options }: Question): FormValues {
  const texts = Object.entries(options).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
  return {
    url: shownAddress(address),
    importer: importer ?? '',
    options: texts.map(([name, value]) => `${name}=${String(value)}`).join('\n'),
  };
}

function faultOf(message: string): FieldError {
  return { field: message.startsWith('The recipe') ? 'recipe' : 'url', message };
}
