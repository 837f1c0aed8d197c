import type { ComponentChildren } from 'preact';
import type { Fact } from '../words/fact-of.js';
import { Tag, type FactState } from './tag.js';
import { Text } from './text.js';

type Props = {
  readonly fact: Pick<Fact, 'label' | 'words' | 'doubt'>;
  /** How it stands to a person's needs; left out where there is no person, as on public pages. */
  readonly state?: FactState;
  /** Usually {@link Evidence}. */
  readonly children?: ComponentChildren;
};

/** One fact in a `dl`. What is not known says so; it is never left out. */
export function FactRow({ fact, state, children }: Props) {
  const shown = fact.words === null ? 'unknown' : state;
  return (
    <div class={`fact fact--${shown ?? 'stated'}`}>
      <dt>{fact.label}</dt>
      <dd>
        <div class="fact__said">
          {shown !== undefined && <Tag state={shown} />}
          {fact.words !== null && (
            <span class="fact__words">
              <Text>{fact.words}</Text>
            </span>
          )}
          {fact.doubt !== null && <span class="quiet small">{fact.doubt}</span>}
        </div>
        {children}
      </dd>
    </div>
  );
}
