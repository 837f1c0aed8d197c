import type { ComponentChildren } from 'preact';
import { type ButtonLook, buttonClass } from './button.js';

type Props = {
  /** An address of ours; foreign ones go through {@link ExtLink}. */
  readonly href: string;
  readonly children: ComponentChildren;
  readonly look?: ButtonLook;
  readonly about?: string | undefined;
};

/** A link that is the next step. */
export function LinkButton({ href, children, look = 'main', about }: Props) {
  return (
    <a class={buttonClass(look)} href={href}>
      {children}
      {about !== undefined && <span class="visually-hidden"> {about}</span>}
    </a>
  );
}
