import type { Gathering, GatheringOccurrence, Instant, Needs } from '#libs/domain';
import { indexClaims } from './claims/claim-index.js';
import { planOf } from './plan.js';
import { hiddenFrom } from './verdict/hidden.js';
import { openDates } from './verdict/live-dates.js';

/**
 * Why a gathering may not be shown to a person on a date, or null when it may: `always` when harm or hostility is claimed,
 * `closed` when it is closed to those who have not said that they belong and they have not. The same rule that
 * {@link match} hides by; musts and wishes play no part.
 */
export function hiddenReason(
  needs: Needs,
  gathering: Gathering,
  date: GatheringOccurrence,
  at: Instant,
): 'always' | 'closed' | null {
  const plan = planOf(needs, at);
  const index = indexClaims(gathering.claims);
  if (openDates(plan, [date], hiddenFrom(plan, index)).length > 0) return null;
  // Whoever belongs everywhere is kept out by harm alone.
  const everywhere = { ...plan, belong: EVERYWHERE };
  return openDates(plan, [date], hiddenFrom(everywhere, index)).length > 0 ? 'closed' : 'always';
}
