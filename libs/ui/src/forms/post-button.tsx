import type { ComponentChildren } from 'preact';
import { Button, type ButtonLook } from '../parts/button.js';
import { Form } from './form.js';

type Props = {
  readonly action: string;
  readonly csrf: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
  readonly look?: ButtonLook;
  readonly about?: string | undefined;
};

/** One button that changes something: a form of its own, so that no change is ever a GET. */
export function PostButton({ action, csrf, hidden = {}, children, look = 'second', about }: Props) {
  return (
    <Form action={action} csrf={csrf} hidden={hidden} class="inline-form">
      <Button look={look} about={about}>
        {children}
      </Button>
    </Form>
  );
}
