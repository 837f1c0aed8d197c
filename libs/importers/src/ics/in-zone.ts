import type { ExtractedEvent, ExtractedTime } from '#libs/domain';

/**
 * Gives floating times of an event a zone by name: for the second and further calendars of one file, whose own
 * X-WR-TIMEZONE differs from the first one's.
 */
export function inZone(event: ExtractedEvent, tzid: string): ExtractedEvent {
  // Beside a start that names its zone, times without one follow that zone and not the calendar's.
  if (event.start?.kind === 'zoned') return event;
  const zoned = <T extends ExtractedTime | null>(time: T): T =>
    time?.kind === 'floating' ? ({ kind: 'zoned', local: time.local, tzid } as T) : time;
  return {
    ...event,
    start: zoned(event.start),
    end: zoned(event.end),
    recurrence: event.recurrence && {
      ...event.recurrence,
      rdates: event.recurrence.rdates.map(zoned),
      exdates: event.recurrence.exdates.map(zoned),
      periods: (event.recurrence.periods ?? []).map((period) => ({
        ...period,
        start: zoned(period.start),
        end: zoned(period.end),
      })),
    },
    overrides: event.overrides.map((override) => ({
      ...override,
      recurrenceId: zoned(override.recurrenceId),
      start: zoned(override.start),
      end: zoned(override.end),
    })),
  };
}
