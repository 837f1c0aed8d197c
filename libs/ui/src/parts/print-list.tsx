import type { Gathering, GatheringOccurrence, Instant } from '#libs/domain';
import { statedCost } from '../words/stated-cost.js';
import { formatWhen, localWhen } from '../words/when.js';
import { Text } from './text.js';

export type PrintItem = {
  readonly gathering: Gathering;
  readonly occurrence: GatheringOccurrence | null;
  /** What changed about the date, in a sentence. */
  readonly changed?: string | null;
  /** What happens there, at most three short lines. */
  readonly lines: readonly string[];
  readonly goodToKnow: string | null;
};

type Props = { readonly items: readonly PrintItem[]; readonly now: Instant };

/** The whole list on paper: no names, no addresses of ours; ticks to be made with a pen. Seen only when printing. */
export function PrintList({ items, now }: Props) {
  return (
    <ol class="print-list only-print plain-list">
      {items.map(({ gathering, occurrence, changed = null, lines, goodToKnow }) => (
        <li class="card">
          <p class="print-list__title">
            <strong>
              <Text>{gathering.title}</Text>
            </strong>
            <span>
              <span class="tick">Interested</span>
              <span class="tick">Went</span>
            </span>
          </p>
          <p>{occurrence === null ? 'Date not known' : formatWhen(localWhen(occurrence), Number(now.slice(0, 4)))}</p>
          {changed !== null && <p>{changed}</p>}
          {changed === null && occurrence?.status === 'unconfirmed' && <p>Not yet confirmed by the host.</p>}
          <p>
            <Text>{place(gathering)}</Text> · {statedCost(gathering) ?? 'Cost not known'}
          </p>
          {lines.slice(0, 3).map((line) => (
            <p>
              <Text>{line}</Text>
            </p>
          ))}
          {goodToKnow !== null && (
            <p>
              Good to know: <Text>{goodToKnow}</Text>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function place({ venue, mode }: Gathering): string {
  const parts = [venue?.name, venue?.address].filter((part): part is string => typeof part === 'string' && part !== '');
  return parts.length > 0 ? parts.join(', ') : mode === 'online' ? 'Online' : 'Place not known';
}
