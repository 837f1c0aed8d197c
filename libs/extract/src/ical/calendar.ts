import type { Problem } from '#libs/domain';
import type { IcalComponent, IcalProperty } from './component.js';

/** One VCALENDAR. `zones` are its VTIMEZONEs, `events` its VEVENTs, to be taken out by whoever reads them; to-dos, journals and free/busy are not kept. */
export type IcalCalendar = {
  readonly properties: readonly IcalProperty[];
  readonly zones: readonly IcalComponent[];
  readonly events: IcalComponent[];
};

/**
 * All calendars of one file. `complete` is false when the file ends early or a limit cut it; `everyEvent` only when an event
 * may be missing for it, or its name, which a long text or a long list of single dates is not.
 */
export type IcalReading = {
  readonly calendars: readonly IcalCalendar[];
  readonly complete: boolean;
  readonly everyEvent: boolean;
  readonly problems: readonly Problem[];
};
