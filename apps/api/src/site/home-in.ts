import type { Needs } from '#libs/domain';

/** Where somebody sets out from, for their needs: an area's point, and how far around it where that is known. */
export function homeIn(area: {
  readonly lat: number;
  readonly lon: number;
  readonly radius?: number | undefined;
}): NonNullable<Needs['home']> {
  const { lat, lon, radius = 0 } = area;
  return { lat, lon, ...(radius === 0 ? {} : { radius }) };
}
