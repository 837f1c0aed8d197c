import { Button, CheckboxGroup, Form, type FormState, RadioGroup, Select, TextInput } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';

/** How long a link can live, in days. “For ever” is not offered. */
export const SHARE_DAYS = [30, 90, 180, 365] as const;

type Props = {
  readonly frame: SiteFrame;
  readonly client: { readonly id: string };
  readonly form: FormState;
  readonly discreetBecause: string | null;
};

/** The settings of a new link. */
export function ShareForm({ frame, client, form, discreetBecause }: Props) {
  const values = { days: '90', discreet: 'on', ...form.values };
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
      <TextInput
        form={filled}
        name="word"
        label="Two words that open it"
        hint="Agree on them together. For a phone that other people use too."
        size="short"
        autocomplete="off"
        optional
      />
      <CheckboxGroup
        form={filled}
        name="calendar"
        label="Calendar"
        options={[{ value: 'on', label: 'Let them add the dates to their own calendar' }]}
      />
      <RadioGroup
        form={filled}
        name="discreet"
        label="What the calendar says"
        {...(discreetBecause === null ? {} : { hint: discreetBecause })}
        options={[
          { value: 'on', label: 'Something plain', hint: 'Like “Reading hour”. No group, no place name.' },
          { value: 'off', label: 'The name and place of each gathering', hint: 'Only if your client asked for it.' },
        ]}
      />
      <div class="actions">
        <Button>Create link</Button>
      </div>
    </Form>
  );
}
