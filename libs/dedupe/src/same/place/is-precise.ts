import type { Geo } from '#libs/domain';

/** Whether a point is a door or a street rather than the middle of a town. */
export function isPrecise({ precision }: Geo): boolean {
  return precision === 'exact' || precision === 'street';
}
