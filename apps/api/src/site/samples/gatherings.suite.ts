import type { Claim, ClaimValue, Gathering } from '#libs/domain';

export const NOW = '2026-06-08T09:00:00Z';

/** A stated claim with a quote. */
export function claim(attribute: string, value: ClaimValue, quote: string, more: Partial<Claim> = {}): Claim {
  return {
    attribute,
    value,
    state: 'stated',
    confidence: 0.85,
    sourceClass: 'sentence',
    quote,
    span: [0, quote.length],
    code: null,
    noticeDays: null,
    valid: { from: null, until: null },
    scope: 'series',
    ...more,
  };
}

export const READING: Gathering = {
  id: 'g1',
  series: 's1',
  title: 'Silent reading hour',
  description:
    'Bring a book or borrow one of ours. We read together without talking for an hour.\n\nTea is there from half past six. You can come and go as you like.',
  language: 'en',
  status: 'scheduled',
  occurrences: [
    { start: '2026-06-09T17:30:00Z', end: '2026-06-09T19:00:00Z', zone: 'Europe/London' },
    { start: '2026-06-16T17:30:00Z', end: '2026-06-16T19:00:00Z', zone: 'Europe/London' },
  ],
  recurring: 'weekly',
  mode: 'in-person',
  venue: { name: 'Elm Branch Library', geo: { lat: 51.5, lon: -1.2 }, address: '12 Elm Street, Marlow Heath' },
  host: { name: 'Marlow Heath Libraries', kind: 'library', liveSeries: 12 },
  cost: { kind: 'free' },
  url: 'https://library.example/reading-hour',
  lastConfirmed: '2026-06-06T08:00:00Z',
  claims: [
    claim('sensory.noise', 1, 'We read together without talking'),
    claim('social.talk-demand', 0, 'without talking for an hour'),
    claim('social.come-and-go', 'yes', 'You can come and go as you like'),
    claim('social.group-size', { min: 6, max: 15 }, 'between six and fifteen of us'),
    claim('social.eating', 'snacks', 'Tea is there from half past six'),
    claim('social.registration', 'none', 'no need to book'),
    claim('access.step-free', 'limited', 'one step at the door, portable ramp'),
    claim('access.captions', 'cart', 'captions if you ask', { availability: 'on_request', noticeDays: 7 }),
    claim('access.toilet', 'yes', '', {
      quote: null,
      span: null,
      sourceClass: 'code',
      code: { vocabulary: 'a11yjson', code: 'wheelchair-toilet' },
    }),
    claim('group.led-by', 'staff', 'Our library staff are there'),
    claim('sensory.light-level', null, 'we hope to have softer lamps soon', { state: 'unknown_stated' }),
  ],
};

export const GAMES: Gathering = {
  id: 'g2',
  title: 'Board game evening',
  language: 'en',
  occurrences: [{ start: '2026-06-11T17:30:00Z', end: '2026-06-11T19:00:00Z', zone: 'Europe/London' }],
  recurring: 'biweekly',
  mode: 'in-person',
  venue: { name: 'Makers’ Yard', geo: null, address: null },
  host: { name: 'Tabletop Circle', kind: 'club' },
  cost: { kind: 'donation' },
  url: 'https://tabletop.example/',
  lastConfirmed: '2026-05-20T08:00:00Z',
  claims: [
    claim('sensory.noise', 2, 'chatty but not loud'),
    claim('social.group-size', { approx: 20 }, 'about twenty players'),
  ],
};

export const CIRCLE: Gathering = {
  id: 'g3',
  title: 'Listening circle for people who have lost someone',
  language: 'en',
  occurrences: [
    { start: '2026-06-13T09:00:00Z', end: null, zone: 'Europe/London', status: 'cancelled' },
    { start: '2026-06-20T09:00:00Z', end: null, zone: 'Europe/London' },
  ],
  recurring: 'weekly',
  mode: 'hybrid',
  venue: {
    name: 'St Brannoc’s Hall',
    geo: { lat: 51.5, lon: -1.2, radius: 4_000 },
    address: 'Church Row, Marlow Heath',
  },
  host: { name: 'Bereavement Friends', kind: 'support-group' },
  cost: { kind: 'unknown' },
  url: null,
  lastConfirmed: null,
  claims: [
    claim('identity.relation', 'centered_on:bereaved', 'for anyone who has lost someone'),
    claim('group.led-by', 'trained-peer', 'led by trained volunteers who have been there'),
  ],
};

/** Nothing but a title and a date: as much as many sources say. */
export const BARE: Gathering = {
  id: 'g4',
  title: 'Walk and talk',
  occurrences: [{ start: '2027-01-04T12:00:00Z', zone: 'Europe/London' }],
  claims: [],
};

export const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202Egnp.exe';

/** Every text hostile, every address a trap. */
export const HOSTILE: Gathering = {
  ...READING,
  id: '../../"><b>',
  title: EVIL,
  description: EVIL,
  language: '"><b>',
  venue: { name: EVIL, address: EVIL, geo: null },
  host: { name: EVIL, kind: 'other' },
  url: 'javascript:alert(1)//https://ok.example',
  cost: { kind: 'fixed', min: 5, max: null, currency: EVIL },
  claims: [
    claim('sensory.noise', EVIL, EVIL),
    claim('identity.relation', `closed_to:${EVIL}`, EVIL),
    claim('access.step-free', 'yes', EVIL, { code: { vocabulary: 'x', code: EVIL } }),
    claim('unknown.attribute', { min: 1 }, EVIL),
  ],
};
