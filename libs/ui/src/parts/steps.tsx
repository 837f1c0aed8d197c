import type { ComponentChildren } from 'preact';

/** What happens, in order. */
export function Steps({ children }: { readonly children: readonly ComponentChildren[] }) {
  return (
    <ol class="steps">
      {children.map((step) => (
        <li>{step}</li>
      ))}
    </ol>
  );
}
