import type { Claim } from '#libs/domain';
import type { Believed, DemandElement, Reading } from './demand-element.js';

const NONE: Reading = { low: 0, high: 0, claim: null };

/**
 * What a gathering can ask of a person, with default weights that sum to 100. They are a starting point, not a measure: a
 * person's own ratings replace them. Quiet is never taken to be easy; for some it is the hard part.
 */
export const ELEMENTS: readonly DemandElement[] = [
  {
    id: 'talking',
    weight: 18,
    ratings: ['saying-my-name', 'small-talk'],
    harder: 'more talking',
    read: byStep('social.talk-demand', 4),
  },
  {
    id: 'introductions',
    weight: 10,
    ratings: ['saying-my-name'],
    harder: 'you may be asked to say who you are',
    read: byValue('social.introductions', { none: 0, optional: 0.3, expected: 1 }),
  },
  { id: 'people', weight: 8, ratings: ['strangers'], harder: 'more people', read: bySize },
  {
    id: 'mingling',
    weight: 12,
    ratings: ['small-talk', 'strangers'],
    harder: 'less of a plan',
    read: flipped(byStep('social.structure', 4)),
  },
  {
    id: 'conversation',
    weight: 10,
    ratings: ['small-talk'],
    harder: 'more talk and less to do with your hands',
    read: byStep('social.activity-focus', 4),
  },
  {
    id: 'performing',
    weight: 10,
    ratings: ['being-watched'],
    harder: 'people may watch you',
    read: byValue('social.performing', { none: 0, optional: 0.3, required: 1 }),
  },
  {
    id: 'observed',
    weight: 5,
    ratings: ['being-watched'],
    harder: 'photos or filming',
    read: byValue('safety.recording', { none: 0, cctv: 0.2, photos: 0.5, filmed: 1, streamed: 1 }),
  },
  {
    id: 'eating',
    weight: 5,
    ratings: ['eating-with-people'],
    harder: 'eating together',
    read: atHome(byValue('social.eating', { none: 0, snacks: 0.4, 'bring-own': 0.5, 'shared-meal': 1 })),
  },
  {
    id: 'arriving',
    weight: 6,
    ratings: ['walking-in-alone'],
    harder: 'a fixed start',
    read: byValue('social.come-and-go', { yes: 0, limited: 0.5, no: 1 }),
  },
  {
    id: 'leaving',
    weight: 6,
    ratings: ['staying-to-the-end'],
    harder: 'leaving early stands out more',
    read: byValue('social.come-and-go', { yes: 0, limited: 0.5, no: 1 }),
  },
  { id: 'closeness', weight: 5, ratings: ['touch-or-closeness'], harder: 'more closeness', read: atHome(byCloseness) },
  {
    id: 'newness',
    weight: 5,
    ratings: ['walking-in-alone', 'strangers'],
    harder: 'a new place without a greeter',
    read: byWelcome,
  },
];

function exactly(value: number, claim: Claim): Reading {
  return { low: value, high: value, claim };
}

function byStep(attribute: string, max: number): DemandElement['read'] {
  return (believed) => {
    const [claim] = believed(attribute);
    return claim === undefined || typeof claim.value !== 'number' ? null : exactly(claim.value / max, claim);
  };
}

/** The hardest of the stated values counts. */
function byValue(attribute: string, hardness: Readonly<Record<string, number>>): DemandElement['read'] {
  return (believed) => {
    let worst: Reading | null = null;
    for (const claim of believed(attribute)) {
      const value = hardness[String(claim.value)];
      if (value !== undefined && (worst === null || value > worst.high)) worst = exactly(value, claim);
    }
    return worst;
  };
}

function flipped(read: DemandElement['read']): DemandElement['read'] {
  return (believed, online) => {
    const reading = read(believed, online);
    return reading === null ? null : { low: 1 - reading.high, high: 1 - reading.low, claim: reading.claim };
  };
}

function atHome(read: DemandElement['read']): DemandElement['read'] {
  return (believed, online) => (online ? NONE : read(believed, online));
}

/** Hardest from 6 to 20, where one is neither among a few nor lost in a crowd. */
function bySize(believed: Believed): Reading | null {
  const [claim] = believed('social.group-size');
  if (claim === undefined || typeof claim.value !== 'object' || claim.value === null) return null;
  const { value } = claim;
  const approx = typeof value['approx'] === 'number' ? value['approx'] : undefined;
  const min = approx ?? (typeof value['min'] === 'number' ? value['min'] : 2);
  const max = approx ?? (typeof value['max'] === 'number' ? value['max'] : 200);
  if (value['perTable'] !== undefined) return null;
  const sizes = [min, max, ...[6, 20, 21, 50].filter((size) => size > min && size < max)].map(hardnessOfSize);
  return { low: Math.min(...sizes), high: Math.max(...sizes), claim };
}

function hardnessOfSize(people: number): number {
  if (people <= 5) return 0.5;
  if (people <= 20) return 1;
  return people <= 50 ? 0.7 : 0.4;
}

function byCloseness(believed: Believed): Reading | null {
  const known = [
    byValue('social.touch', { none: 0, optional: 0.4, expected: 1 })(believed, false),
    byValue('social.dating', { yes: 1, limited: 0.7, no: 0 })(believed, false),
    byStep('social.competition', 2)(believed, false),
  ].filter((reading) => reading !== null);
  if (known.length === 0) return null;
  const worst = known.reduce((a, b) => (b.high > a.high ? b : a));
  // Touch is what matters most here: while it is unknown the rest only sets a floor.
  return believed('social.touch').length > 0 ? worst : { ...worst, high: 1 };
}

function byWelcome(believed: Believed): Reading | null {
  const greeter = byValue('social.greeter', { yes: 0.2, no: 1 })(believed, false);
  if (greeter !== null && greeter.high < 1) return greeter;
  const newcomers = byValue('social.newcomers', { yes: 0.4, no: 1 })(believed, false);
  const [info] = believed('access.previsit-info');
  if (newcomers !== null && newcomers.high < 1) return newcomers;
  return info === undefined ? (greeter ?? newcomers) : exactly(0.6, info);
}
