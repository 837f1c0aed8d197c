import type { Gathering, Instant } from '#libs/domain';
import {
  Button,
  ExtLink,
  FactList,
  Form,
  type FormState,
  GatheringMeta,
  nextDate,
  Notice,
  OccurrenceText,
  Prose,
  RadioGroup,
  Reasons,
  SummaryList,
  type SummaryRow,
  Text,
  TextArea,
} from '#libs/ui';
import { ACCESS_SHOWN, LIKE_SHOWN, QUALITY_SHOWN, WELCOME_SHOWN } from '../gathering/attributes-shown.js';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { ItemSource } from './item-source.js';
import type { ModerationItem } from './moderation-item.js';

/** Words in what was sent that a person has to look at, with the rule that found them. */
export type RedFlag = { readonly rule: string; readonly words: string };

export type DecisionPageProps = {
  readonly frame: SiteFrame;
  readonly item: ModerationItem;
  /** As it would be listed; null for a report about something that is gone. */
  readonly gathering: Gathering | null;
  /** What the sender wrote, label by label. */
  readonly answers: readonly SummaryRow[];
  /** What we know of the host, in sentences. */
  readonly host: readonly string[];
  readonly flags: readonly RedFlag[];
  readonly alike: readonly { readonly id: string; readonly title: string }[];
  /** Earlier files of the host, one of which this file may replace. */
  readonly earlier?: readonly { readonly id: string; readonly name: string }[];
  /** Fields: `reason`, and `replaces` where there are earlier files. Sends `decision`: `approve`, `hold`, `decline` or `block`. */
  readonly form: FormState;
  readonly now: Instant;
};

/** S4: one screen a decision: the event, the host, what was flagged, what is alike, and the rules beside it. */
export function DecisionPage(props: DecisionPageProps) {
  const { frame, item, gathering, now } = props;
  return (
    <SitePage
      frame={frame}
      title={`Decide: ${item.title}`}
      errors={props.form.errors}
      crumbs={[{ label: 'To decide', href: paths.moderation }]}
      wide
    >
      <h1>
        <Text>{item.title}</Text>
      </h1>
      <p>
        <ItemSource item={item} now={now} />
      </p>
      <div class="columns">
        <div class="stack">
          <Reasons title="Why it is here" items={item.why} />
          <Flags flags={props.flags} />
          {gathering !== null && <AsListed gathering={gathering} now={now} />}
          {props.answers.length > 0 && (
            <details open={gathering === null}>
              <summary>All that was sent</summary>
              <SummaryList rows={props.answers} />
            </details>
          )}
        </div>
        <aside class="stack" aria-label="The host, look-alikes and the rules">
          <HostAndAlike {...props} />
          <Rules />
        </aside>
      </div>
      <Decide {...props} />
    </SitePage>
  );
}

function Flags({ flags }: { readonly flags: readonly RedFlag[] }) {
  if (flags.length === 0) return <p>No words were flagged.</p>;
  return (
    <Notice tone="warn" title="Words that were flagged">
      <ul>
        {flags.map((flag) => (
          <li>
            “<Text>{flag.words}</Text>” – {flag.rule}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function AsListed({ gathering, now }: { readonly gathering: Gathering; readonly now: Instant }) {
  const attributes = [...LIKE_SHOWN, ...ACCESS_SHOWN, ...WELCOME_SHOWN, ...QUALITY_SHOWN];
  return (
    <section class="stack stack--close">
      <h2>As it would be listed</h2>
      <OccurrenceText gathering={gathering} occurrence={nextDate(gathering, now)} now={now} />
      <GatheringMeta gathering={gathering} />
      {gathering.url && (
        <p>
          <ExtLink href={gathering.url}>Their own page</ExtLink>
        </p>
      )}
      {gathering.description && <Prose language={gathering.language}>{gathering.description}</Prose>}
      <FactList gathering={gathering} attributes={attributes} now={now} />
    </section>
  );
}

function HostAndAlike({ host, alike }: DecisionPageProps) {
  return (
    <>
      <section class="card stack stack--close">
        <h2>The host</h2>
        {host.length === 0 ? <p>We know nothing about this host yet.</p> : host.map((line) => <p>{line}</p>)}
      </section>
      <section class="card stack stack--close">
        <h2>Alike</h2>
        {alike.length === 0 && <p>Nothing we list looks like this.</p>}
        <ul>
          {alike.map((one) => (
            <li>
              <a href={paths.gathering(one.id)}>
                <Text>{one.title}</Text>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Rules() {
  return (
    <section class="card stack stack--close">
      <h2>What we never list</h2>
      <ul>
        <li>Anything that tries to change who someone is</li>
        <li>Hate, or a place that shuts out trans people</li>
        <li>Cures for sale, or a sale dressed up as a group</li>
        <li>Groups that keep people from leaving or from care</li>
        <li>Anything that praises self-harm</li>
      </ul>
      <p>
        <a href={paths.howWeCheck}>All the rules</a>
      </p>
    </section>
  );
}

const NEWER = 'What it lists takes the place of what the earlier file listed.';

type Choice = readonly [decision: string, label: string];

const OF_SOMETHING_NEW: readonly Choice[] = [
  ['approve', 'Approve'],
  ['hold', 'Put off and ask'],
  ['decline', 'Decline'],
  ['block', 'Block this host'],
];
const OF_SOMETHING_LISTED: readonly Choice[] = [
  ['approve', 'Keep it listed'],
  ['hold', 'Keep it back for now'],
  ['block', 'Hide it'],
];

/** What is flagged stays out of sight, whatever is decided. */
const OF_SOMETHING_FLAGGED = OF_SOMETHING_LISTED.filter(([decision]) => decision !== 'approve');

function Decide({ frame, item, flags, form, earlier = [] }: DecisionPageProps) {
  const isNew = item.kind === 'event' || item.kind === 'calendar';
  const mayStay = isNew || flags.length === 0;
  const [first, ...rest] = isNew ? OF_SOMETHING_NEW : mayStay ? OF_SOMETHING_LISTED : OF_SOMETHING_FLAGGED;
  const hint = isNew
    ? 'Needed for all but approving. It stays with us. To ask the host, write to the address under “All that was sent”.'
    : mayStay
      ? 'Needed for all but keeping it listed. It stays with us.'
      : 'It stays with us.';
  return (
    <section class="stack" aria-labelledby="decide">
      <h2 id="decide">Decide</h2>
      <Form action={paths.decision(item.id)} csrf={frame.csrf}>
        {earlier.length > 0 && (
          <RadioGroup
            form={form}
            name="replaces"
            label="They sent a file before. What is this one?"
            options={[
              { value: '', label: 'One more calendar of theirs' },
              ...earlier.map(({ id, name }) => ({ value: id, label: `A newer file of “${name}”`, hint: NEWER })),
            ]}
            fallback=""
          />
        )}
        <TextArea form={form} name="reason" label="Why" hint={hint} optional={mayStay} />
        <div class="actions">
          {first !== undefined && (
            <Button name="decision" value={first[0]}>
              {first[1]}
            </Button>
          )}
          {rest.map(([decision, label]) => (
            <Button look="second" name="decision" value={decision}>
              {label}
            </Button>
          ))}
        </div>
      </Form>
    </section>
  );
}
