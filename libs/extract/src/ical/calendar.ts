import type { IcalComponent, IcalProperty } from './component.js';

/** One VCALENDAR. `zones` are its VTIMEZONEs, `events` its VEVENTs; to-dos, journals and free/busy are not kept. */
export type IcalCalendar = {
  readonly properties: readonly IcalProperty[];
  readonly zones: readonly IcalComponent[];
  readonly events: readonly IcalComponent[];
};
