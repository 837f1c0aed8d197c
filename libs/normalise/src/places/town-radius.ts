import type { GazetteerTown } from '#libs/domain';

/** People on a square kilometre of town, suburbs and parks included: about that of Leeds and York; London has more, American towns fewer. */
const DENSITY = 2_000;
const [LEAST, MOST, UNCOUNTED] = [1_500, 25_000, 4_000];

/** Metres from the middle of a town within which most of it lies, taken from how many live there: an assumption, and a round one. */
export function townRadius({ population }: Pick<GazetteerTown, 'population'>): number {
  if (population === 0) return UNCOUNTED;
  const metres = Math.sqrt(population / DENSITY / Math.PI) * 1000;
  return Math.round(Math.min(MOST, Math.max(LEAST, metres)) / 100) * 100;
}
