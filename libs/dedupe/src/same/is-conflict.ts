import type { Judgement } from './judgement.js';
import type { Reason } from './reason.js';

/**
 * Whether two must not come into one gathering, be it through a third. Two dates of one series are different and belong together all the
 * same, when that is all that is between them.
 */
export function isConflict({ verdict, why }: Judgement): boolean {
  return verdict === 'different' && !why.every(isOnlyOtherDates);
}

function isOnlyOtherDates(reason: Reason): boolean {
  switch (reason.kind) {
    case 'time':
      return reason.is === 'apart';
    case 'title':
      return reason.is === 'equal' || reason.is === 'contained';
    case 'place':
    case 'organizer':
      return reason.is !== 'different';
    case 'people':
    case 'mode':
    case 'room':
      return false;
    default:
      return true;
  }
}
