import type { Instant } from '#libs/domain';
import { Button, CheckboxGroup, countOf, Form, type FormState, Reasons, SummaryList, Text, TextArea } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { ItemSource } from './item-source.js';
import type { ModerationItem } from './moderation-item.js';

export type OptOutDecisionPageProps = {
  readonly frame: SiteFrame;
  readonly item: ModerationItem;
  /** As it was sent. */
  readonly url: string;
  readonly text: string;
  readonly contact: string | null;
  /** What we read on that host, above it and below it. */
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly url: string;
    readonly hasKey: boolean;
    readonly listings: number;
  }[];
  /** Fields: `source` (several), `reason`. Sends `decision`: `approve`, `hold` or `decline`. */
  readonly form: FormState;
  readonly now: Instant;
};

/** A site that asks to be left alone: who asks, what we read there, and what is to stop. */
export function OptOutDecisionPage({ frame, item, url, text, contact, sources, form, now }: OptOutDecisionPageProps) {
  return (
    <SitePage
      frame={frame}
      title={`Stop reading ${item.title}?`}
      errors={form.errors}
      crumbs={[{ label: 'To decide', href: paths.moderation }]}
    >
      <h1>
        Stop reading <Text>{item.title}</Text>?
      </h1>
      <p>
        <ItemSource item={item} now={now} />
      </p>
      <Reasons title="Why it is here" items={item.why} />
      <SummaryList
        rows={[
          { label: 'Address', value: url },
          { label: 'What they wrote', value: text },
          { label: 'Email address', value: contact },
        ]}
      />
      <Form action={paths.optOutDecision(item.id)} csrf={frame.csrf}>
        {sources.length === 0 ? (
          <p>We read nothing there.</p>
        ) : (
          <CheckboxGroup
            form={form}
            name="source"
            label="What do we stop reading?"
            hint="Tick what is theirs. On a host that many people share, that is one calendar. Its events go at once, and our copies are deleted."
            options={sources.map((source) => ({
              value: source.id,
              label: source.name,
              hint: `${source.hasKey ? new URL(source.url).host : source.url}, ${countOf(source.listings, 'event')}`,
            }))}
          />
        )}
        <TextArea
          form={form}
          name="reason"
          label="Why"
          hint="Needed to put it off or to decline. It stays with us. To ask, write to the email address above."
          optional
        />
        <div class="actions">
          <Button name="decision" value="approve">
            {sources.length === 0 ? 'Note it' : 'Stop reading what is ticked'}
          </Button>
          <Button look="second" name="decision" value="hold">
            Put off and ask
          </Button>
          <Button look="second" name="decision" value="decline">
            Decline
          </Button>
        </div>
      </Form>
    </SitePage>
  );
}
