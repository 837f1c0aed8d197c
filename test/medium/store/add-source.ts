import type { Source } from '../../../libs/domain/src/index.js';
import type { NewSource } from '../../../libs/store/src/index.js';
import { NOW, type OpenedStore } from './opened-store.js';

let number = 0;

/** A calendar on a host of its own that is due now; a test names only what matters to it. */
export function addSource({ store }: OpenedStore, more: Partial<NewSource> = {}): Promise<Source> {
  number += 1;
  return store.sources.add({
    name: `Source ${String(number)}`,
    importer: 'ics',
    url: `https://host-${String(number)}.example/calendar.ics`,
    zone: 'America/New_York',
    nextFetchAt: NOW,
    state: 'active',
    ...more,
  });
}
