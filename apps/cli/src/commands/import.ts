import { HostKind, type Instant, type Prepared, type Source } from '#libs/domain';
import { LINKER, resolve as outcomeOf, withPlaces } from '#libs/pipeline';
import { LazyGazetteer } from '#libs/platform';
import type { Store } from '#libs/store';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command, Given } from '../command.js';
import { withStore } from '../live/connection.js';
import { givenBytes, type GivenBytes } from '../live/given-bytes.js';
import { choiceOption, textOption } from '../options.js';
import { contextOf, WINDOW_OPTIONS } from '../read-context.js';
import { openReader } from '../reader.js';

/** Parts compared in one transaction. */
const AT_ONCE = 200;

export const importCommand: Command = {
  help: `porchlight import <file | address | -> [options]

Reads something once and stores what it says, without asking for it again. Doing it twice changes nothing; a newer version of
the same file or address updates what the older one said.

  --zone <IANA zone>       the zone of its times where it names none (default: UTC)
  --as <importer>          read it as this, instead of finding out
  --name <name>            how the source is called here
  --host <name>            who publishes it
  --kind <kind>            library, club, faith, support-group or other (default: other)
  --language <tag>         language of its texts
  --from, --until <instant>  bounds of the dates (default: now, and 180 days later)
  --option <name>=<value>  what only one importer understands
  --allow-http             allow an address without encryption

Example:
  porchlight import spring.ics --zone Europe/London --kind club --host "Fell Walkers"
`,
  options: {
    ...WINDOW_OPTIONS,
    name: { type: 'string' },
    host: { type: 'string' },
    kind: { type: 'string' },
    language: { type: 'string' },
    'allow-http': { type: 'boolean' },
  },
  run: async (given, world) => {
    const kind = choiceOption(given, 'kind', HostKind.options) ?? 'other';
    const context = await contextOf(given, world);
    const reader = openReader();
    try {
      return await withStore(world, async ({ store, clock }) => {
        const found = await givenBytes(given, world, 'import', store.leases);
        const host = { name: textOption(given, 'host'), kind, venue: null };
        const read = await reader.prepare({
          bytes: found.bytes,
          context: { ...context, url: found.url, contentType: found.contentType },
          host,
        });
        const prepared = await withPlaces(read, new LazyGazetteer(), { zone: context.zone, venue: null });
        const source = await sourceOf(store, given, found, {
          zone: context.zone ?? 'UTC',
          prepared,
          now: clock.now(),
          kind,
        });
        const saved = await save(store, source, prepared, clock.now());
        world.print(`${JSON.stringify({ source: source.id, name: source.name, ...saved }, null, 2)}\n`);
        return 0;
      });
    } finally {
      await reader.close();
    }
  },
};

async function save(store: Store, source: Source, prepared: Prepared, now: Instant) {
  const known = await store.imports.known(source.id, now);
  const memory = await store.imports.memory(source.id);
  const outcome = outcomeOf(prepared, known, memory, { at: now, elsewhere: false });
  const saved = await store.imports.saveOutcome(source.id, null, null, outcome, now);
  while ((await store.duplicates.linkDue(AT_ONCE, LINKER, now)).more);
  return { importer: prepared.importer, ...saved, report: outcome.report, problems: outcome.problems };
}

type SourceFacts = {
  readonly zone: string;
  readonly kind: HostKind;
  readonly prepared: Prepared;
  readonly now: Instant;
};

/** A paused source stands for what was imported by hand: it is never fetched, and the same file finds it again. */
async function sourceOf(store: Store, given: Given, found: GivenBytes, facts: SourceFacts): Promise<Source> {
  const url = found.url ?? addressOf(given.positionals[0] ?? '-', found.bytes);
  const known = await store.sources.findByUrl(url);
  if (known !== null) return known;
  return store.sources.add({
    name: textOption(given, 'name') ?? url.split('/').at(-1) ?? url,
    importer: facts.prepared.importer,
    url,
    zone: facts.zone,
    language: textOption(given, 'language'),
    hostName: textOption(given, 'host'),
    hostKind: facts.kind,
    state: 'paused',
    nextFetchAt: facts.now,
  });
}

function addressOf(file: string, bytes: Uint8Array): string {
  if (file !== '-') return pathToFileURL(resolve(file)).href;
  return `urn:sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
