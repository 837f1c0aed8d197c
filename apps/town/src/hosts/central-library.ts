import { series, type Host } from '../series.js';

export const centralLibrary: Host = {
  slug: 'central-library',
  name: 'Merrowdale Central Library',
  kind: 'library',
  format: 'libcal',
  venue: {
    name: 'Merrowdale Central Library',
    street: '1 Market Square',
    postcode: 'MD1 1AA',
    lat: 54.021,
    lon: -2.351,
  },
  series: [
    series(
      'Silent Book Club',
      'TU 18:30-20:30',
      'Bring whatever you are reading. We read together in silence for an hour, and there is tea before and after for those who fancy a chat. You are never required to speak. Drop in, no booking, and leave whenever you like. Free.',
      { room: 'Reading Room', categories: ['Adults'] },
    ),
    series(
      'Knit and Natter',
      'TH 10:30-12:00',
      'Bring your knitting or crochet and join us at the big table. Expect normal chatter around the table. Beginners welcome; needles and wool to borrow. Free and open to everyone.',
      { room: 'Local Studies Room', categories: ['Adults'] },
    ),
    series(
      'Quiet Hour at the Library',
      'WE 09:00-10:00',
      'Lights are lowered, announcements are off and voices are kept low throughout. A quiet room is open all morning if you need a break. Step-free entrance from Market Square and a lift to every floor.',
      { categories: ['Everyone'] },
    ),
    series(
      'Baby Bounce and Rhyme',
      'MO 10:00-10:45',
      'Songs, rhymes and bells for babies up to 18 months with a grown-up. It gets noisy! Free, no need to book.',
      { categories: ['Under 5s'] },
    ),
    series(
      'Computer Buddies',
      'FR 14:00-16:00',
      'One-to-one with a volunteer. Bring your phone, tablet or questions. Please book at the desk.',
      { categories: ['Adults'] },
    ),
    series(
      'Poetry Circle',
      '1MO 19:00-20:30',
      'We go around the circle and everyone reads a poem, their own or a favourite. Around twelve of us most months.',
      { room: 'Meeting Room 2', categories: ['Adults'] },
    ),
    series(
      'Talk: the canal in old photographs',
      'once 16 14:00-15:30',
      'An illustrated talk by a local historian. Please arrive by 1.50 pm as the doors close when the lights go down. Tickets £4 from the desk.',
      { room: 'Lecture Hall', categories: ['Adults'] },
    ),
    series(
      'Chess for Anyone',
      'SA 11:00-13:00',
      'Boards set up by the window. Turn up at any point and play as many or as few games as you want. Free.',
      { categories: ['Everyone'] },
    ),
    series(
      'English Conversation Café',
      'WE 17:30-19:00',
      'Practise your English in small groups of four or five with a volunteer host. Everyone takes a turn to speak. Free tea and biscuits.',
      { categories: ['Adults'] },
    ),
    series(
      'Crafternoon',
      'TU 14:00-16:00',
      'A calm, quiet crafting hour followed by an hour with the radio on low. Materials provided. There is no pressure to talk; some people come to sit and make. Usually six to ten of us.',
      { room: 'Local Studies Room', categories: ['Adults'] },
    ),
    series(
      'Dementia-Friendly Film',
      '3TH 13:30-16:00',
      'A classic film with the lights half up, subtitles on screen and an interval. Adults living with dementia and their care partners. You can come and go as you need. Free, with tea.',
      { room: 'Lecture Hall', categories: ['Adults'] },
    ),
    series(
      'Job Club',
      'MO 13:00-15:00',
      'Help with applications and CVs from library staff. Drop in any time between 1 and 3.',
      { categories: ['Adults'] },
    ),
    series('Teen Manga Group', 'TH 16:00-17:30', 'For ages 12 to 17 only. Draw, read and swap. Snacks provided.', {
      room: 'Teen Zone',
      categories: ['Teens'],
    }),
    series(
      'Reading Well: shelf chat',
      '2WE 11:00-12:00',
      'A relaxed look at books about mood, sleep and worry with a member of library staff. Share as much or as little as you wish. The lift is out of service until further notice; the room is on the ground floor.',
      { categories: ['Adults'] },
    ),
    series(
      'Board Games Evening',
      'TH 18:00-20:30',
      'Modern board games, taught from scratch. Come alone or with friends. Hot drinks from the machine.',
      {
        room: 'Café',
        categories: ['Adults'],
        calledOff: true,
      },
    ),
    series(
      'Family History Help',
      'SA 10:00-12:00',
      'Volunteers from the family history society can help you get started. No booking.',
      { categories: ['Adults'] },
    ),
  ],
};
