import type { ListingStatus, Mode } from '#libs/domain';
import { type LdNode, ldText, schemaName } from '#libs/extract';

const STATUS: Readonly<Record<string, ListingStatus>> = {
  EventScheduled: 'scheduled',
  EventCancelled: 'cancelled',
  EventCanceled: 'cancelled',
  Cancelled: 'cancelled',
  Canceled: 'cancelled',
  EventPostponed: 'postponed',
  Postponed: 'postponed',
  EventRescheduled: 'rescheduled',
  Rescheduled: 'rescheduled',
  EventMovedOnline: 'scheduled',
  // As hCalendar has them, which takes them from iCalendar.
  cancelled: 'cancelled',
  canceled: 'cancelled',
  tentative: 'unconfirmed',
};

/** `eventStatus` as ours; an event that states none, or an unknown one, is taken to be scheduled. */
export function statusOf(node: LdNode): ListingStatus {
  const word = schemaName(ldText(node, 'eventStatus') ?? '');
  return (Object.hasOwn(STATUS, word) ? STATUS[word] : undefined) ?? 'scheduled';
}

const MODES: Readonly<Record<string, Mode>> = {
  OfflineEventAttendanceMode: 'in-person',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'hybrid',
};

/** The mode that the event states itself, or null when it has to be read off its places. */
export function statedMode(node: LdNode): Mode | null {
  if (schemaName(ldText(node, 'eventStatus') ?? '') === 'EventMovedOnline') return 'online';
  const word = schemaName(ldText(node, 'eventAttendanceMode') ?? '');
  return (Object.hasOwn(MODES, word) ? MODES[word] : undefined) ?? null;
}
