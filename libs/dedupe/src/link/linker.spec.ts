import { describe, expect, it } from '@jest/globals';
import { heardAs, type Told } from '../../../../test/support/told-listing.js';
import { linkHeard } from '../../../../test/support/link-heard.js';
import type { Heard } from '../same/heard.js';
import { judge } from '../same/judge.js';

const AT_CASTLE = 'Castle Hall, 1 Castle Street, Harrowmere, XJ1 1AA';
const AT_MILL = 'Mill Hall, 7 Mill Lane, Harrowmere, XJ1 2BB';
const choir = (id: string, part: Partial<Told> = {}): Heard =>
  heardAs(id, { title: 'Harrowmere Choir', when: '2026-12-01 19:00-20:30', place: AT_CASTLE, ...part });

describe('what several sources list', () => {
  it('puts three sources of one evening together', () => {
    const { groups, doubtful } = linkHeard([choir('c'), choir('a'), choir('b', { title: 'Choir (Harrowmere)' })]);
    expect(groups).toEqual([['a', 'b', 'c']]);
    expect(doubtful).toEqual([]);
  });

  it('leaves alone what is on elsewhere', () => {
    expect(linkHeard([choir('a'), choir('b', { place: AT_MILL })]).groups).toEqual([['a'], ['b']]);
  });

  it('does not bring two venues together through a listing that names none', () => {
    const page = 'https://choir.example/evenings/harrowmere-choir';
    const listings = [
      choir('a', { url: page }),
      choir('b', { url: page, place: AT_MILL }),
      choir('c', { url: page, place: null }),
    ];
    const { groups, doubtful } = linkHeard(listings);
    expect(groups.find((group) => group.includes('a'))).not.toContain('b');
    expect(groups.length).toBe(2);
    expect(doubtful.length).toBe(1);
  });

  it('joins two dates of one series through the series', () => {
    const weekly = choir('series', { rule: 'FREQ=WEEKLY' });
    const [first, second] = [choir('first'), choir('second', { when: '2026-12-08 19:00-20:30' })];
    expect(linkHeard([first, second, weekly]).groups).toEqual([['first', 'second', 'series']]);
    expect(linkHeard([first, second]).groups).toEqual([['first'], ['second']]);
  });

  it('asks a person about what is doubtful, with reasons', () => {
    const women = choir('b', { title: 'Women’s Choir Harrowmere' });
    const { groups, doubtful } = linkHeard([choir('a'), women]);
    expect(groups.length).toBe(2);
    expect(doubtful).toEqual([['a', 'b']]);
    expect(judge(choir('a'), women).why).toContainEqual({ kind: 'people', is: 'one-sided', of: 'gender' });
  });

  it('does not ask again about what was decided', () => {
    const listings = [choir('a'), choir('b', { title: 'Women’s Choir Harrowmere' })];
    for (const verdict of ['same', 'different'] as const) {
      expect(linkHeard(listings, [{ a: 'a', b: 'b', verdict }]).doubtful).toEqual([]);
    }
  });

  it('lets a person part what looks like one, and join what does not', () => {
    const listings = [choir('a'), choir('b'), choir('c', { place: AT_MILL })];
    const parted = linkHeard(listings, [{ a: 'a', b: 'b', verdict: 'different' }]).groups;
    expect(parted).toEqual([['a'], ['b'], ['c']]);
    const joined = linkHeard(listings, [{ a: 'a', b: 'c', verdict: 'same' }]).groups;
    expect(joined.find((group) => group.includes('a'))).toContain('c');
  });
});
