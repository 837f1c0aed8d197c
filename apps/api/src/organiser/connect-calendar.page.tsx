import type { Instant } from '#libs/domain';
import { Button, FileInput, Form, type FormState, TextInput, valueOf } from '#libs/ui';
import { AskedFields } from '../preview/asked-fields.js';
import { FoundCalendar } from '../preview/found-calendar.js';
import type { Found } from '../preview/found.js';
import { WaysField } from '../preview/ways-field.js';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type ConnectCalendarPageProps = {
  readonly frame: SiteFrame;
  /**
   * Fields: `url`, or `file` beside a hidden `from`; then, once it was read, also `organisation`, `email`, one `answer-…` for each
   * thing asked, and `way`. Posts to itself with `step` (`look` or `connect`).
   */
  readonly form: FormState;
  /** What was asked for so far, sealed, for the hidden field `question`; empty before anything was. */
  readonly question: string;
  /** What was read; null before it was looked at. */
  readonly found: Found | null;
  readonly now: Instant;
};

/** O9: paste a link or send a file, see what we found and what we could not read, connect. */
export function ConnectCalendarPage(props: ConnectCalendarPageProps) {
  const { frame, form, found } = props;
  return (
    <SitePage
      frame={frame}
      title="Connect a calendar"
      errors={form.errors}
      crumbs={[{ label: 'List an event', href: paths.organiser }]}
    >
      <h1>Connect a calendar</h1>
      {found === null ? <Start {...props} /> : <Connect {...props} found={found} />}
    </SitePage>
  );
}

function Start({ frame, form, question }: ConnectCalendarPageProps) {
  const who = { organisation: valueOf(form.values, 'organisation'), email: valueOf(form.values, 'email') };
  const typed = Object.fromEntries(Object.entries(who).filter(([, value]) => value !== ''));
  return (
    <>
      <p>Paste the link to your calendar. We read it now and show you what we found. Nothing is listed yet.</p>
      <Form
        action={paths.organiserCalendar}
        csrf={frame.csrf}
        hidden={{ step: 'look', ...(question === '' ? {} : { question }), ...typed }}
      >
        <TextInput
          form={form}
          name="url"
          type="url"
          inputmode="url"
          label="Link to the calendar"
          hint="It often ends in .ics. The address of a web page with your events can work too."
        />
        <p class="hint">Reading it can take half a minute.</p>
        <div class="actions">
          <Button>Look at the calendar</Button>
        </div>
      </Form>
      <hr />
      <h2>Or send a file</h2>
      <p>This is for a calendar that has no link. We read the file once. Send a newer one when its dates are over.</p>
      <Form action={paths.organiserCalendar} csrf={frame.csrf} hidden={{ step: 'look', from: 'file', ...typed }} files>
        <FileInput
          form={form}
          name="file"
          label="File"
          hint="A calendar (.ics), a table (.csv) or a web page that you saved. At most 5 MB."
          accept=".ics,.ical,.csv,.tsv,.html,.htm,.json,.xml,text/calendar,text/csv,text/html"
        />
        <div class="actions">
          <Button look="second">Look at the file</Button>
        </div>
      </Form>
    </>
  );
}

function Connect({ frame, form, question, found, now }: ConnectCalendarPageProps & { readonly found: Found }) {
  return (
    <>
      <FoundCalendar found={found} now={now} />
      <h2>Connect it</h2>
      <Form action={paths.organiserCalendar} csrf={frame.csrf} hidden={{ question }}>
        <AskedFields form={form} question={found.question} />
        <TextInput
          form={form}
          name="organisation"
          label="Who runs these?"
          hint="A library, a club, a congregation or a group"
          autocomplete="organization"
        />
        <TextInput
          form={form}
          name="email"
          type="email"
          label="Email address"
          hint="For questions about this calendar. It is not shown."
          autocomplete="email"
        />
        <div class="actions">
          <Button name="step" value="connect">
            Connect this calendar
          </Button>
          <a href={paths.organiserCalendar}>{found.file === null ? 'Use another link' : 'Use another file'}</a>
        </div>
        <WaysField form={form} ways={found.ways} />
      </Form>
    </>
  );
}
