import type { FeedMode } from '#libs/feed';
import { Button, Form, type FormState, Notice, PostButton, RadioGroup, Steps } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { CALENDAR_APPS, type CalendarApp } from './calendar-apps.js';

export type VisitorCalendarPageProps = {
  readonly frame: SiteFrame;
  /** Fields: `app` (id of one of {@link CALENDAR_APPS}), `mode`. Posting makes the address. */
  readonly form: FormState;
  /** The feed's https address, shown this once; null until it was asked for. */
  readonly feed: { readonly url: string; readonly app: CalendarApp['id'] } | null;
  /** What the calendars that are being fetched say, each way once, the one just made first; empty when there is none to stop. */
  readonly modes: readonly FeedMode[];
  /** A file with the dates as they are now, which does not change by itself; null when there is none. */
  readonly fileHref: string | null;
};

const NOT_YET = 'You choose it below. If you change nothing, each date says “Appointment”, with no name and no place.';

/** The truth about what somebody who looks at the calendar can read. */
const SEEN: Readonly<Record<FeedMode, string>> = {
  discreet: 'Each date says “Appointment”. There is no name of a group, no place, and nothing about you.',
  busy: 'Each date says “Busy”. There is no name of a group, no place, and nothing about you.',
  plain:
    'Each date shows the name and the place. If others look at your calendar, stop it and choose “Appointment” instead.',
};

/** C8: one question, one button, three steps, what will be seen, and how to stop it. */
export function VisitorCalendarPage(props: VisitorCalendarPageProps) {
  const { frame, feed, modes } = props;
  const app = CALENDAR_APPS.find((one) => one.id === feed?.app);
  return (
    <SitePage
      frame={frame}
      title="My calendar"
      errors={props.form.errors}
      crumbs={[{ label: 'All ideas', href: paths.visitorList }]}
    >
      <h1>Add to my calendar</h1>
      <Notice title="What others will see">
        {modes.length === 0 && <p>{NOT_YET}</p>}
        {modes.length > 1 && <p>You have more than one calendar, and they do not say the same.</p>}
        {modes.map((mode) => (
          <p>{SEEN[mode]}</p>
        ))}
      </Notice>
      {feed !== null && app !== undefined ? <HowTo feed={feed.url} app={app} /> : <WhichOne {...props} />}
      {props.fileHref !== null && (
        <p>
          You can also <a href={props.fileHref}>save the dates once as a file</a>. A file does not change when a date
          does.
        </p>
      )}
      <p class="quiet">
        Please do not rely on this for reminders. Many calendars leave them out. You can add one yourself to each date.
      </p>
      {modes.length > 0 && (
        <section class="stack stack--close">
          <h2>Stop this calendar</h2>
          <p>The address stops working and the dates go from your calendar the next time it looks.</p>
          <PostButton action={paths.visitorCalendarStop} csrf={frame.csrf}>
            Stop this calendar
          </PostButton>
        </section>
      )}
    </SitePage>
  );
}

function WhichOne({ frame, form }: VisitorCalendarPageProps) {
  return (
    <Form action={paths.visitorCalendar} csrf={frame.csrf}>
      <RadioGroup
        form={form}
        name="app"
        label="Which calendar do you use?"
        options={CALENDAR_APPS.map(({ id, label, warning }) => ({
          value: id,
          label,
          ...(warning === null ? {} : { hint: warning }),
        }))}
      />
      <RadioGroup
        form={form}
        name="mode"
        label="What should each date say?"
        fallback="discreet"
        options={[
          {
            value: 'discreet',
            label: '“Appointment”',
            hint: 'Nothing else. Best for a phone or a calendar that others see.',
          },
          { value: 'busy', label: '“Busy”' },
          { value: 'plain', label: 'The name and the place', hint: 'Whoever sees your calendar can read it.' },
        ]}
      />
      <div class="actions">
        <Button>Show me how</Button>
      </div>
    </Form>
  );
}

function HowTo({ feed, app }: { readonly feed: string; readonly app: CalendarApp }) {
  return (
    <section class="stack">
      <h2>{app.label}</h2>
      {app.warning !== null && <Notice tone="warn">{app.warning}</Notice>}
      {app.link !== null && (
        <div>
          <a class="button" href={app.link(feed)} rel="noopener noreferrer" referrerpolicy="no-referrer">
            {app.button}
          </a>
        </div>
      )}
      <Steps>{app.steps}</Steps>
      <div class="stack stack--close">
        <h3>The address</h3>
        <p class="copy">{feed}</p>
        <p class="quiet small">It is shown this once. Keep it to yourself: whoever has it can see your dates.</p>
      </div>
      <p>{app.delay}</p>
      <p>To take it out again: {app.remove}</p>
      <p>
        <a href={paths.visitorCalendar}>I use another calendar</a>
      </p>
    </section>
  );
}
