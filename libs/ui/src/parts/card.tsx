import type { ComponentChildren } from 'preact';

type Props = { readonly children: ComponentChildren; readonly chosen?: boolean; readonly id?: string };

/** One thing among several, on its own ground. */
export function Card({ children, chosen = false, id }: Props) {
  return (
    <article id={id} class={chosen ? 'card card--chosen stack stack--close' : 'card stack stack--close'}>
      {children}
    </article>
  );
}
