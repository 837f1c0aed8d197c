import type { Seeded } from './seeded.js';

/** Says what it is like to be there. */
const STATING = [
  'We read together in silence for an hour, and there is tea afterwards for those who fancy a chat.',
  'You are never required to speak, and it is fine to just listen.',
  'Come and go as you please; nobody will mind if you leave early.',
  'There are usually eight to twelve of us around one large table.',
  'There is step-free access through the side door and a lift to all floors.',
  'The hall is up a flight of stairs and sadly there is no lift.',
  'There is one step at the door; ask at the desk for the portable ramp.',
  'Live captions are shown on the screen throughout.',
  'Please keep your camera on during the meeting.',
  'Cameras are optional and most people keep theirs off.',
  'A quiet room is open all evening for anyone who needs a break.',
  'It gets lively, with music playing and a lot of laughter.',
  'Lights are lowered and there are no announcements.',
  'We go around the circle and everyone says their name.',
  'Free, and there is no need to book.',
  'Tickets are £6, or £4 for concessions, from the desk.',
  'Suggested donation of $5; nobody is turned away.',
  'Run by volunteers who have been through it themselves.',
  'Led by two trained facilitators with lived experience.',
  'For adults over 18 only, please.',
  'Everyone is welcome, and our welcome includes trans and non-binary people.',
  'This group is for women only.',
  'Please register at least three days before if you need a sign language interpreter.',
  'Beginners are very welcome, and all materials are provided.',
] as const;

/** Says nothing that anybody asks for, as most of a description does. */
const PASSING = [
  'The group began in the spring of 2014 after a conversation at the market.',
  'This month the table by the window has photographs of the old canal.',
  'Parking is behind the building, and the number 14 bus stops outside.',
  'Our thanks to the friends of the library for the new kettle.',
  'The programme for the season is pinned up in the entrance.',
  'Last year we walked to the reservoir and back in the rain and still talk about it.',
  'Look for the green door beside the bakery.',
  'Bring a mug if you have one, and something to show if you like.',
  'More about this and our other activities can be found on the web site.',
  'The café downstairs closes at four.',
  'In December we meet a week earlier because of the holidays.',
  'Sheet music, needles and spare reading glasses are in the cupboard.',
] as const;

export const TITLES = [
  'Silent Book Club',
  'Knit and Natter',
  'Chess for Anyone',
  'Poetry Circle',
  'Grief Support Group',
  'Morning Meditation',
  'Board Games Evening',
  'Peer Support: Anxiety',
  'Choir Practice',
  'Community Lunch',
  'Watercolour Afternoon',
  'Walking Group',
  'Repair Café',
  'Language Exchange',
  'Evensong',
  'Crochet Circle',
  'Writers’ Hour',
  'Gardening Together',
  'Carers’ Coffee Morning',
  'Lego Club for Grown-ups',
] as const;

/** A description of so many sentences, about one in three of which states something. */
export function description(random: Seeded, sentences: number): string {
  const said: string[] = [];
  for (let at = 0; at < sentences; at += 1) said.push(random.pick(random.chance(0.35) ? STATING : PASSING));
  return said.join(' ');
}
