import { Button, Form, type FormState, GateLayout, TextInput } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';

export type GatePageProps = {
  readonly frame: SiteFrame;
  readonly token: string;
  /** Whether two words were agreed that open it. Field: `word`. */
  readonly asksWord: boolean;
  readonly form: FormState;
};

/** C1: a gate that says nothing to whoever finds the link. Opening is a POST, so that mail scanners open nothing. */
export function GatePage({ frame, token, asksWord, form }: GatePageProps) {
  return (
    <GateLayout frame={frame} title="A page for you" errors={form.errors}>
      <h1>Someone you work with made a page for you</h1>
      <Form action={paths.gate(token)} csrf={frame.csrf}>
        {asksWord && (
          <TextInput form={form} name="word" label="The two words you agreed on" size="short" autocomplete="off" />
        )}
        <div>
          <Button>Open my page</Button>
        </div>
      </Form>
      <p class="quiet">If you did not expect this, you can close it. Nothing has been opened.</p>
    </GateLayout>
  );
}
