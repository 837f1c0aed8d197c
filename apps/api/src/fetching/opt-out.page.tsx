import { Button, Form, type FormState, TextArea, TextInput } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type OptOutPageProps = {
  readonly frame: SiteFrame;
  /** Fields: `site`, `text`, `email`. */
  readonly form: FormState;
};

/** Asking not to be read any more, and what happens then. */
export function OptOutPage({ frame, form }: OptOutPageProps) {
  return (
    <SitePage
      frame={frame}
      title="Ask us to stop"
      errors={form.errors}
      crumbs={[{ label: 'What we read', href: paths.fetching }]}
    >
      <h1>Ask us to stop reading your site</h1>
      <Form action={paths.optOut} csrf={frame.csrf}>
        <TextInput
          form={form}
          name="site"
          label="Address of your site, or of one calendar"
          hint="For example elm-library.example"
          inputmode="url"
        />
        <TextArea form={form} name="text" label="What would you like us to know?" optional />
        <TextInput
          form={form}
          name="email"
          type="email"
          label="Email address"
          hint="For an answer. One at your own site also shows us that the site is yours. We forget it 30 days after we have decided."
          autocomplete="email"
          optional
        />
        <h2>What happens then</h2>
        <ol>
          <li>A person reads what you sent. Until then nothing changes.</li>
          <li>
            If the site is yours, we stop reading it. Its events go from our pages, and the copies of its pages that we
            kept are deleted. If someone has one of the events on their own list, its name stays there.
          </li>
          <li>
            If we cannot tell that it is yours, we write to you. Without an email address we may not be able to act.
          </li>
        </ol>
        <div class="actions">
          <Button>Send</Button>
        </div>
      </Form>
    </SitePage>
  );
}
