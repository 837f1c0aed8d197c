import { series, type Host } from '../series.js';

export const masjid: Host = {
  slug: 'merrowdale-masjid',
  name: 'Merrowdale Masjid and Community Centre',
  kind: 'faith',
  format: 'google',
  venue: { name: 'Merrowdale Masjid', street: '40 Bridge Road', postcode: 'MD2 3BR', lat: 54.0147, lon: -2.3405 },
  series: [
    series('Jumu’ah Prayer', 'FR 13:00-13:45', 'Khutbah in English and Urdu.'),
    series(
      'Sisters’ Swimming',
      'SA 19:00-20:00',
      'Women only, at the Baths, with female lifeguards and blinds down. £4.',
    ),
    series(
      'Open Kitchen',
      'SU 12:00-14:00',
      'A free hot meal for anyone who is hungry, no questions asked. Step-free, seats for sixty.',
    ),
    series('Beginners’ Arabic', 'WE 18:30-20:00', 'Reading and writing. Men and women, adults. £3.'),
    series(
      'New Muslims’ Circle',
      '2/SA 11:00-12:30',
      'For people new to Islam. Led by the imam and two volunteers. Small and unhurried; ask anything or nothing.',
    ),
    series('Elders’ Tea', 'TU 10:30-12:00', 'Chai, newspapers and dominoes. For over 60s. Lift to the first floor.'),
    series('Open Mosque Day', 'once 30 11:00-15:00', 'Tours on the hour, henna, food. All are welcome.'),
    series('Youth Football', 'SA 14:00-15:30', 'Ages 11 to 16. £1.'),
  ],
};

export const synagogue: Host = {
  slug: 'merrowdale-hebrew-congregation',
  name: 'Merrowdale Hebrew Congregation',
  kind: 'faith',
  format: 'jsonld',
  venue: { name: 'Merrowdale Synagogue', street: '6 Garden Terrace', postcode: 'MD1 6GT', lat: 54.0261, lon: -2.3559 },
  series: [
    series(
      'Friday Night Service',
      'FR 18:30-19:30',
      'Please contact the office before your first visit; photo ID is asked for at the gate.',
    ),
    series(
      'Lunch and Learn',
      '2WE 12:30-13:45',
      'A text, a sandwich and a conversation. £5. Open to all faiths and none.',
      { price: 5 },
    ),
    series('Israeli Dancing', 'MO 19:30-21:00', 'No partner needed. £4.', { price: 4 }),
    series(
      'Rainbow Shabbat Table',
      '3FR 19:30-21:30',
      'An inclusive dinner hosted by LGBTQ+ members, with our rabbi. We celebrate same-sex weddings. About sixteen around one table. Bring a vegetarian dish.',
    ),
    series(
      'Bikkur Cholim Visitors’ Tea',
      '1TH 15:00-16:30',
      'For people who visit the sick, and those who would like a visitor.',
    ),
    series('Klezmer Session', '2/SU 16:00-18:00', 'Bring an instrument or listen. It gets noisy.'),
    series(
      'Quiet Shabbat Garden',
      'SA 11:00-12:00',
      'A slower, shorter service with no microphone, a separate quiet room and space to move about. Relaxed and sensory friendly.',
    ),
  ],
};
