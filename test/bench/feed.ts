import { addDays, GatheringId } from '#libs/domain';
import { renderCalendar, type FeedItem } from '#libs/feed';
import type { Bench } from './bench.js';
import { NOW, TODAY } from './data/feed.js';
import { Seeded } from './data/seeded.js';
import { TITLES } from './data/texts.js';
import { alternate } from './measure.js';
import { withHello } from './hello.js';
import { withTown } from './open-town.js';
import { pageTimes } from './page-times.js';
import { compared, figure, type Result } from './report.js';

/** A long list for one person. */
const LISTED = 20;

/** A client's list → text/calendar, against joining the same lines with nothing escaped, folded or hidden. */
export const feedBench: Bench = async ({ seconds, rows }, say) => {
  const random = new Seeded(13);
  const items = Array.from({ length: rows ?? 5_000 }, (_, at) => itemOf(at, random));
  const secret = new Uint8Array(32).fill(7);
  const { plain, discreet, joined } = await alternate(
    {
      plain: () => renderCalendar({ mode: 'plain', word: '', secret, items }),
      discreet: () => renderCalendar({ mode: 'discreet', word: 'Appointment', secret, items }),
      joined: () => joinedOnly(items),
    },
    seconds * 0.4,
  );
  const rate = (ms: number): number => items.length / (ms / 1000);
  const bytes = Buffer.byteLength(renderCalendar({ mode: 'plain', word: '', secret, items }));
  return [
    compared('entries per second, plain', rate(plain.median), 'joining strings', rate(joined.median)),
    compared('entries per second, discreet', rate(discreet.median), 'joining strings', rate(joined.median)),
    figure('a calendar of twenty entries', (plain.median / items.length) * 20, 'ms'),
    figure('bytes per entry', bytes / items.length),
    ...(await subscription(seconds * 0.4, say)),
  ];
};

/** What a phone asks for every few hours: a client's calendar with everything that the list has. */
function subscription(seconds: number, say: (sentence: string) => void): Promise<readonly Result[]> {
  return withTown(say, async ({ origin, store, who, client, now }) => {
    for (const { gathering } of await store.gatherings.page(null, LISTED)) {
      const next = gathering.occurrences.find(({ start }) => start > now);
      if (next !== undefined) await store.shortlists.add(who, client, GatheringId.parse(gathering.id), next.start, now);
    }
    const made = await store.feeds.create(who, client, { device: 'phone', mode: 'plain', now });
    if (made === null) throw new Error('The client has no calendar.');
    const calendar = { what: 'calendar subscription', url: `${origin}/f/${made.token}.ics` };
    return withHello((url) => pageTimes([calendar], { what: 'a Fastify page that says hello', url }, seconds));
  });
}

function itemOf(at: number, random: Seeded): FeedItem {
  const date = addDays(TODAY, random.between(0, 170));
  const hour = random.between(8, 19);
  return {
    gatheringId: `gathering-${String(at)}`,
    start: `${date}T${String(hour).padStart(2, '0')}:00:00Z`,
    end: random.chance(0.7) ? `${date}T${String(hour + 2).padStart(2, '0')}:00:00Z` : null,
    date: null,
    title: `${random.pick(TITLES)}, with tea; at branch ${String(at)}`,
    place: 'Reading Room, Merrowdale Central Library, 1 Market Square, Merrowdale MD1 1AA',
    cancelled: random.chance(0.03),
    sequence: random.between(0, 4),
    changedAt: NOW,
  };
}

function joinedOnly(items: readonly FeedItem[]): string {
  const entries = items.map(
    ({ gatheringId, start, end, title, place, sequence, changedAt }) =>
      `BEGIN:VEVENT\r\nUID:${gatheringId}\r\nDTSTAMP:${changedAt}\r\nLAST-MODIFIED:${changedAt}\r\nSEQUENCE:${String(sequence)}\r\n` +
      `DTSTART:${start}\r\nDTEND:${end ?? start}\r\nSUMMARY:${title}\r\nLOCATION:${place ?? ''}\r\nCLASS:PRIVATE\r\n` +
      'STATUS:CONFIRMED\r\nEND:VEVENT\r\n',
  );
  return `BEGIN:VCALENDAR\r\n${entries.join('')}END:VCALENDAR\r\n`;
}
