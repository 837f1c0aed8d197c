import type { EditedField, Instant } from '#libs/domain';
import type { Edit, GatheringRecord } from '#libs/store';
import { Button, Form, formatAgo, type FormState, PostButton, RadioGroup, Text, TextArea, TextInput } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { FIELD_NAMES } from './corrections.js';

/** One source's part of a gathering. */
export type ShownPart = {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly string[];
};

export type PartsPageProps = {
  readonly frame: SiteFrame;
  readonly record: GatheringRecord;
  /** One for each source, the one that it is shown as first. */
  readonly parts: readonly ShownPart[];
  readonly edits: readonly Edit[];
  /** Name of the source of each field that has a value; `person` stands for a correction. */
  readonly from: readonly { readonly field: string; readonly source: string }[];
  /** Fields: `title`, `description`, `status`, `venue`, `room`, `address`, `url`. */
  readonly form: FormState;
  readonly now: Instant;
};

/** What a gathering is made of: whose word each field is, what a person corrected, and a way to part what is not one. */
export function PartsPage({ frame, record, parts, edits, from, form, now }: PartsPageProps) {
  const { id, title, language } = record.gathering;
  return (
    <SitePage
      frame={frame}
      title={`What is said of ${title}`}
      errors={form.errors}
      crumbs={[
        { label: 'To decide', href: paths.moderation },
        { label: 'Shown as one', href: paths.merged },
      ]}
    >
      <h1>
        <Text language={language}>{title}</Text>
      </h1>
      <p>
        <a href={paths.gathering(id)}>As it is shown to people</a>
      </p>
      <h2>Who lists it</h2>
      <ul class="plain-list stack">
        {parts.map((part) => (
          <li class="card row row--apart">
            <span>
              <strong>
                <Text>{part.sources.join(', ')}</Text>
              </strong>
              <br />
              <Text>{part.title}</Text>
            </span>
            {parts.length > 1 && (
              <PostButton
                action={paths.partFrom(id)}
                csrf={frame.csrf}
                hidden={{ part: part.id }}
                about={part.sources.join(', ')}
              >
                This is another one
              </PostButton>
            )}
          </li>
        ))}
      </ul>
      <h2>Whose word it is</h2>
      <dl class="summary">
        {from.map(({ field, source }) => (
          <div>
            <dt>{FIELD_NAMES[field as EditedField] ?? field}</dt>
            <dd>
              <Text>{source}</Text>
            </dd>
          </div>
        ))}
      </dl>
      {edits.length > 0 && <Corrected id={id} csrf={frame.csrf} edits={edits} now={now} />}
      <h2>Correct it</h2>
      <p>What you change stays so, whatever its sources say later. Leave as it is what they may go on saying.</p>
      <Form action={paths.correct(id)} csrf={frame.csrf}>
        <TextInput form={form} name="title" label="Title" />
        <RadioGroup
          form={form}
          name="status"
          label="Does it take place?"
          options={[
            { value: 'as-said', label: 'As its sources say' },
            { value: 'cancelled', label: 'All of it is called off' },
          ]}
        />
        <TextInput form={form} name="venue" label="Place" optional />
        <TextInput form={form} name="room" label="Room" optional />
        <TextInput form={form} name="address" label="Address" optional />
        <TextInput form={form} name="url" type="url" label="Their own page" optional />
        <TextArea form={form} name="description" label="Text" optional />
        <div class="actions">
          <Button>Save the correction</Button>
        </div>
      </Form>
    </SitePage>
  );
}

type CorrectedProps = {
  readonly id: string;
  readonly csrf: string;
  readonly edits: readonly Edit[];
  readonly now: Instant;
};

function Corrected({ id, csrf, edits, now }: CorrectedProps) {
  return (
    <>
      <h2>Corrected by a person</h2>
      <ul class="plain-list stack">
        {edits.map(({ field, at }) => (
          <li class="row row--apart">
            <span>
              {FIELD_NAMES[field]}, {formatAgo(at, now)}
            </span>
            <PostButton action={paths.uncorrect(id)} csrf={csrf} hidden={{ field }} about={FIELD_NAMES[field]}>
              Let its sources speak again
            </PostButton>
          </li>
        ))}
      </ul>
    </>
  );
}
