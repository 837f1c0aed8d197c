import { series, type Host } from '../series.js';

export const walkingFriends: Host = {
  slug: 'walking-friends',
  name: 'Merrowdale Walking Friends',
  kind: 'club',
  format: 'spreadsheet',
  venue: { name: 'Canal Basin car park', street: 'Wharf Road', postcode: 'MD2 5CB', lat: 54.012, lon: -2.349 },
  series: [
    series(
      'Short and Slow Walk',
      'MO 10:30-11:30',
      'A flat mile along the towpath at the pace of the slowest. Benches on the way. You can turn back at any point. Free.',
    ),
    series(
      'Silent Dawn Walk',
      'SA 07:00-08:00',
      'We walk without talking and say goodbye with a wave. Usually three to six of us. Free.',
    ),
    series(
      'Six-Mile Hill Walk',
      'SU 09:30-13:30',
      'Stiles and steep ground; boots needed. Not suitable for wheelchairs. Packed lunch.',
    ),
    series('Buggy Walk', 'WE 10:00-11:00', 'For parents and carers with prams. Coffee afterwards at the Basin Café.'),
    series(
      'Walk and Talk for Carers',
      'TH 13:00-14:00',
      'For unpaid carers. A volunteer leader walks at the front and another at the back, so nobody is left alone.',
    ),
    series('Bird Walk', '1SA 08:30-10:30', 'Hushed voices, binoculars to share. Up to 12 people, book by text.'),
    series('Couch to 5k', 'TU 18:00-18:45', 'Nine weeks, all start together. Next group starts in January.'),
    series('Parkside Litter Pick', '2SU 10:00-11:30', 'Gloves and grabbers provided. Join for as long as you like.'),
    series(
      'Wheelchair-Friendly Woodland Trail',
      '3WE 11:00-12:30',
      'A firm level path, step-free from the car park, with a changing places toilet at the visitor centre. Assistance dogs welcome. Free.',
    ),
  ],
};
