import type { Format } from '../series.js';
import { churchsuite } from './churchsuite.js';
import { eventsPage, RECIPE } from './events-page.js';
import { gancio } from './gancio.js';
import { jsonldPage } from './jsonld-page.js';
import { libcal } from './libcal.js';
import { librarycalendar } from './librarycalendar.js';
import { localist } from './localist.js';
import { mobilizon } from './mobilizon.js';
import { myCalendar } from './my-calendar.js';
import { oneFile } from './one-file.js';
import type { Platform } from './platform.js';
import { recurringIcs, type Dialect } from './recurring-ics.js';
import { spreadsheet } from './spreadsheet.js';
import { squarespace } from './squarespace.js';
import { tec } from './tec.js';
import { tsml } from './tsml.js';
import { trumba } from './trumba.js';

/** Everything that hosts of the town publish with. */
export const PLATFORMS: Readonly<Record<Format, Platform>> = {
  google: calendarFile('google'),
  outlook: calendarFile('outlook'),
  teamup: calendarFile('teamup'),
  icloud: calendarFile('icloud'),
  jsonld: oneFile('jsonld', '/whats-on', 'text/html', jsonldPage),
  page: oneFile('page', '/whats-on', 'text/html', eventsPage, { recipe: RECIPE }),
  libcal,
  librarycalendar,
  tec,
  'my-calendar': myCalendar,
  squarespace,
  trumba,
  localist,
  gancio,
  mobilizon,
  churchsuite,
  spreadsheet,
  tsml,
};

function calendarFile(dialect: Dialect): Platform {
  return oneFile('ics', '/calendar.ics', 'text/calendar', (host, now) => recurringIcs(host, dialect, now));
}
