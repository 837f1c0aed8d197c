import type { Cadence, Listing } from '#libs/domain';

/** How often a listing meets, from its rule alone. */
export function cadenceOf({ recurrence }: Listing): Cadence | null {
  if (recurrence === null || recurrence.rrule === '') return null;
  const parts = new Map(recurrence.rrule.split(';').map((part) => part.split('=', 2) as [string, string | undefined]));
  const every = Number(parts.get('INTERVAL') ?? '1');
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return every <= 7 ? 'weekly' : 'other';
    case 'WEEKLY':
      if (every === 1) return 'weekly';
      return every === 2 ? 'biweekly' : 'other';
    case 'MONTHLY':
      return every === 1 ? 'monthly' : 'other';
    default:
      return 'other';
  }
}
