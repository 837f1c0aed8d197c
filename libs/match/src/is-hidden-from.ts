import type { Gathering, GatheringOccurrence, Instant, Needs } from '#libs/domain';
import { indexClaims } from './claims/claim-index.js';
import { planOf } from './plan.js';
import { hiddenFrom } from './verdict/hidden.js';
import { openDates } from './verdict/live-dates.js';

/**
 * Whether a gathering may not be shown to a person on a date: harm is claimed, or it is closed to a community that they have not
 * said they belong to. The rule by which `match` hides; musts and wishes play no part, so a person may choose past those.
 */
export function isHiddenFrom(needs: Needs, gathering: Gathering, date: GatheringOccurrence, at: Instant): boolean {
  const plan = planOf(needs, at);
  return openDates(plan, [date], hiddenFrom(plan, indexClaims(gathering.claims))).length === 0;
}
