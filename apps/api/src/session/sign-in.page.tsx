import { Button, Form, type FormState, TextInput } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type SignInPageProps = {
  readonly frame: SiteFrame;
  /** Fields: `email`, `password`; `next` is a hidden path of ours. */
  readonly form: FormState;
  readonly next: string | null;
};

/** T1: sign in. Paste is welcome, there is no puzzle, and the message is the same for any account. */
export function SignInPage({ frame, form, next }: SignInPageProps) {
  return (
    <SitePage frame={frame} title="Sign in" errors={form.errors}>
      <h1>Sign in</h1>
      <p>For therapists and for the people who check listings. You do not need to sign in to find a gathering.</p>
      <Form action={paths.signIn} csrf={frame.csrf} hidden={next === null ? {} : { next }}>
        <TextInput
          form={form}
          name="email"
          type="email"
          inputmode="email"
          autocomplete="username"
          label="Email address"
        />
        <TextInput form={form} name="password" type="password" autocomplete="current-password" label="Password" />
        <div class="actions">
          <Button>Sign in</Button>
        </div>
      </Form>
      <p class="quiet">If you cannot sign in, ask the person who runs your practice.</p>
    </SitePage>
  );
}
