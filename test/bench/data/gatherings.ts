import { addDays, type Claim, type Gathering } from '#libs/domain';
import { TODAY, NOW } from './feed.js';
import { Seeded } from './seeded.js';
import { TITLES } from './texts.js';

/** A few answers to each; which is true differs from gathering to gathering. */
const ANSWERS: Readonly<Record<string, readonly Claim['value'][]>> = {
  'sensory.noise': [0, 1, 2, 3],
  'sensory.quiet-space': ['yes', 'no', 'limited'],
  'social.talk-demand': [0, 1, 2, 3],
  'social.group-size': [{ max: 8 }, { min: 8, max: 12 }, { approx: 25 }],
  'social.come-and-go': ['yes', 'no'],
  'social.camera': ['off', 'optional'],
  'access.step-free': ['yes', 'yes', 'no', 'limited', 'on_request'],
  'access.captions': ['cart', 'auto', 'none'],
  'access.cost': [{ kind: 'free' }, { kind: 'fixed', amount: 6, currency: 'GBP' }],
  'access.age': [
    { min: 18, enforced: true },
    { min: 55, enforced: false },
  ],
  'group.led-by': ['peer', 'trained-peer', 'volunteer-host', 'clinician'],
  'identity.relation': ['welcoming_generic:all', 'affirming_of:trans', 'centered_on:carers', 'closed_to:women'],
};
const ATTRIBUTES = Object.keys(ANSWERS);

/** As many gatherings as a country has: three to eleven claims each, two to twenty dates, spread over some hundred kilometres. */
export function gatherings(count: number): readonly Gathering[] {
  return Array.from({ length: count }, (_, at) => gatheringAt(at));
}

function gatheringAt(at: number): Gathering {
  const random = new Seeded(at + 1);
  const online = random.chance(0.1);
  const weekly = random.chance(0.7);
  const first = random.between(0, 27);
  const hour = String(random.between(9, 20)).padStart(2, '0');
  const dates = Array.from({ length: weekly ? random.between(4, 20) : 2 }, (_, week) =>
    addDays(TODAY, first + 7 * week),
  );
  return {
    id: `gathering-${String(at)}`,
    series: `series-${String(at)}`,
    title: `${random.pick(TITLES)} ${String(at)}`,
    description: '',
    language: 'en',
    status: 'scheduled',
    occurrences: dates.map((date) => ({
      start: `${date}T${hour}:00:00Z`,
      end: `${date}T${hour}:50:00Z`,
      zone: 'Europe/London',
      status: 'scheduled',
    })),
    recurring: weekly ? 'weekly' : null,
    mode: online ? 'online' : 'in-person',
    venue: online ? null : { name: 'Hall', geo: { lat: 53.5 + random.next(), lon: -2.8 + random.next() } },
    host: {
      name: `Host ${String(at % 5_000)}`,
      kind: random.pick(['library', 'club', 'faith', 'support-group', 'other']),
      liveSeries: random.between(1, 40),
    },
    cost: { kind: random.pick(['free', 'free', 'donation', 'unknown']) },
    categories: [random.pick(['books', 'craft', 'music', 'walking'])],
    lastConfirmed: NOW,
    claims: ATTRIBUTES.filter(() => random.chance(0.55)).map((attribute) => claim(attribute, random)),
  };
}

function claim(attribute: string, random: Seeded): Claim {
  const value = random.pick(ANSWERS[attribute] ?? [null]);
  const quote = `says ${attribute} is ${JSON.stringify(value)}`;
  return {
    attribute,
    value,
    state: 'stated',
    confidence: random.pick([0.65, 0.75, 0.85, 0.95]),
    sourceClass: random.pick(['sentence', 'organiser_field', 'venue_db']),
    quote,
    span: [0, quote.length],
    code: null,
    noticeDays: value === 'on_request' ? 3 : null,
    valid: { from: null, until: null },
    scope: random.pick(['venue', 'organiser', 'series']),
  };
}
