import type { Listing, Probed, ReadContext } from '#libs/domain';
import type { Command } from '../command.js';
import { isAddress } from '../is-address.js';
import { givenBytes } from '../live/given-bytes.js';
import { probeLive } from '../live/probe-live.js';
import { openReader } from '../reader.js';
import { contextOf, WINDOW_OPTIONS } from '../read-context.js';
import { UsageError } from '../usage-error.js';

/** As many as an organiser is shown. */
const SHOWN = 3;

export const probe: Command = {
  help: `porchlight probe <address | file | -> [options]

Says how the events behind an address can be read: on which platform they are, what showed that, which other ways there are, the next
three events, and what whoever keeps the calendar would want to know about it. At most one page and two requests for each of
three ways are asked, politely. Of a file it says which importer reads it and what is in it. Nothing is stored.

  --as <importer>          read it as this, instead of finding out
  --zone <IANA zone>       the source's own zone
  --option <name>=<value>  what only one importer understands; may be given several times
  --allow-http             allow an address without encryption

Exit code 2 when nothing could be read.

Example:
  porchlight probe https://library.example/events
`,
  options: { ...WINDOW_OPTIONS, 'allow-http': { type: 'boolean' } },
  run: async (given, world) => {
    const [from, ...more] = given.positionals;
    if (from === undefined || more.length > 0) {
      throw new UsageError('Name one file or one address. See: porchlight probe --help');
    }
    const reader = openReader();
    try {
      const context = await contextOf(given, world);
      if (isAddress(from)) {
        const probed = await probeLive(from, { given, world, context, lease: null, reader });
        world.print(`${JSON.stringify(summaryOf(probed), null, 2)}\n`);
        if (probed.best === null) world.say(probed.refusal ?? '');
        return probed.best === null ? 2 : 0;
      }
      const { bytes, url, contentType } = await givenBytes(given, world, 'probe');
      const { listings, ...reading } = await reader.read({
        bytes,
        context: { ...context, url, contentType } satisfies ReadContext,
      });
      const first = listings.slice(0, SHOWN).map(brief);
      world.print(
        `${JSON.stringify({ url, bytes: bytes.length, ...reading, listings: listings.length, first }, null, 2)}\n`,
      );
      return 0;
    } finally {
      await reader.close();
    }
  },
};

function summaryOf({ best, ...probed }: Probed): unknown {
  return { ...probed, best: best === null ? null : { ...best, first: best.first.map(brief) } };
}

function brief({ title, start, venue, occurrences, recurrence }: Listing): unknown {
  const next = occurrences[0]?.startLocal ?? null;
  return {
    title,
    start,
    next,
    venue: venue?.name ?? null,
    occurrences: occurrences.length,
    repeats: recurrence !== null,
  };
}
