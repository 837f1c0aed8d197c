import { series, type Host } from '../series.js';

export const merrowdaleIntergroup: Host = {
  slug: 'merrowdale-intergroup',
  name: 'Merrowdale AA Intergroup',
  kind: 'support-group',
  format: 'tsml',
  venue: { name: 'Ferry House', street: '11 Ferry Lane', postcode: 'MD2 7FL', lat: 54.0142, lon: -2.3448 },
  series: [
    series('Early Risers', 'MO 07:00-08:00', 'Tea from ten to seven. Somebody looks out for new faces at the door.', {
      codes: ['O', 'D', 'BE', 'X'],
    }),
    series('Lunchtime Steps', 'WE 12:30-13:30', 'A short reading, then whoever wishes shares.', { codes: ['C', 'ST'] }),
    series('Big Book Study', 'TU 18:30', 'We read a page and talk about it until we are done.', { codes: ['O', 'B'] }),
    series('Candlelight', 'SU 20:00-21:00', 'Fifteen minutes of meditation first.', { codes: ['O', 'MED', 'CAN'] }),
    series('Women’s Step Meeting', 'TH 10:30-11:30', 'Children may play at the back.', {
      codes: ['C', 'W', 'ST', 'CF'],
    }),
    series('Friday Discussion', 'FR 19:30-20:30', 'The lift is on the right.', {
      codes: ['O', 'D', 'X', 'XB'],
    }),
    series('1st Saturday Speaker Meeting', '1SA 19:00-20:30', 'A speaker from out of town, then a shared supper.', {
      codes: ['O', 'SP'],
    }),
    series('Night Owls Online', 'TU 21:30-22:30', 'Cameras may stay off.', { online: true, codes: ['O', 'D'] }),
  ],
};
