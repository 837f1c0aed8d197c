import { series, type Host } from '../series.js';

export const stBrigids: Host = {
  slug: 'st-brigids',
  name: "St Brigid's Church",
  kind: 'faith',
  format: 'page',
  venue: { name: "St Brigid's Church", street: 'Church Walk', postcode: 'MD1 4CW', lat: 54.0231, lon: -2.3541 },
  series: [
    series(
      'Parish Eucharist',
      'SU 10:00-11:15',
      'All are welcome. Hearing loop in the front six rows. Ramp at the north door.',
    ),
    series(
      'Said Evening Prayer',
      'WE 17:30-17:50',
      'Twenty minutes, spoken quietly, no music. Sit at the back and leave when you like.',
    ),
    series(
      'Open Door Café',
      'TU 10:00-12:00',
      'Coffee and cake in the hall. No religious content; everyone from the town comes. Pay what you can.',
    ),
    series('Bell Ringing Practice', 'TH 19:30-21:00', 'Steep spiral stairs, no lift. Loud.'),
    series('Toddler Praise', 'FR 09:30-11:00', 'Songs and play for under-fives.'),
    series(
      'Craft and Company',
      'TH 14:00-16:00',
      'Knitting, card making, a bit of both. About ten of us, all ages over 18. You can join in or simply watch.',
    ),
    series(
      'Bereavement Café',
      '1TU 14:00-15:30',
      'For anyone who has lost someone. Led by two trained volunteers. You do not have to talk; what is said stays in the room.',
    ),
    series('Alpha Course', 'MO 19:00-21:00', 'A meal, a film, a discussion about faith. Ten weeks.'),
    series('Organ Recital', '3FR 13:00-13:45', 'Listen, doze or eat your sandwich. Free, retiring collection.'),
  ],
};

export const chapelStreet: Host = {
  slug: 'chapel-street',
  name: 'Chapel Street Methodist Church',
  kind: 'faith',
  format: 'churchsuite',
  venue: {
    name: 'Chapel Street Methodist Church',
    street: '21 Chapel Street',
    postcode: 'MD2 1CS',
    lat: 54.0168,
    lon: -2.3472,
  },
  series: [
    series(
      'Sunday Worship',
      'SU 10:30-11:30',
      'An inclusive congregation: we marry same-sex couples, our leaders include LGBTQ+ people and pronouns are respected. Step-free, loop, large-print hymns. Streamed online.',
    ),
    series('Messy Church', '2SA 15:00-17:00', 'Crafts, story, tea. Loud, sticky and fun. For families.'),
    series('Food Bank', 'FR 10:00-12:00', 'No voucher needed. Come to the side door.'),
    series(
      'Quiet Garden',
      'WE 13:00-15:00',
      'The walled garden is open for sitting in silence. Nobody will speak to you unless you speak first. Free.',
    ),
    series(
      'Alcoholics Anonymous (open meeting)',
      'TU 19:30-20:30',
      'The church lets the room and does not run this group. Open to anyone who wants to know more. You can just listen.',
    ),
    series('Al-Anon Family Group', 'TH 19:30-20:30', 'For families and friends of people who drink.'),
    series('Craft and Chat', 'MO 14:00-16:00', 'Bring something to make. £1 for tea.'),
    series('Community Lunch', '1WE 12:00-14:00', 'Soup and bread at long tables, sixty or so most months. Free.'),
  ],
};

export const quakers: Host = {
  slug: 'quakers',
  name: 'Merrowdale Quaker Meeting',
  kind: 'faith',
  format: 'mobilizon',
  venue: { name: 'Friends Meeting House', street: '3 Yew Court', postcode: 'MD1 2YC', lat: 54.0244, lon: -2.3482 },
  series: [
    series(
      'Meeting for Worship',
      'SU 10:30-11:30',
      'Sit in shared silence; nobody is expected to speak. Two Friends shake hands at the end to close. All welcome, whatever you believe. We celebrate same-sex weddings, and trans people are part of our meeting.',
    ),
    series(
      'Midweek Silence',
      'WE 12:30-13:00',
      'Half an hour of quiet in the small room. Come in late or leave early if you need to.',
    ),
    series('Soup and Simplicity', '1SU 12:00-13:30', 'A shared lunch after meeting. Bring something if you can.'),
    series('Peace Group', '3MO 19:00-20:30', 'Letters, vigils, tea.'),
    series(
      'Experiment with Light',
      '2/TH 19:00-20:30',
      'A guided meditation in a group of six; speak to the clerk before your first time.',
    ),
  ],
};

export const restoredPath: Host = {
  slug: 'restored-path',
  name: 'Restored Path Ministries',
  kind: 'faith',
  format: 'icloud',
  venue: { name: 'Restored Path House', street: '77 Mill Hill', postcode: 'MD4 7MH', lat: 54.029, lon: -2.365 },
  series: [
    series(
      'Pathways Group',
      'TH 19:30-21:00',
      'For men and women who want freedom from unwanted same-sex attraction. Confidential.',
    ),
    series(
      'Family Prayer Evening',
      'TU 19:30-20:30',
      'For parents of children with gender confusion. We believe it can be overcome.',
    ),
    series('Sunday Gathering', 'SU 11:00-12:30', 'Worship and teaching.'),
  ],
};
