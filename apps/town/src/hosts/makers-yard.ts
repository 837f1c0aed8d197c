import { series, type Host } from '../series.js';

export const makersYard: Host = {
  slug: 'makers-yard',
  name: "Makers' Yard",
  kind: 'club',
  format: 'squarespace',
  venue: { name: "Makers' Yard", street: 'Unit 4, Tannery Row', postcode: 'MD1 7TR', lat: 54.019, lon: -2.361 },
  series: [
    series(
      'Pottery Taster',
      'SA 10:00-11:30',
      'One wheel each, eight places. A set plan: watch, try, tidy. £12 including clay. Book online. Level access from the yard.',
    ),
    series(
      'Open Studio Afternoon',
      'WE 13:00-17:00',
      'Come and go as you please and work on your own thing at your own bench. Most people have headphones on. Pay what you can.',
    ),
    series('Life Drawing', 'MO 19:00-21:00', 'Untutored, long and short poses. Music on low. £8. Over 18s only.'),
    series(
      'Screen Printing Basics',
      '1SU 10:00-16:00',
      'A full day, all materials. £45. Strong-smelling inks are used.',
    ),
    series(
      'Visible Mending Circle',
      'TH 18:30-20:30',
      'Sit, stitch, mend. Six to eight of us round one table. New hands are shown the ropes by Ines, who greets everyone at the door. Suggested donation £3; no one turned away.',
    ),
    series('Women’s Woodwork', 'TU 18:00-21:00', 'Women only. Learn to use hand tools in a group of six. £15.'),
    series(
      'Linocut for the Nervous',
      'once 19 10:30-13:00',
      'For people who say they cannot draw. Never more than five in the room and a quiet space next door if it gets too much. £10, concessions £5.',
    ),
    series('Repair Radio', '2/FR 19:00-22:00', 'Soldering, valves and noise. BYO.'),
    series('Bike Kitchen', 'SU 11:00-15:00', 'Fix your bike with our tools. Free, drop in.'),
    series(
      'Zine Night',
      '3TH 19:00-21:30',
      'Cut, fold, photocopy. Share at the end if you feel like it; passing is normal. Alcohol-free.',
    ),
  ],
};
