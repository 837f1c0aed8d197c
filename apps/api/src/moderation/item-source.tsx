import type { Instant } from '#libs/domain';
import { formatAgo, Text } from '#libs/ui';
import type { ModerationItem } from './moderation-item.js';

type Words = { readonly what: string; readonly by: string; readonly when: string };

const WORDS: Readonly<Record<ModerationItem['kind'], Words>> = {
  event: { what: 'An event', by: 'from', when: 'sent' },
  calendar: { what: 'A calendar', by: 'from', when: 'sent' },
  // Whoever reported it is not known; the host is whom it is about.
  report: { what: 'A report', by: 'about', when: 'sent' },
  'opt-out': { what: 'A wish to be left alone', by: 'from', when: 'sent' },
  gathering: { what: 'A gathering that is out of sight', by: 'of', when: 'last read' },
};

/** What it is, whose, and since when it waits: `An event from Thread and Thimble, sent today`. */
export function ItemSource({ item, now }: { readonly item: ModerationItem; readonly now: Instant }) {
  const { what, by, when } = WORDS[item.kind];
  return (
    <>
      {what}
      {item.host !== null && (
        <>
          {' '}
          {by} <Text>{item.host}</Text>
        </>
      )}
      , {when} {formatAgo(item.since, now)}
    </>
  );
}
