import type { Evidence } from './evidence.js';
import type { Reason } from './reason.js';

/** The evidence as a list: what speaks against first, then for, in a fixed order. */
export function reasonsOf(evidence: Evidence): readonly Reason[] {
  const { place, people, time, title } = evidence;
  const against: Reason[] = [];
  const reasons: Reason[] = [];
  (place.verdict === 'different' ? against : reasons).push({ kind: 'place', is: place.verdict, by: place.because });
  if (evidence.modesClash) against.push({ kind: 'mode', is: 'different' });
  if (people.kind !== 'alike') against.push({ kind: 'people', is: people.kind, of: people.of ?? 'group' });
  if (evidence.sameRoom === false) against.push({ kind: 'room', is: 'different' });
  if (evidence.otherOrganizer) against.push({ kind: 'organizer', is: 'different' });
  const isTimely = time.kind === 'equal' || time.kind === 'one-of' || time.kind === 'wall' || time.kind === 'day-only';
  (isTimely ? reasons : against).push({ kind: 'time', is: time.kind, sameEnd: time.sameEnd });
  const isAlike = title.kind === 'equal' || title.kind === 'contained' || title.kind === 'bare';
  (isAlike ? reasons : against).push({ kind: 'title', is: title.kind });
  if (evidence.samePage) reasons.push({ kind: 'page', is: 'same' });
  if (evidence.sameBooking) reasons.push({ kind: 'booking', is: 'same' });
  if (evidence.sameLink) reasons.push({ kind: 'link', is: 'same' });
  if (evidence.sameText) reasons.push({ kind: 'text', is: 'same' });
  if (evidence.sameHost) reasons.push({ kind: 'organizer', is: 'same' });
  return [...against, ...reasons];
}
