import { Button, Form, type FormState, TextArea, TextInput } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type LinkOutFormPageProps = {
  readonly frame: SiteFrame;
  /** Null for a new one. */
  readonly id: string | null;
  /** Fields: `organisation`, `about`, `forWhom`, `how`, `url`, `placeUrl`, `phone`, `whyNotCopied`, `languages`. */
  readonly form: FormState;
};

/** An organisation that keeps its own list, as a moderator describes it. */
export function LinkOutFormPage({ frame, id, form }: LinkOutFormPageProps) {
  const title = id === null ? 'Add a list kept elsewhere' : 'Change a list kept elsewhere';
  return (
    <SitePage
      frame={frame}
      title={title}
      errors={form.errors}
      crumbs={[{ label: 'Other lists', href: paths.linkOuts }]}
    >
      <h1>{title}</h1>
      <p>Open their page first. Write in your own words, and copy nothing of their list.</p>
      <Form action={id === null ? paths.newLinkOut : paths.linkOut(id)} csrf={frame.csrf}>
        <TextInput form={form} name="organisation" label="What is it called?" />
        <TextArea form={form} name="about" label="What is it?" hint="In a sentence." />
        <TextArea form={form} name="forWhom" label="Who is it for?" hint="Shown after “For:”." />
        <TextArea form={form} name="how" label="How does a person find a meeting there?" />
        <TextInput form={form} name="url" type="url" label="Link to their list" hint="It starts with https://." />
        <TextInput
          form={form}
          name="placeUrl"
          label="The same link with a place"
          hint="Put {place} where their site takes a place. It is filled in only when a person has chosen an area."
          inputmode="url"
          optional
        />
        <TextInput form={form} name="phone" label="Phone number" size="short" optional />
        <TextInput
          form={form}
          name="whyNotCopied"
          label="Why do we not copy their list?"
          hint="Shown after “We do not copy their list, because”."
        />
        <TextInput
          form={form}
          name="languages"
          label="Languages"
          hint="With commas between them."
          size="short"
          optional
        />
        <div class="actions">
          <Button>Save</Button>
        </div>
      </Form>
    </SitePage>
  );
}
