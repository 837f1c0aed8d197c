/** Words that a case needs as they are, because importers read them: dates, states, kinds of place and platform. Nobody is named by them. */
export const KEPT_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and are as at be but by can do each every for from free full go if in into is it its last more new next no not of off on or',
    'our out over per so than that the their then there these they this those to up us we when where who why with you your',
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    'mon tue tues wed thu thur thurs fri sat sun january february march june july august september october november december',
    'jan feb mar apr jun jul aug sep sept oct nov dec am pm noon midnight morning afternoon evening day days week weeks weekly biweekly',
    'fortnightly month monthly daily annual year years hour hours minute minutes first second third fourth fifth 1st 2nd 3rd 4th 5th',
    'cancelled canceled postponed rescheduled moved sold out booked closed closure tbc tba confirmed tentative live scheduled',
    'online virtual hybrid zoom teams meet webinar in-person person inperson phone',
    'age ages adult adults child children kids teen teens toddler toddlers baby babies preschool family families senior seniors youth all',
    'open women men lgbtq beginners newcomers discussion speaker wheelchair accessible step-free ramp lift toilet parking loop',
    'library branch room hall church centre center club group meeting event events calendar book class registration register required',
    'ticket tickets donation suggested cost price private public booking bookings reserved reservation waitlist seats',
    'street road avenue lane drive court st ave rd ln dr ct north south east west',
    'event eventscheduled eventcancelled eventpostponed eventrescheduled offlineeventattendancemode onlineeventattendancemode place',
    'squarespace wordpress wix tribe libcal communico librarycalendar librarymarket trumba localist tockify assabet bibliocommons',
    'churchsuite google outlook microsoft apple tec mec eventon mobilizon gancio meetup teamup nextcloud powered true false null yes',
  ]
    .join(' ')
    .split(' '),
);
