import { HostKind, type HostLease, type ReadContext } from '#libs/domain';
import type { Given, World } from '../command.js';
import { hideKey, isAtPlace, locked } from '#libs/fetch';
import { storedAddress } from '../../../api/src/preview/stored-address.js';
import { isAddress } from '../is-address.js';
import { withStore } from '../live/connection.js';
import { probeLive } from '../live/probe-live.js';
import { choiceOption, textOption } from '../options.js';
import { contextOf } from '../read-context.js';
import { openReader } from '../reader.js';
import { UsageError } from '../usage-error.js';

/** Finds out how the address is read, reads it, and stores it as a source. What cannot be fetched or read is not stored. */
export async function addSource(given: Given, world: World): Promise<number> {
  const [address = ''] = given.positionals;
  if (!isAddress(address)) throw new UsageError('Name the address of the source: porchlight source add https://…');
  const context = await contextOf(given, world);
  if (context.zone === null) {
    throw new UsageError('Say in which zone its times are, such as --zone Europe/London: not every source names one.');
  }
  const hostKind = choiceOption(given, 'kind', HostKind.options) ?? 'other';
  const { zone } = context;
  return withStore(world, async ({ store, clock, keyring }) => {
    const refuseKnown = async (url: string): Promise<void> => {
      const known = await store.sources.findByUrl(url);
      if (known !== null) throw new UsageError(`This address is a source already: "${known.name}" (${known.id}).`);
      if ((await store.submissions.optedOut()).some((place) => isAtPlace(url, place))) {
        throw new UsageError('This site asked us not to read it.');
      }
    };
    await refuseKnown(address);
    const { best, refusal } = await tryOut(address, given, world, context, store.leases);
    if (best === null) {
      world.say(refusal ?? '');
      return 2;
    }
    const way = locked(best, address);
    if (way === 'unkeepable') {
      throw new UsageError(
        'This address has several secrets in it, or one that cannot be kept. Use an address with one.',
      );
    }
    const url = storedAddress(way, keyring);
    if (url !== address) await refuseKnown(url);
    const added = await store.sources.add(
      {
        name: textOption(given, 'name') ?? new URL(best.url).host,
        importer: best.importer,
        url,
        zone,
        language: context.language,
        hostName: textOption(given, 'host'),
        hostKind,
        options: { ...way.options, ...context.options },
        state: given.options['proposed'] === true ? 'proposed' : 'active',
        allowHttp: given.options['allow-http'] === true,
        nextFetchAt: clock.now(),
      },
      way.key,
    );
    const { importer, platform, question, count, problems, remarks } = best;
    const evidence = best.evidence.map((sign) => (way.key === null ? sign : hideKey(sign, way.key)));
    const first = best.first.map(({ title, start }) => ({ title, start }));
    const found = { importer, platform, evidence, question, listings: count, first, problems, remarks };
    world.print(`${JSON.stringify({ source: added, ...found }, null, 2)}\n`);
    return 0;
  });
}

async function tryOut(address: string, given: Given, world: World, context: ReadContext, lease: HostLease) {
  const reader = openReader();
  try {
    return await probeLive(address, { given, world, context, lease, reader });
  } finally {
    await reader.close();
  }
}
