import type { Gathering, GatheringOccurrence, Instant } from '#libs/domain';
import { cadenceWords } from '../words/cadence-words.js';
import { formatWhen, localWhen } from '../words/when.js';
import { nextSure } from '../words/next-date.js';
import { WhenText } from './when-text.js';

type Props = { readonly gathering: Gathering; readonly occurrence: GatheringOccurrence | null; readonly now: Instant };

/** The date of a gathering in words, how often it comes, and in strong words when it does not go ahead. */
export function OccurrenceText({ gathering, occurrence, now }: Props) {
  if (occurrence === null) return <p class="card__when">No date ahead that we know of.</p>;
  const status = occurrence.status ?? gathering.status;
  const cadence = cadenceWords(gathering.recurring);
  const thisYear = Number(now.slice(0, 4));
  const online = gathering.mode === 'online' || gathering.mode === 'hybrid';
  return (
    <>
      <p class="card__when">
        {status === 'cancelled' && <strong>Cancelled. </strong>}
        {status === 'postponed' && <strong>Put off to a later date. </strong>}
        <WhenText when={localWhen(occurrence)} thisYear={thisYear} zone={online ? occurrence.zone : undefined} />
        {cadence !== null && <span class="quiet"> · {cadence}</span>}
      </p>
      {status === 'cancelled' && <NextOne gathering={gathering} now={now} thisYear={thisYear} />}
      {status === 'unconfirmed' && <p>Not yet confirmed by the host.</p>}
    </>
  );
}

function NextOne({ gathering, now, thisYear }: { gathering: Gathering; now: Instant; thisYear: number }) {
  const next = gathering.status === 'cancelled' ? null : nextSure(gathering, now);
  return next === null ? null : <p>Next one: {formatWhen(localWhen(next), thisYear)}.</p>;
}
