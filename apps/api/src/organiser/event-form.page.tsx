import { Button, Form, type FormState } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { Carried } from './carried.js';
import { EventFields } from './event-fields.js';
import { askedOf, type EventStep } from './event-field.js';
import { EVENT_STEPS } from './event-steps.js';

export type EventFormPageProps = {
  readonly frame: SiteFrame;
  /** Fields: `EVENT_FIELD_NAMES`; all steps' values are carried along. Posts to itself with `step` (1 to 5, or `all`). */
  readonly form: FormState;
  /** One short page each, or all on one. */
  readonly step: EventStep['step'] | 'all';
};

/** O2 to O6: what and when, where, what it is like, access and cost, you. “Not sure” is always an answer. */
export function EventFormPage({ frame, form, step }: EventFormPageProps) {
  const steps = EVENT_STEPS.filter((one) => step === 'all' || one.step === step);
  const title = step === 'all' ? 'List one event' : (steps[0]?.title ?? 'List one event');
  const shown = steps.flatMap((one) => one.fields.map((field) => field.name));
  const back = { label: 'List an event', href: paths.organiser };
  return (
    <SitePage frame={frame} title={title} errors={form.errors} crumbs={[back]}>
      {step !== 'all' && (
        <p class="quiet">
          Page {step} of {EVENT_STEPS.length}
        </p>
      )}
      <h1>{title}</h1>
      {step === 3 && <p>Your honest answers let people find you who need a quiet place. “Not sure” is fine.</p>}
      <Form action={paths.organiserOne} csrf={frame.csrf} hidden={{ step: String(step) }}>
        <Carried values={form.values} except={shown} />
        {steps.map((one) => (
          <section class="stack">
            {step === 'all' && <h2>{one.title}</h2>}
            <EventFields form={form} fields={askedOf(one, form.values)} />
          </section>
        ))}
        <div class="actions">
          <Button>Continue</Button>
          {step !== 'all' && step > 1 && (
            <Button look="quiet" name="back" value={String(step - 1)}>
              Back
            </Button>
          )}
        </div>
      </Form>
      {step === 1 && (
        <p>
          <a href={`${paths.organiserOne}?step=all`}>Show all the questions on one page</a>
        </p>
      )}
    </SitePage>
  );
}
