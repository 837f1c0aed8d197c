import { series, type Host } from '../series.js';

export const lantern: Host = {
  slug: 'lantern',
  name: 'Lantern Peer Support',
  kind: 'support-group',
  format: 'teamup',
  venue: { name: 'Lantern House', street: '18 Lantern Street', postcode: 'MD1 5LS', lat: 54.0189, lon: -2.3447 },
  series: [
    series(
      'Anxiety Peer Group',
      'TU 18:00-19:30',
      'Run by people who live with anxiety themselves. Up to ten people. If it is your turn you can say pass. No cross-talk or advice. Free; drop in any week.',
      { room: 'Blue Room' },
    ),
    series(
      'Depression Peer Group',
      'TH 18:00-19:30',
      'Open to anyone with low mood, diagnosed or not. Peer-led. Each person gets five minutes to share, or can pass.',
      { room: 'Blue Room' },
    ),
    series(
      'Bipolar Support',
      '1MO 18:30-20:00',
      'For people living with bipolar disorder. Facilitated by a trained peer.',
      { room: 'Blue Room' },
    ),
    series(
      'Hearing Voices Group',
      'WE 14:00-15:30',
      'A confidential space for people who hear voices or see visions. New members have a short chat with a facilitator first.',
      { room: 'Garden Room' },
    ),
    series(
      'Online Listening Circle',
      'SU 19:00-20:00',
      'On Zoom. Cameras can stay off and you may use any name. Listening only is fine. Automatic captions are on.',
      { online: true },
    ),
    series(
      'Social Anxiety Steps',
      'MO 18:00-19:30',
      'Eight weeks, everyone starts together, led by a clinical psychologist. Next group in February; ask to join the list.',
      { room: 'Garden Room' },
    ),
    series(
      'Quiet Craft Hour',
      'FR 11:00-12:00',
      'Making things side by side. Voices are kept low, there is no music, and nobody will ask why you came. Between four and eight people. Step out or go home whenever you need. Free, materials there.',
      { room: 'Garden Room' },
    ),
    series('Women’s Circle', 'WE 19:00-20:30', 'Women only. Peer-led.', { room: 'Blue Room' }),
    series(
      'Black Women’s Space',
      '2SA 11:00-13:00',
      'A closed space for Black women. Led by Black women facilitators.',
      { room: 'Garden Room' },
    ),
    series(
      'Survivors of Conversion Practices',
      '3TH 18:30-20:00',
      'A peer group for people who were put through so-called conversion therapy. Trans-affirming. A facilitator phones you before your first visit.',
      { room: 'Garden Room' },
    ),
    series(
      'Eating Disorder Recovery Group',
      'TU 12:00-13:00',
      'For adults in recovery. Professionally led; referral by your GP or clinic. No talk of numbers or weights.',
      { room: 'Blue Room' },
    ),
    series(
      'Bereaved by Suicide',
      '1WE 18:30-20:00',
      'For adults who have lost someone to suicide. Two trained facilitators. You never have to speak. We have a plan if someone is unsafe.',
      { room: 'Garden Room' },
    ),
    series(
      'Lantern Drop-in',
      'SA 10:00-13:00',
      'Tea, newspapers, a sofa. Come and go. A quiet room upstairs (no lift, we are sorry).',
      { room: 'Front Room' },
    ),
    series('Men’s Talk', 'TH 19:30-21:00', 'For men. A walk first, then a pint or a soft drink. Free.', {
      calledOff: true,
    }),
    series(
      'Sober Saturday Brunch',
      '2/SA 11:00-12:30',
      'An alcohol-free breakfast for people in recovery and friends. Pay for what you eat.',
    ),
  ],
};
