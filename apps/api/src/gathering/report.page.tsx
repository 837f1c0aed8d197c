import { Button, Form, type FormState, type Option, RadioGroup, TextArea } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export const REPORT_REASONS: readonly Option[] = [
  { value: 'gone', label: 'It no longer meets' },
  { value: 'wrong', label: 'A date, place or cost is wrong' },
  { value: 'not-as-said', label: 'It is not as the page says', hint: 'For example louder, or not step-free' },
  { value: 'unwelcome', label: 'People were not made welcome' },
  { value: 'unsafe', label: 'It felt unsafe, or someone was hurt' },
];

export type ReportPageProps = {
  readonly frame: SiteFrame;
  readonly gathering: { readonly id: string; readonly title: string };
  /** Fields: `reason` (a value of {@link REPORT_REASONS}), `text`. */
  readonly form: FormState;
};

/** P5: a report with reasons to choose from and nothing about who reports. */
export function ReportPage({ frame, gathering, form }: ReportPageProps) {
  return (
    <SitePage
      frame={frame}
      title="Tell us what is wrong"
      errors={form.errors}
      crumbs={[{ label: 'Back to the gathering', href: paths.gathering(gathering.id) }]}
    >
      <h1>Tell us what is wrong</h1>
      <p>
        About: <bdi>{gathering.title}</bdi>
      </p>
      <p>We do not ask who you are. The host does not see what you write. A person reads every report.</p>
      <Form action={paths.report(gathering.id)} csrf={frame.csrf}>
        <RadioGroup form={form} name="reason" label="What is wrong?" options={REPORT_REASONS} />
        <TextArea form={form} name="text" label="What would you like us to know?" optional />
        <div class="actions">
          <Button>Send report</Button>
        </div>
      </Form>
    </SitePage>
  );
}
