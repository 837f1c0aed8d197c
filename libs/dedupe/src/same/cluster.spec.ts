import { describe, expect, it } from '@jest/globals';
import { heardAs, type Told } from '../../../../test/support/told-listing.js';
import { cluster } from './cluster.js';
import type { Heard } from './heard.js';

const AT_CASTLE = 'Castle Hall, 1 Castle Street, Harrowmere, XJ1 1AA';
const AT_MILL = 'Mill Hall, 7 Mill Lane, Harrowmere, XJ1 2BB';
const choir = (id: string, part: Partial<Told> = {}): Heard =>
  heardAs(id, { title: 'Harrowmere Choir', when: '2026-12-01 19:00-20:30', place: AT_CASTLE, ...part });

describe('cluster', () => {
  it('puts three sources of one evening together', () => {
    const { groups, doubtful } = cluster([choir('c'), choir('a'), choir('b', { title: 'Choir (Harrowmere)' })], []);
    expect(groups).toEqual([['a', 'b', 'c']]);
    expect(doubtful).toEqual([]);
  });

  it('leaves alone what is on elsewhere', () => {
    expect(cluster([choir('a'), choir('b', { place: AT_MILL })], []).groups).toEqual([['a'], ['b']]);
  });

  it('does not bring two venues together through a listing that names none', () => {
    const page = 'https://choir.example/evenings/harrowmere-choir';
    const listings = [
      choir('a', { url: page }),
      choir('b', { url: page, place: AT_MILL }),
      choir('c', { url: page, place: null }),
    ];
    const { groups, doubtful } = cluster(listings, []);
    expect(groups.find((group) => group.includes('a'))).not.toContain('b');
    expect(groups.length).toBe(2);
    expect(doubtful.length).toBe(1);
  });

  it('joins two dates of one series through the series', () => {
    const weekly = choir('series', { rule: 'FREQ=WEEKLY' });
    const [first, second] = [choir('first'), choir('second', { when: '2026-12-08 19:00-20:30' })];
    expect(cluster([first, second, weekly], []).groups).toEqual([['first', 'second', 'series']]);
    expect(cluster([first, second], []).groups).toEqual([['first'], ['second']]);
  });

  it('takes the dates of a run as one', () => {
    const dated = (id: string, when: string, sourceId: string): Heard => ({
      ...choir(id, { when }),
      sourceId,
      run: 'r',
    });
    const listings = [
      dated('a1', '2026-12-01 19:00-20:30', 'a'),
      dated('a2', '2026-12-08 19:00-20:30', 'a'),
      dated('b1', '2026-12-01 19:00-20:30', 'b'),
      dated('b2', '2026-12-08 19:00-20:30', 'b'),
    ];
    expect(cluster(listings, []).groups).toEqual([['a1', 'a2', 'b1', 'b2']]);
  });

  it('asks a person about what is doubtful, with reasons', () => {
    const women = choir('b', { title: 'Women’s Choir Harrowmere' });
    const { groups, doubtful } = cluster([choir('a'), women], []);
    expect(groups.length).toBe(2);
    expect(doubtful).toMatchObject([{ one: 'a', other: 'b' }]);
    expect(doubtful[0]?.why[0]).toEqual({ kind: 'people', is: 'one-sided', of: 'gender' });
  });

  it('does not ask again about what was decided', () => {
    const listings = [choir('a'), choir('b', { title: 'Women’s Choir Harrowmere' })];
    for (const verdict of ['same', 'different'] as const) {
      expect(cluster(listings, [{ one: 'b', other: 'a', verdict }]).doubtful).toEqual([]);
    }
  });

  it('lets a person part what looks like one, and join what does not', () => {
    const listings = [choir('a'), choir('b'), choir('c', { place: AT_MILL })];
    const parted = cluster(listings, [{ one: 'a', other: 'b', verdict: 'different' }]).groups;
    expect(parted).toEqual([['a'], ['b'], ['c']]);
    const joined = cluster(listings, [{ one: 'a', other: 'c', verdict: 'same' }]).groups;
    expect(joined.find((group) => group.includes('a'))).toContain('c');
  });
});
