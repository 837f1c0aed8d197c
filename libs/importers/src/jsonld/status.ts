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
  return STATUS[schemaName(ldText(node, 'eventStatus') ?? '')] ?? 'scheduled';
}

const MODES: Readonly<Record<string, Mode>> = {
  OfflineEventAttendanceMode: 'in-person',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'hybrid',
};

/** The mode that the event states itself, or null when it has to be read off its places. */
export function statedMode(node: LdNode): Mode | null {
  if (schemaName(ldText(node, 'eventStatus') ?? '') === 'EventMovedOnline') return 'online';
  return MODES[schemaName(ldText(node, 'eventAttendanceMode') ?? '')] ?? null;
}
