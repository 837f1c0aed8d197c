import { Button } from '../parts/button.js';
import { Form } from './form.js';

type Props = {
  readonly action: string;
  readonly csrf: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** What moves, for the names of the buttons. */
  readonly about: string;
  readonly first: boolean;
  readonly last: boolean;
};

/** Up and down, never dragging (WCAG 2.5.7). Sends `move=up` or `move=down`. */
export function OrderButtons({ action, csrf, hidden, about, first, last }: Props) {
  if (first && last) return null;
  return (
    <Form action={action} csrf={csrf} hidden={hidden} class="order">
      {!first && (
        <Button look="second" name="move" value="up" about={about}>
          <span aria-hidden="true">↑</span> Up
        </Button>
      )}
      {!last && (
        <Button look="second" name="move" value="down" about={about}>
          <span aria-hidden="true">↓</span> Down
        </Button>
      )}
    </Form>
  );
}
