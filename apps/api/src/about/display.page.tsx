import { Button, Form, type FormState, RadioGroup } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type DisplayPageProps = {
  readonly frame: SiteFrame;
  /** Where to go back to after saving: a path of ours. */
  readonly back: string;
};

/** P6: how pages look. Fields: `theme`, `textSize`, `density`, `detail` (see `displayFrom`) and hidden `back`. */
export function DisplayPage({ frame, back }: DisplayPageProps) {
  const form: FormState = { values: frame.display, errors: [] };
  const action = frame.audience === 'visitor' ? paths.visitorDisplay : paths.display;
  return (
    <SitePage frame={frame} title="Display settings">
      <h1>Display settings</h1>
      <p>Kept in this browser only.</p>
      <Form action={action} csrf={frame.csrf} hidden={{ back }}>
        <RadioGroup
          form={form}
          name="theme"
          label="Colours"
          options={[
            { value: 'auto', label: 'As my device is set', hint: 'Calm by day, Dusk when the device is dark.' },
            { value: 'calm', label: 'Calm', hint: 'Soft colours on cream.' },
            { value: 'standard', label: 'Standard', hint: 'Dark words on white.' },
            { value: 'dusk', label: 'Dusk', hint: 'Soft light words on dark grey.' },
          ]}
        />
        <RadioGroup
          form={form}
          name="textSize"
          label="Size of the words"
          options={[
            { value: 'normal', label: 'Usual' },
            { value: 'large', label: 'Large' },
            { value: 'larger', label: 'Larger' },
          ]}
        />
        <RadioGroup
          form={form}
          name="density"
          label="Space"
          options={[
            { value: 'comfortable', label: 'Roomy' },
            { value: 'compact', label: 'Close together' },
          ]}
        />
        <RadioGroup
          form={form}
          name="detail"
          label="How much to show"
          options={[
            { value: 'full', label: 'All of it' },
            { value: 'less', label: 'Less in lists', hint: 'Each page of a gathering still shows all of it.' },
          ]}
        />
        <div class="actions">
          <Button>Save settings</Button>
        </div>
      </Form>
    </SitePage>
  );
}
