import type { Gathering, GatheringOccurrence, Instant } from '#libs/domain';
import type { ComponentChildren } from 'preact';
import { nextDate } from '../words/next-date.js';
import { Card } from './card.js';
import { GatheringMeta } from './gathering-meta.js';
import { OccurrenceText } from './occurrence-text.js';
import { Text } from './text.js';

type Props = {
  readonly gathering: Gathering;
  readonly href: string;
  readonly now: Instant;
  /** The date it is about; the next one when left out. */
  readonly occurrence?: GatheringOccurrence;
  readonly number?: number;
  readonly chosen?: boolean;
  /** For links to it from elsewhere on the page. */
  readonly id?: string;
  readonly level?: 2 | 3;
  readonly children?: ComponentChildren;
};

/** A gathering in a list: title, date in words, place and cost; then whatever this list has to say about it. */
export function GatheringCard({
  gathering,
  href,
  now,
  occurrence,
  number,
  chosen = false,
  id,
  level = 2,
  children,
}: Props) {
  const Heading = level === 2 ? ('h2' as const) : ('h3' as const);
  return (
    <Card chosen={chosen} {...(id === undefined ? {} : { id })}>
      <Heading class="card__title">
        {number !== undefined && <span class="number">{number}.</span>}
        <a href={href}>
          <Text language={gathering.language}>{gathering.title}</Text>
        </a>
      </Heading>
      <OccurrenceText gathering={gathering} occurrence={occurrence ?? nextDate(gathering, now)} now={now} />
      <GatheringMeta gathering={gathering} />
      {children}
    </Card>
  );
}
