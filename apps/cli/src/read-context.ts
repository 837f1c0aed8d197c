import { DAY_MS, epochMs, toInstant, type ReadContext } from '#libs/domain';
import type { Given, Options, World } from './command.js';
import { instantOption, pairsOption, textOption, zoneOption } from './options.js';
import { UsageError } from './usage-error.js';
import { worldClock } from './world-clock.js';

/** The window of occurrences unless another is asked for. */
const DAYS = 180;

/** Options of every command that reads bytes. */
export const WINDOW_OPTIONS = {
  as: { type: 'string' },
  zone: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  option: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const satisfies Options;

/** What the options say about where the bytes came from and which dates are wanted. */
export async function contextOf(given: Given, world: World): Promise<ReadContext> {
  const now = worldClock(world).now();
  const from = instantOption(given, 'from') ?? now;
  const until = instantOption(given, 'until') ?? toInstant(epochMs(from) + DAYS * DAY_MS);
  if (until <= from) throw new UsageError('--until must be later than --from.');
  return {
    importer: await importerOption(given),
    url: textOption(given, 'url'),
    contentType: textOption(given, 'type'),
    zone: zoneOption(given, 'zone'),
    language: textOption(given, 'language'),
    options: pairsOption(given, 'option'),
    from,
    until,
    now,
  };
}

/** Which importers there are is known to those alone; they are loaded only to judge a name, so that commands start fast. */
async function importerOption(given: Given): Promise<string | null> {
  const key = textOption(given, 'as');
  if (key === null) return null;
  const { importerOf, IMPORTERS } = await import('#libs/pipeline');
  if (importerOf(key) !== undefined) return key;
  throw new UsageError(`--as must be one of ${IMPORTERS.map((one) => one.key).join(', ')}, not "${key}".`);
}
