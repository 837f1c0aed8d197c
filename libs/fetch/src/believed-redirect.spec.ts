import { describe, expect, it } from '@jest/globals';
import { believedRedirect, type RedirectBelief, type RedirectSightings } from './believed-redirect.js';

const STORED = 'https://club.example/cal.ics';

/** The beliefs after each of these answers in turn; null is an answer without a permanent redirect. */
function beliefs(stored: string, answers: readonly (string | null)[]): readonly RedirectBelief[] {
  let sightings: RedirectSightings | null = null;
  return answers.map((to) => {
    const belief = believedRedirect(stored, sightings, to);
    sightings = belief.kind === 'move' ? null : belief.sightings;
    return belief;
  });
}
const kinds = (stored: string, answers: readonly (string | null)[]) => beliefs(stored, answers).map(({ kind }) => kind);

describe('a permanent redirect', () => {
  it.each([
    ['to another path', 'https://club.example/new.ics'],
    ['to another host of the same domain', 'https://www.club.example/cal.ics'],
  ])('NET-8 %s is believed at its third sighting in a row', (_, to) => {
    expect(kinds(STORED, [to, to])).toEqual(['stay', 'stay']);
    expect(beliefs(STORED, [to, to, to]).at(-1)).toEqual({ kind: 'move', to });
  });

  it('from http to https is believed as any other', () => {
    const to = 'https://club.example/cal.ics';
    expect(kinds('http://club.example/cal.ics', [to, to, to])).toEqual(['stay', 'stay', 'move']);
  });

  it('that is interrupted, or leads elsewhere in between, is counted from the beginning', () => {
    const [a, b] = ['https://club.example/a.ics', 'https://club.example/b.ics'];
    expect(kinds(STORED, [a, a, null, a, a])).toEqual(['stay', 'stay', 'stay', 'stay', 'stay']);
    expect(kinds(STORED, [a, a, b, a, a, a])).toEqual(['stay', 'stay', 'stay', 'stay', 'stay', 'move']);
    expect(beliefs(STORED, [a, a, null]).at(-1)).toEqual({ kind: 'stay', sightings: null });
  });

  it.each([
    ['to another registrable domain', STORED, 'https://parked.example.net/cal.ics'],
    ['between two sites of one hosting service', 'https://ours.github.io/cal.ics', 'https://theirs.github.io/cal.ics'],
    ['to a name that only looks alike', STORED, 'https://club.example.attacker.net/cal.ics'],
  ])('NET-8 %s is never believed without a person', (_, stored, to) => {
    expect(kinds(stored, [to, to, to, to, to])).toEqual(['stay', 'stay', 'ask', 'ask', 'ask']);
    expect(beliefs(stored, [to, to, to, to]).at(-1)).toEqual({ kind: 'ask', to, sightings: { to, count: 3 } });
  });

  it('back to the address itself is none', () => {
    expect(beliefs(STORED, [STORED, STORED, STORED]).at(-1)).toEqual({ kind: 'stay', sightings: null });
  });
});
