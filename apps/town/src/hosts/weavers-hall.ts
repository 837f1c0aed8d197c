import { series, type Host } from '../series.js';

export const weaversHall: Host = {
  slug: 'weavers-hall',
  name: "Weavers' Hall Community Centre",
  kind: 'club',
  format: 'outlook',
  venue: { name: "Weavers' Hall", street: '14 Loom Street', postcode: 'MD2 2WH', lat: 54.017, lon: -2.343 },
  series: [
    series(
      'Warm Space and Soup',
      'MO 12:00-14:00',
      'Hot soup and a warm room. Come for five minutes or two hours. Free, donations welcome. Step-free throughout with an accessible toilet.',
      { room: 'Main Hall' },
    ),
    series('Zumba', 'TU 19:00-20:00', 'High energy, loud music, all abilities. £6 on the door.', { room: 'Main Hall' }),
    series(
      'Gentle Chair Yoga',
      'WE 10:00-11:00',
      'Slow movement on chairs in a small group of up to 10. The teacher will ask before any touch, and you can say no. £4, first session free.',
      { room: 'Studio' },
    ),
    series('Tai Chi for Beginners', 'TH 09:30-10:30', 'Flowing movements at your own pace. £5.', { room: 'Studio' }),
    series(
      'Over 60s Lunch Club',
      'TH 12:30-14:00',
      'Two-course lunch around shared tables. £6.50. For people aged 60 and over. Book by Tuesday.',
      {
        room: 'Main Hall',
      },
    ),
    series('Bingo', 'FR 19:30-21:30', 'Eyes down at 7.30. Bar open. Members and guests.', { room: 'Main Hall' }),
    series(
      'Repair Café',
      '2SA 10:00-13:00',
      'Bring broken things; volunteers mend them with you. Turn up when you like. Pay what you can. It can be busy and noisy around eleven.',
      { room: 'Main Hall' },
    ),
    series('Line Dancing', 'MO 19:30-21:00', 'No partner needed. £3.', { room: 'Main Hall' }),
    series(
      'Camera Club',
      '2/TU 19:30-21:30',
      'Show two prints if you want to. We are between eight and fifteen most nights. Annual fee £30, two free visits.',
      {
        room: 'Committee Room',
      },
    ),
    series('Parent and Toddler Group', 'TU 09:30-11:30', 'Toys, snack and a song. £1.50 per family.', {
      room: 'Main Hall',
    }),
    series(
      "Men's Shed",
      'WE 13:00-16:00',
      'Woodwork and putting the world to rights. Machines are loud; ear defenders supplied. Men only. £2 for tea.',
      {
        room: 'Workshop',
      },
    ),
    series(
      'Community Choir',
      'TH 19:00-21:00',
      'Sing for fun, no auditions, nobody sings alone. Around 30 regulars. £4 or what you can afford.',
      {
        room: 'Main Hall',
      },
    ),
    series('Residents Association', '1WE 19:30-21:00', 'Monthly meeting. All residents welcome.', {
      room: 'Committee Room',
    }),
    series('Room booked: private party', 'once 9 18:00-23:00', 'Private hire.', { room: 'Main Hall' }),
    series(
      'Silent Auction and Dinner',
      'once 24 19:00-22:30',
      'In aid of the roof fund. £25 a head, three courses, bar.',
      {
        room: 'Main Hall',
      },
    ),
  ],
};
