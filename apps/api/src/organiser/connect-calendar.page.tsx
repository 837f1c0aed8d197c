import type { Instant, Listing, Problem } from '#libs/domain';
import {
  Button,
  countOf,
  Form,
  type FormState,
  formatDay,
  formatWhen,
  localWhen,
  Notice,
  Text,
  TextInput,
  valueOf,
} from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type ConnectCalendarPageProps = {
  readonly frame: SiteFrame;
  /** Fields: `url`; then, once it was read, also `organisation` and `email`. Posts to itself with `step` (`look` or `connect`). */
  readonly form: FormState;
  /** What was read at the address; null before it was looked at. */
  readonly found: {
    readonly count: number;
    /** The first three. */
    readonly first: readonly Listing[];
    readonly problems: readonly Problem[];
  } | null;
  readonly now: Instant;
};

/** O9: paste a link, see what we found and what we could not read, connect. */
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
      {found === null ? <Paste frame={frame} form={form} /> : <Found {...props} found={found} />}
    </SitePage>
  );
}

function Paste({ frame, form }: Pick<ConnectCalendarPageProps, 'frame' | 'form'>) {
  return (
    <>
      <p>Paste the link to your calendar. We read it now and show you what we found. Nothing is listed yet.</p>
      <Form action={paths.organiserCalendar} csrf={frame.csrf} hidden={{ step: 'look' }}>
        <TextInput
          form={form}
          name="url"
          type="url"
          inputmode="url"
          label="Link to the calendar"
          hint="It often ends in .ics. The address of a web page with your events can work too."
        />
        <p class="hint">Reading it can take 20 seconds.</p>
        <div class="actions">
          <Button>Look at the calendar</Button>
        </div>
      </Form>
    </>
  );
}

type FoundProps = ConnectCalendarPageProps & { readonly found: NonNullable<ConnectCalendarPageProps['found']> };

function Found({ frame, form, found, now }: FoundProps) {
  const problems = found.problems.filter((problem) => problem.severity !== 'note');
  return (
    <>
      <h2>We found {countOf(found.count, 'event').toLowerCase()}</h2>
      {found.first.length > 0 && (
        <p>{found.count > found.first.length ? 'Here are the first ones.' : 'Here they are.'}</p>
      )}
      <ul class="plain-list stack">
        {found.first.map((listing) => (
          <li class="card stack stack--close">
            <h3>
              <Text language={listing.language}>{listing.title}</Text>
            </h3>
            <p>{whenOf(listing, now)}</p>
            <p class="quiet">{listing.venue?.name ? <Text>{listing.venue.name}</Text> : 'No place is named'}</p>
          </li>
        ))}
      </ul>
      <NotRead problems={problems} />
      <Form
        action={paths.organiserCalendar}
        csrf={frame.csrf}
        hidden={{ step: 'connect', url: valueOf(form.values, 'url') }}
      >
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
          <Button>Connect this calendar</Button>
          <a href={paths.organiserCalendar}>Use another link</a>
        </div>
      </Form>
    </>
  );
}

function NotRead({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return <p>We could read all of it.</p>;
  return (
    <Notice tone="warn" title={`${countOf(problems.length, 'thing')} we could not read`}>
      <ul>
        {problems.slice(0, 8).map((problem) => (
          <li>
            <Text>{problem.message}</Text>
          </li>
        ))}
      </ul>
      {problems.length > 8 && <p>And {problems.length - 8} more.</p>}
    </Notice>
  );
}

function whenOf(listing: Listing, now: Instant): string {
  const next = listing.occurrences.find((one) => one.start >= now) ?? listing.occurrences[0];
  const year = Number(now.slice(0, 4));
  if (next === undefined)
    return listing.start && 'date' in listing.start ? formatDay(listing.start.date, year) : 'No date ahead';
  return formatWhen({ ...localWhen(next), allDay: next.date !== undefined }, year);
}
