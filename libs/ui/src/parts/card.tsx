import type { ComponentChildren } from 'preact';

type Props = { readonly children: ComponentChildren; readonly chosen?: boolean };

/** One thing among several, on its own ground. */
export function Card({ children, chosen = false }: Props) {
  return (
    <article class={chosen ? 'card card--chosen stack stack--close' : 'card stack stack--close'}>{children}</article>
  );
}
