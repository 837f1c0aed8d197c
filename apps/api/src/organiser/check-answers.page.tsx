import { Button, Form, type FormValues, SummaryList } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { Carried } from './carried.js';
import { eventAnswers } from './event-answers.js';
import { EVENT_STEPS } from './event-steps.js';

export type CheckAnswersPageProps = { readonly frame: SiteFrame; readonly values: FormValues };

/** O7: everything once more, each part with a way to change it. Nothing is sent before the last button. */
export function CheckAnswersPage({ frame, values }: CheckAnswersPageProps) {
  return (
    <SitePage frame={frame} title="Check your answers">
      <h1>Check your answers</h1>
      <p>Nothing has been sent yet.</p>
      {EVENT_STEPS.map((step) => (
        <section class="stack stack--close">
          <div class="row row--apart">
            <h2>{step.title}</h2>
            <Form
              action={paths.organiserOne}
              csrf={frame.csrf}
              hidden={{ change: String(step.step) }}
              class="inline-form"
            >
              <Carried values={values} />
              <Button look="quiet" about={step.title}>
                Change
              </Button>
            </Form>
          </div>
          <SummaryList rows={eventAnswers(step, values)} />
        </section>
      ))}
      <Form action={paths.organiserCheck} csrf={frame.csrf}>
        <Carried values={values} />
        <div class="actions">
          <Button>Send this event</Button>
        </div>
      </Form>
    </SitePage>
  );
}
