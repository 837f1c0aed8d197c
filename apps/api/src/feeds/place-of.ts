import type { Gathering } from '#libs/domain';

/** Where it is, on one line of a calendar entry; null when that is not known. */
export function placeOf({ venue }: Gathering): string | null {
  return [venue?.name, venue?.address].filter(Boolean).join(', ') || null;
}
