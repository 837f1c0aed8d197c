import type { ComponentChildren } from 'preact';

export type ButtonLook = 'main' | 'second' | 'quiet';

type Props = {
  readonly children: ComponentChildren;
  readonly look?: ButtonLook;
  readonly name?: string;
  readonly value?: string;
  /** Words that make the name of the button whole for those who do not see what stands around it. */
  readonly about?: string | undefined;
  /** A letter that presses it while one of its form's buttons has the focus; see {@link keysScript}. */
  readonly shortcut?: string;
};

/** Sends the form that it stands in. Verb and object: “Share this list”. One `main` a page. */
export function Button({ children, look = 'main', name, value, about, shortcut }: Props) {
  return (
    <button
      type="submit"
      class={buttonClass(look)}
      name={name}
      value={value}
      {...(shortcut === undefined ? {} : { 'data-key': shortcut, 'aria-keyshortcuts': shortcut })}
    >
      {children}
      {about !== undefined && <span class="visually-hidden"> {about}</span>}
    </button>
  );
}

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook): string {
  return look === 'main' ? 'button' : `button button--${look}`;
}
