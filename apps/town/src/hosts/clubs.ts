import { series, type Host } from '../series.js';

export const gamesCafe: Host = {
  slug: 'meeple-and-mug',
  name: 'The Meeple and Mug',
  kind: 'club',
  format: 'jsonld',
  venue: { name: 'The Meeple and Mug', street: '9 Cobbler Street', postcode: 'MD1 3CS', lat: 54.0205, lon: -2.3525 },
  series: [
    series(
      'Learn a Game Monday',
      'MO 18:30-21:30',
      'A host teaches one easy game at each table of four. Come alone; we will seat you. £5 table fee.',
      { price: 5 },
    ),
    series(
      'Sensory-Friendly Sunday',
      'SU 10:00-12:00',
      'Music off, lights down, half the tables. Ear defenders and fidgets at the counter. A quiet corner behind the bookshelf. Leave at any time. £3.',
      { price: 3 },
    ),
    series(
      'Dungeons and Dragons: new table',
      'WE 19:00-22:00',
      'The same five players every week for ten weeks. Ask about joining the next table. £6.',
      { price: 6 },
    ),
    series('Queer Games Night', '2TH 19:00-22:30', 'LGBTQ+ game night, allies welcome. Bar open. £4.', { price: 4 }),
    series('Pub Quiz', 'TU 20:00-22:30', 'Teams of six, microphone, loud cheering. £2 a head.', { price: 2 }),
    series('Speed Dating for Gamers', 'once 21 19:30-22:30', 'Ten dates, ten tiny games. Ages 25 to 40. £15.', {
      price: 15,
    }),
    series('Chess and Cheese', '2/SA 14:00-17:00', 'Blind tasting of local cheese between rounds. £9.', { price: 9 }),
    series(
      'Two-Player Afternoon',
      'TH 14:00-17:00',
      'Quiet games for two. We keep a list and will find you a partner, or play against the owner. Free with a drink.',
    ),
  ],
};

export const musicRooms: Host = {
  slug: 'dale-music-rooms',
  name: 'Dale Music Rooms',
  kind: 'club',
  format: 'tec',
  venue: { name: 'Dale Music Rooms', street: '30 Foundry Road', postcode: 'MD2 8FR', lat: 54.013, lon: -2.336 },
  series: [
    series(
      'Loud and Proud Community Choir',
      'WE 19:30-21:30',
      'A big-hearted choir for lesbian, gay, bi and trans singers and friends. Around 40 voices. £5, or free if you are short this month.',
    ),
    series('Ukulele for Absolute Beginners', 'MO 18:00-19:00', 'Six weeks, ten places, ukuleles lent. £40.'),
    series('Open Mic', 'FR 20:00-23:00', 'Five minutes each, sign up at the bar. Full PA. £3.'),
    series(
      'Unplugged Sunday',
      '3SU 15:00-17:00',
      'Acoustic sets by the stove, soft lamps, cushions and chairs. Slip in and out between songs. Up to 30 people. Donations.',
    ),
    series('Drum Circle', 'SA 16:00-17:30', 'Bring a drum or borrow one. Very loud; ear plugs on request. £6.'),
    series(
      'Singing for Lung Health',
      'TH 11:00-12:00',
      'For people living with long-term breathing conditions. Led by a trained singing leader. Seats with arms. First visit free, then £3.',
    ),
    series('Gong Bath', '1SU 18:00-19:15', 'Lie down and listen. The door is closed during the hour. Incense. £14.'),
    series('Concert Band', 'TU 19:30-21:30', 'Grade 5 and above. Auditions in September.'),
  ],
};

export const deafClub: Host = {
  slug: 'merrowdale-deaf-club',
  name: 'Merrowdale Deaf Club',
  kind: 'club',
  format: 'my-calendar',
  venue: { name: 'Merrowdale Deaf Club', street: '5 Station Approach', postcode: 'MD1 9SA', lat: 54.0155, lon: -2.357 },
  series: [
    series(
      'Deaf Club Social',
      'FR 19:00-22:00',
      'Deaf-led. BSL is the language of the room; hearing learners are welcome to try. Bar.',
    ),
    series('BSL Coffee Morning', 'SA 10:30-12:00', 'Practise your signing with Deaf hosts. £2. Ramp at the side door.'),
    series('Captioned Film Night', '2TU 19:00-21:30', 'Open captions always on. Hearing loop in the front rows. £4.'),
    series(
      'Hard of Hearing Support',
      '1WE 14:00-15:30',
      'Live captions by a speech-to-text reporter and a loop. Good light, one person speaks at a time. Free.',
    ),
    series('Deaf Parents Group', '3SA 10:00-12:00', 'For Deaf parents only.'),
    series('Hearing Aid Clinic Drop-in', 'TH 10:00-12:00', 'Tubes and batteries. No appointment.'),
    series(
      'Deafblind Lunch',
      '4TH 12:00-14:00',
      'Communicator guides by arrangement, please give two weeks’ notice. Step-free.',
    ),
  ],
};

export const overFifties: Host = {
  slug: 'over-50s-forum',
  name: 'Merrowdale Over-50s Forum',
  kind: 'club',
  format: 'trumba',
  venue: { name: 'The Old Bank', street: '2 High Street', postcode: 'MD1 1HS', lat: 54.0222, lon: -2.3495 },
  series: [
    series(
      'Philosophy over Coffee',
      '2/WE 10:30-12:00',
      'A different question each time. Discussion is the point, though nobody is put on the spot. For over 50s. £2.',
    ),
    series('Beginners’ Italian', 'MO 14:00-15:30', 'A term of ten; new people can join until week three.'),
    series('Walking Cricket', 'TU 11:00-12:00', 'Indoors, soft ball. Ages 50 and up. £3.'),
    series(
      'Widowed and Young at Heart',
      '1FR 12:30-14:30',
      'Lunch for people who have lost a partner. Ask for Maureen’s table. Pay for what you eat.',
    ),
    series(
      'Memory Café',
      'WE 14:00-16:00',
      'For people living with dementia and those who care for them. Songs, cake and time. Volunteers meet you at the door. Free.',
    ),
    series('Digital Photography', '2/TH 10:00-12:00', 'Bring any camera. £3.'),
    series(
      'Scrabble and Silence',
      'FR 14:00-16:00',
      'Boards out, phones off, very little chat. Come when you can. £1 towards the kettle.',
    ),
  ],
};
