import { Button, Form } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import type { FormBody } from '../web/form-body.js';

export type KeptFormPageProps = {
  readonly frame: SiteFrame;
  /** Where the form was going: a path of ours. */
  readonly action: string;
  readonly fields: FormBody;
};

/** After signing in again: what was written when the session ended, one press away from being saved. */
export function KeptFormPage({ frame, action, fields }: KeptFormPageProps) {
  const inputs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
  return (
    <SitePage frame={frame} title="You were signed out">
      <h1>You were signed out</h1>
      <p>You are signed in again. What you wrote is still here, but it is not saved yet.</p>
      <Form action={action} csrf={frame.csrf}>
        {inputs.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="actions">
          <Button>Save what I wrote</Button>
        </div>
      </Form>
      <p>
        <a href={frame.audience === 'staff' ? paths.moderation : paths.clients}>Go on without it</a>
      </p>
    </SitePage>
  );
}
