import type { Listing, ReadContext } from '#libs/domain';
import type { Command } from '../command.js';
import { givenBytes } from '../live/given-bytes.js';
import { openReader } from '../reader.js';
import { contextOf, WINDOW_OPTIONS } from '../read-context.js';

/** As many as an organiser is shown. */
const SHOWN = 3;

export const probe: Command = {
  help: `porchlight probe <address | file | -> [options]

Fetches an address politely (or takes a file) and says which importer reads it, what showed that, and what is in it.
Nothing is stored.

  --as <importer>     read it as this, instead of finding out
  --zone <IANA zone>  the source's own zone
  --allow-http        allow an address without encryption

Example:
  porchlight probe https://library.example/events.ics
`,
  options: { ...WINDOW_OPTIONS, 'allow-http': { type: 'boolean' } },
  run: async (given, world) => {
    const reader = openReader();
    try {
      const { bytes, url, contentType } = await givenBytes(given, world, 'probe');
      const context: ReadContext = { ...(await contextOf(given, world)), url, contentType };
      const { listings, ...reading } = await reader.read({ bytes, context });
      const found = {
        url,
        contentType,
        bytes: bytes.length,
        ...reading,
        listings: listings.length,
        first: listings.slice(0, SHOWN).map(brief),
      };
      world.print(`${JSON.stringify(found, null, 2)}\n`);
      return 0;
    } finally {
      await reader.close();
    }
  },
};

function brief({ title, start, venue, occurrences, recurrence }: Listing): unknown {
  return { title, start, venue: venue?.name ?? null, occurrences: occurrences.length, repeats: recurrence !== null };
}
