import { isOver, type Instant } from '#libs/domain';
import type { GatheringRecord } from '#libs/store';
import { Card, ExtLink, formatWhen, GatheringMeta, localWhen, plainText, Text } from '#libs/ui';
import { paths } from '../site/paths.js';

/** So many dates show the rhythm of a series. */
const DATES = 5;
/** Enough of a text to know it by. */
const CHARACTERS = 600;

/** One of two listings with all that tells it apart: dates, place with its address and room, text, and who lists it. */
export function OneSide({ record, now }: { readonly record: GatheringRecord; readonly now: Instant }) {
  const { gathering, venue, sources } = record;
  const ahead = gathering.occurrences.filter((one) => !isOver(one, now));
  const text = plainText(gathering.description ?? '');
  const thisYear = Number(now.slice(0, 4));
  return (
    <Card>
      <h2 class="card__title">
        <a href={paths.partsOf(gathering.id)}>
          <Text language={gathering.language}>{gathering.title}</Text>
        </a>
      </h2>
      <ul>
        {ahead.slice(0, DATES).map((one) => (
          <li>
            {one.status === 'cancelled' && <strong>Cancelled: </strong>}
            {formatWhen(localWhen(one), thisYear)}
          </li>
        ))}
        {ahead.length === 0 && <li>No date ahead that we know of.</li>}
        {ahead.length > DATES && <li class="quiet">and {String(ahead.length - DATES)} more</li>}
      </ul>
      <GatheringMeta gathering={gathering} />
      <p>
        {[venue?.room, venue?.name, venue?.address.text]
          .filter((one) => typeof one === 'string' && one !== '')
          .map((one) => (
            <>
              <Text>{one ?? ''}</Text>
              <br />
            </>
          ))}
        {venue === null && record.onlineUrl === null && '? The place is not known.'}
      </p>
      <p>
        <Text language={gathering.language}>{text.length > CHARACTERS ? `${text.slice(0, CHARACTERS)} …` : text}</Text>
      </p>
      <ul>
        {sources.map(({ name, url }) => (
          <li>Listed by {url === null ? <Text>{name}</Text> : <ExtLink href={url}>{name}</ExtLink>}</li>
        ))}
      </ul>
    </Card>
  );
}
