import { series, type Host } from '../series.js';

export const rowanCentre: Host = {
  slug: 'rowan-centre',
  name: 'The Rowan Centre',
  kind: 'support-group',
  format: 'jsonld',
  venue: { name: 'The Rowan Centre', street: '12 Orchard Place', postcode: 'MD1 8OP', lat: 54.0199, lon: -2.3577 },
  series: [
    series(
      'Trans and Nonbinary Social',
      '2/TU 18:30-20:30',
      'Trans-led. For trans, nonbinary and questioning people only. Cards and tea, badges for pronouns, nobody introduces themselves unless they want to. Level access and an all-gender accessible toilet. Free.',
      { price: 0 },
    ),
    series(
      'Rowan Crafternoon',
      'WE 14:00-16:00',
      'Centred on LGBTQ+ people, friends welcome. Six to twelve people with something to do with their hands. Leave when you like. Free.',
      { price: 0 },
    ),
    series(
      'Queer Reads',
      '1TH 18:30-20:00',
      'A book group run by and for LGBTQ+ readers. Passing is normal. Hybrid: join on Teams with your camera off. Automatic captions. Free.',
      { price: 0 },
    ),
    series('Gay Men’s Supper', '3SA 19:00-22:00', 'For gay and bi men, trans men included. £8 and bring a bottle.', {
      price: 8,
    }),
    series('Lesbian Walking Group', '2SU 10:30-13:00', 'All women, cis and trans. Four miles. Free.', { price: 0 }),
    series(
      'Parents of Trans Young People',
      '1MO 19:00-20:30',
      'For parents and carers of trans and gender-questioning young people. Led by two parents. Free.',
      { price: 0 },
    ),
    series(
      'Youth Group',
      'TH 17:00-19:00',
      'LGBTQ+ young people aged 13 to 18. Youth workers are there throughout. Free.',
      { price: 0 },
    ),
    series(
      'Ace and Aro Meetup',
      '3MO 18:30-20:00',
      'For asexual and aromantic people. We meet in the quiet room. Usually three to six of us.',
      { price: 0 },
    ),
    series('Queer Yoga', 'FR 17:30-18:30', 'No hands-on adjustments, ever. Ten mats. Sliding scale £3 to £9.'),
    series('Cabaret Night', 'once 33 20:00-23:30', 'Full PA, strobe lights, smoke machine, bar. £10.', { price: 10 }),
    series(
      'LGBTQ+ Faith Circle',
      '4TH 19:00-20:30',
      'For LGBTQ+ people of any faith, or with a complicated past with one. Led by a retired minister.',
      { price: 0 },
    ),
    series('Rowan Silent Disco', 'once 12 19:00-22:00', 'Headphones on, lights low. £5.', { price: 5 }),
  ],
};
