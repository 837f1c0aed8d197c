import type { ComponentChildren } from 'preact';
import type { FactState } from './tag.js';

const SYMBOLS: Readonly<Record<FactState, string>> = { matches: '●', partly: '◐', differs: '○', unknown: '?' };

type Props = {
  readonly title: string;
  /** Left out where the items are neither for nor against. */
  readonly state?: FactState;
  readonly items: readonly ComponentChildren[];
};

/** Short reasons under a word that says which way they point: “Good”, “Watch out”, “Ask”. */
export function Reasons({ title, state, items }: Props) {
  if (items.length === 0) return null;
  return (
    <div>
      <p class="small">
        <strong>{title}</strong>
      </p>
      <ul class="reasons">
        {items.map((item) => (
          <li>
            <span class="reasons__symbol" aria-hidden="true">
              {state === undefined ? '–' : SYMBOLS[state]}
            </span>
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
