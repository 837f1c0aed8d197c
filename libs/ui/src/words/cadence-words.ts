import type { Cadence } from '#libs/domain';

const CADENCE: Readonly<Record<Cadence, string>> = {
  weekly: 'Every week',
  biweekly: 'Every two weeks',
  monthly: 'Every month',
  other: 'More than once',
};

/** How often it meets, or null when it is one date or not known. */
export function cadenceWords(cadence: Cadence | null | undefined): string | null {
  return cadence ? CADENCE[cadence] : null;
}
