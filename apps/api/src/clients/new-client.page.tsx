import {
  Button,
  CheckboxGroup,
  Form,
  type FormState,
  type Option,
  RadioGroup,
  Select,
  TextInput,
  valueOf,
} from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { PlaceFields } from '../site/place-fields.js';
import { SitePage } from '../site/site-page.js';
import { labelProblem } from './label-problem.js';
import { STARTERS } from './starters.js';

export type NewClientPageProps = {
  readonly frame: SiteFrame;
  /**
   * Fields: `label`, `notAName` (asked only of a label that looks like one), `area` (a value of `areas`, or empty), `place`, `starter`
   * (an id of {@link STARTERS}, or `none`).
   */
  readonly form: FormState;
  readonly areas: readonly Option[];
  /** What a typed place may mean; empty where it is clear, or none was typed. */
  readonly choices: readonly Option[];
};

const EMPTY_START: Option = { value: 'none', label: 'Start with nothing set' };

/** T3: a code name, an area and something to start from. There is no field for a name, a birth date or a diagnosis. */
export function NewClientPage({ frame, form, areas, choices }: NewClientPageProps) {
  const likeName = labelProblem(valueOf(form.values, 'label').trim())?.kind === 'likeName';
  return (
    <SitePage
      frame={frame}
      title="New client"
      errors={form.errors}
      crumbs={[{ label: 'Clients', href: paths.clients }]}
    >
      <h1>New client</h1>
      <Form action={paths.newClient} csrf={frame.csrf}>
        <TextInput
          form={form}
          name="label"
          label="A label that only you will understand"
          hint="A colour, a plant or a number works well. Please do not use a name, initials with a birth date, or anything about health."
          size="short"
          autocomplete="off"
        />
        {likeName && (
          <CheckboxGroup
            form={form}
            name="notAName"
            label="Is this label a name?"
            options={[{ value: 'yes', label: 'No, it is not the name of anyone' }]}
          />
        )}
        <Select
          form={form}
          name="area"
          label="Area they would set out from"
          hint="We keep the area, never an address."
          optional
          options={[{ value: '', label: 'Not said' }, ...areas]}
        />
        <PlaceFields form={form} choices={choices} />
        <RadioGroup
          form={form}
          name="starter"
          label="What would you like to start from?"
          hint="Each one fills in a few needs. You can change them all on the next page."
          fallback="none"
          options={[...STARTERS.map(({ id, label, about }) => ({ value: id, label, hint: about })), EMPTY_START]}
        />
        <div class="actions">
          <Button>Save and set needs</Button>
        </div>
      </Form>
    </SitePage>
  );
}
