import type { LocalDate } from '#libs/domain';
import { type FieldError, type FormValues, valueOf } from '#libs/ui';
import type { EventStep } from './event-field.js';
import { EVENT_STEPS } from './event-steps.js';
import { validateAnswers } from './validate-answers.js';

export type StepShown = EventStep['step'] | 'all';

/** What to show after a page of the form was sent: a page of it again or next, or everything to check. */
export type AfterStep =
  { readonly show: StepShown; readonly errors: readonly FieldError[] } | { readonly show: 'check' };

/**
 * Which page comes next. Back and Change look at nothing; Continue looks at its own page, and once no page lacks anything it
 * leads to the check, so that a change made from there leads back there.
 */
export function afterStep(body: FormValues, values: FormValues, today: LocalDate): AfterStep {
  const asked = stepOf(valueOf(body, 'change')) ?? stepOf(valueOf(body, 'back'));
  if (asked !== null) return { show: asked, errors: [] };
  const step = stepOf(valueOf(body, 'step')) ?? 1;
  const errors = validateAnswers(
    values,
    step === 'all' ? EVENT_STEPS : EVENT_STEPS.filter((one) => one.step === step),
    today,
  );
  if (errors.length > 0) return { show: step, errors };
  if (step !== 5 && step !== 'all' && validateAnswers(values, EVENT_STEPS, today).length > 0) {
    return { show: (step + 1) as EventStep['step'], errors: [] };
  }
  return beforeSending(values, today);
}

/** The first page that lacks something, or everything to check. */
export function beforeSending(values: FormValues, today: LocalDate): AfterStep {
  for (const step of EVENT_STEPS) {
    const errors = validateAnswers(values, [step], today);
    if (errors.length > 0) return { show: step.step, errors };
  }
  return { show: 'check' };
}

/** A step as an address or a form spells it; null when it is none. */
export function stepOf(text: string): StepShown | null {
  if (text === 'all') return 'all';
  return EVENT_STEPS.find((one) => String(one.step) === text)?.step ?? null;
}
