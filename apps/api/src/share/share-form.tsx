import { Button, Form, type FormState, Select } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';

/** How long a link can live, in days. “For ever” is not offered. */
export const SHARE_DAYS = [30, 90, 180, 365] as const;

type Props = {
  readonly frame: SiteFrame;
  readonly client: { readonly id: string };
  readonly form: FormState;
};

/** The settings of a new link. */
export function ShareForm({ frame, client, form }: Props) {
  const values = { days: '90', ...form.values };
  const filled: FormState = { values, errors: form.errors };
  return (
    <Form action={paths.share(client.id)} csrf={frame.csrf}>
      <Select
        form={filled}
        name="days"
        label="How long should the link work?"
        options={SHARE_DAYS.map((days) => ({
          value: String(days),
          label: days === 365 ? '1 year' : `${String(days)} days`,
        }))}
      />
      <p class="quiet">
        In their own calendar, dates say “Appointment” and nothing else, unless your client chooses otherwise.
      </p>
      <div class="actions">
        <Button>Create link</Button>
      </div>
    </Form>
  );
}
