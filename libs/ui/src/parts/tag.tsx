/** How a gathering stands to one need, or to all of them. `unknown` is a real answer and never counts as a match. */
export type FactState = 'matches' | 'partly' | 'differs' | 'unknown';

const LOOK: Readonly<Record<FactState, { readonly symbol: string; readonly word: string }>> = {
  matches: { symbol: '●', word: 'Matches' },
  partly: { symbol: '◐', word: 'Partly' },
  differs: { symbol: '○', word: 'Does not match' },
  unknown: { symbol: '?', word: 'Not known' },
};

type Props = { readonly state: FactState; readonly children?: string };

/** A state as symbol, word and border pattern; its colour only repeats them. `children` replaces the word. */
export function Tag({ state, children }: Props) {
  return (
    <span class={`tag tag--${state}`}>
      <span class="tag__symbol" aria-hidden="true">
        {LOOK[state].symbol}
      </span>
      {children ?? LOOK[state].word}
    </span>
  );
}
