import type { ComponentChildren } from 'preact';

type Props = { readonly children: ComponentChildren };

/** Says what will be here and the one way to fill it, or what to drop when nothing was found. */
export function EmptyState({ children }: Props) {
  return <div class="empty stack">{children}</div>;
}
