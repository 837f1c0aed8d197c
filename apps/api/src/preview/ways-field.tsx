import { Button, type FormState, RadioGroup } from '#libs/ui';
import type { Found } from './found.js';

/** What else it may be. In the same form as the rest, so that looking again loses nothing that was typed. */
export function WaysField({ form, ways }: { readonly form: FormState; readonly ways: Found['ways'] }) {
  if (ways.length === 0) return null;
  return (
    <details>
      <summary>It is something else</summary>
      <div class="stack stack--close">
        <RadioGroup form={form} name="way" label="What is it?" options={ways} />
        <div>
          <Button look="second" name="step" value="look" about="at what you chose">
            Look again
          </Button>
        </div>
      </div>
    </details>
  );
}
