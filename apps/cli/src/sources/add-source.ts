import { HostKind, type HostLease, type ReadContext } from '#libs/domain';
import type { Given, World } from '../command.js';
import { withStore } from '../live/connection.js';
import { isAddress } from '../is-address.js';
import { givenBytes } from '../live/given-bytes.js';
import { choiceOption, textOption } from '../options.js';
import { contextOf } from '../read-context.js';
import { openReader } from '../reader.js';
import { UsageError } from '../usage-error.js';

/** Fetches the address once, reads it, and stores it as a source. What cannot be fetched or read is not stored. */
export async function addSource(given: Given, world: World): Promise<number> {
  const [url = ''] = given.positionals;
  if (!isAddress(url)) throw new UsageError('Name the address of the source: porchlight source add https://…');
  const context = await contextOf(given, world);
  if (context.zone === null) {
    throw new UsageError('Say in which zone its times are, such as --zone Europe/London: not every source names one.');
  }
  const hostKind = choiceOption(given, 'kind', HostKind.options) ?? 'other';
  const { zone } = context;
  return withStore(world, async ({ store, clock }) => {
    const known = await store.sources.findByUrl(url);
    if (known !== null) throw new UsageError(`This address is a source already: "${known.name}" (${known.id}).`);
    const found = await tryOut(given, world, context, store.leases);
    const added = await store.sources.add({
      name: textOption(given, 'name') ?? new URL(url).host,
      importer: found.importer,
      url,
      zone,
      language: context.language,
      hostName: textOption(given, 'host'),
      hostKind,
      options: context.options,
      state: given.options['proposed'] === true ? 'proposed' : 'active',
      allowHttp: given.options['allow-http'] === true,
      nextFetchAt: clock.now(),
    });
    world.print(`${JSON.stringify({ source: added, ...found }, null, 2)}\n`);
    return 0;
  });
}

async function tryOut(given: Given, world: World, context: ReadContext, lease: HostLease) {
  const reader = openReader();
  try {
    const { bytes, url, contentType } = await givenBytes(given, world, 'source', lease);
    const { importer, listings, problems } = await reader.read({ bytes, context: { ...context, url, contentType } });
    const first = listings.slice(0, 3).map(({ title, start }) => ({ title, start }));
    return { importer, listings: listings.length, first, problems };
  } finally {
    await reader.close();
  }
}
