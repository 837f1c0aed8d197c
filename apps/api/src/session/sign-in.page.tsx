import { Button, Form, type FormState, Notice, TextInput } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type SignInPageProps = {
  readonly frame: SiteFrame;
  /** Fields: `email`, `password`; `next` is a hidden path of ours. */
  readonly form: FormState;
  readonly next: string | null;
  /** What was written when a session ended, carried along as it is; see `keptText`. */
  readonly kept: string | null;
};

/** T1: sign in. Paste is welcome, there is no puzzle, and the message is the same for any account. */
export function SignInPage({ frame, form, next, kept }: SignInPageProps) {
  const hidden = { ...(next === null ? {} : { next }), ...(kept === null ? {} : { kept }) };
  return (
    <SitePage frame={frame} title="Sign in" errors={form.errors}>
      <h1>Sign in</h1>
      {kept !== null && (
        <Notice>You were signed out. Nothing is lost: sign in again, and you can save what you wrote.</Notice>
      )}
      <p>For therapists and for the people who check listings. You do not need to sign in to find a gathering.</p>
      <Form action={paths.signIn} csrf={frame.csrf} hidden={hidden}>
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
