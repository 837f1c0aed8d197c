import { series, type Host } from '../series.js';

export const kiteNetwork: Host = {
  slug: 'kite-network',
  name: 'Kite Neurodivergent Network',
  kind: 'support-group',
  format: 'gancio',
  venue: { name: 'The Signal Box', street: 'Old Station Yard', postcode: 'MD2 6SY', lat: 54.0136, lon: -2.3528 },
  series: [
    series(
      'Autistic Adults Evening',
      'WE 18:30-20:30',
      'Run by and for autistic adults. Lights low, no music, badges to say whether you want to talk. Up to 12 people. Arrive late, leave early, sit under a table if you like. Quiet room with beanbags. Free.',
    ),
    series(
      'Autistic Women and Nonbinary People',
      '2SA 14:00-16:00',
      'For autistic women (trans-inclusive) and nonbinary people only. Peer-led. About eight of us.',
    ),
    series(
      'ADHD Body Doubling (online)',
      'MO 19:00-20:00',
      'Say hello in the chat, mute, get on with your task. Cameras optional. Free.',
      { online: true },
    ),
    series(
      'Special Interests Show and Tell',
      '1FR 18:30-20:30',
      'Each speaker has ten minutes; the rest of us listen. You choose which. Live captions on the screen.',
    ),
    series(
      'Parents of Autistic Children',
      'TH 10:00-11:30',
      'For parents and carers. Led by a parent and a family worker.',
    ),
    series(
      'Lego and Trains',
      'SA 10:00-12:00',
      'Parallel building for adults. Silence or train noises, your choice. £2.',
    ),
    series(
      'Newly Diagnosed Course',
      '1TU 18:00-20:00',
      'Six weeks. New people join only at the start. Referral or self-referral with a short phone call.',
    ),
    series(
      'Museum Early Opening',
      '3SU 09:00-10:00',
      'The museum opens an hour early for us: no crowds, hand dryers off. Step-free. Free with your Kite card.',
    ),
    series('Planning Meeting', '2TU 18:30-19:30', 'For members.'),
  ],
};
