import { series, type Host } from '../series.js';

export const daleHospice: Host = {
  slug: 'dale-hospice',
  name: 'Dale Hospice and Carers Service',
  kind: 'support-group',
  format: 'localist',
  venue: { name: 'Dale Hospice', street: 'Larch Avenue', postcode: 'MD5 5LA', lat: 54.0412, lon: -2.3609 },
  series: [
    series(
      'Carers’ Coffee',
      'MO 10:30-12:00',
      'For unpaid carers. Staff are on hand. Free, with parking by the door and level access.',
    ),
    series('Grief Walk', '2/SA 10:00-11:00', 'A slow mile with two bereavement volunteers. Talk or walk in silence.'),
    series(
      'Living with Cancer',
      'WE 11:00-12:30',
      'Led by a nurse specialist. For people with cancer and one person they bring.',
    ),
    series(
      'Young Widows and Widowers',
      '1TH 19:00-20:30',
      'For people under 50 whose partner has died. Peer-led, about six of us.',
    ),
    series(
      'Grief Journalling',
      'TU 14:00-15:30',
      'Five weeks, eight places, everyone starts together. Nobody reads aloud unless they wish to.',
    ),
    series('Pain Management Group', 'TH 13:30-15:00', 'Run by a physiotherapist. Referral needed from your GP.'),
    series('Garden Volunteers', 'FR 10:00-12:30', 'Weed, dig or sit. Come for as long as suits. Tools provided.'),
    series('Quiet Remembrance', '3SU 16:00-16:40', 'Candles and silence in the chapel. No sermon. Everyone welcome.'),
    series('Men in Sheds: memorial benches', 'WE 13:30-16:00', 'Make a bench for someone. Some loud tools.'),
  ],
};
