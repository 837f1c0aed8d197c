import { series, type Host } from '../series.js';

export const quarryLaneLibrary: Host = {
  slug: 'quarry-lane-library',
  name: 'Quarry Lane Library',
  kind: 'library',
  format: 'librarycalendar',
  venue: { name: 'Quarry Lane Library', street: '88 Quarry Lane', postcode: 'MD3 4QL', lat: 54.034, lon: -2.332 },
  series: [
    series(
      'Jigsaw Library',
      'MO 14:00-16:00',
      'Swap a jigsaw or sit down at the shared one. People drift in and out all afternoon. No talking needed. Free.',
    ),
    series('Storytime', 'TU 10:30-11:00', 'Stories for under-fives and their grown-ups. Free.'),
    series(
      'Afternoon Reading Group',
      '2TH 14:00-15:30',
      'One book a month; copies to borrow from the desk. A lively discussion, and everyone is asked what they thought. There is one step at the door and a portable ramp: ring the bell. Free.',
    ),
    series('Stamp and Postcard Club', '1SA 10:00-12:00', 'Collectors of all kinds. Members £2 a year, visitors free.'),
    series(
      'Mindful Colouring',
      'FR 11:00-12:00',
      'Sheets and pencils laid out. Quiet music plays while we colour. Listening or silence is fine; nobody will ask you anything. Limited to 8 people, please put your name down. Free.',
    ),
    series('Local Councillor Surgery', '1FR 17:00-18:00', 'Speak to your councillors. No appointment needed. Free.'),
    series(
      'Tea and Tech',
      'WE 10:00-12:00',
      'Bring a gadget. Volunteers help. Toilet is not wheelchair accessible, sorry; the front door is level. Free.',
    ),
    series('Lego Club', 'SA 13:00-14:30', 'Ages 5 to 11. Children under 8 must be with an adult. Free.'),
    series(
      'Audio Description Book Chat',
      '3MO 14:00-15:00',
      'A talking-book group for blind and partially sighted readers, on the phone or in the room. Friends welcome. Free.',
    ),
  ],
};
