import { canParseUrl } from '#libs/domain';
import type { SourceHealth as Row } from '#libs/store';
import type { Moved } from './source-health.js';

type Told = Pick<Row, 'url' | 'movedTo' | 'movedSeen' | 'hasKey'>;

/** What is shown of a move that a source has told of. The new address of a source with a key may hold that key. */
export function movedOf({ url, movedTo, movedSeen, hasKey }: Told): Moved | null {
  if (movedTo === null || movedTo === url || !canParseUrl(movedTo)) return null;
  const { host } = new URL(movedTo);
  return {
    to: hasKey ? host : movedTo,
    seen: movedSeen,
    otherHost: host !== new URL(url).host,
    accept: hasKey ? null : movedTo,
  };
}
