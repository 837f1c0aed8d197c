import { describe, expect, it } from '@jest/globals';
import type { Listing } from '#libs/domain';
import { aListing } from '../../../../../test/builders/a-listing.js';
import { mergeFields } from './merge-fields.js';
import type { Authority, Voice } from './voice.js';

const voice = (id: string, authority: Authority, part: Partial<Listing> = {}): Voice => ({
  id,
  authority,
  listing: { ...aListing().titled(`Title of ${id}`).saying('').build(), ...part },
});

describe('mergeFields', () => {
  it('takes each field from whom to believe most of those who say it', () => {
    const merged = mergeFields([
      voice('copy', 'aggregator', { description: 'Copied.', registration: booked('https://tix.example/e/1') }),
      voice('library', 'institution', { description: 'From the library.' }),
      voice('feed', 'organiser'),
      voice('form', 'organiser-edit', { title: 'As I call it' }),
    ]);
    expect(merged?.title).toEqual({ value: 'As I call it', from: 'form' });
    expect(merged?.description).toEqual({ value: 'From the library.', from: 'library' });
    expect(merged?.bookingUrl).toEqual({ value: 'https://tix.example/e/1', from: 'copy' });
    expect(merged?.venue).toBeNull();
  });

  it('does not depend on the order of the listings', () => {
    const voices = [voice('b', 'organiser'), voice('a', 'organiser'), voice('c', 'aggregator')];
    expect(mergeFields([...voices].reverse())).toEqual(mergeFields(voices));
    expect(mergeFields(voices)?.title.from).toBe('a');
  });

  it('prefers a stated price to an assumed one, whoever assumed it', () => {
    const free = { kind: 'free', min: null, max: null, currency: null } as const;
    const merged = mergeFields([
      voice('club', 'organiser', { cost: { ...free, assumed: true } }),
      voice('copy', 'aggregator', {
        cost: { ...free, kind: 'fixed', min: 5, max: 5, currency: 'GBP', assumed: false },
      }),
    ]);
    expect(merged?.price).toMatchObject({ value: { kind: 'fixed' }, from: 'copy' });
  });

  it('is null of nothing', () => {
    expect(mergeFields([])).toBeNull();
  });
});

describe('whether it takes place', () => {
  it.each([
    ['organiser', 'aggregator', 'cancelled', 'organiser'],
    ['organiser', 'institution', 'cancelled', 'organiser'],
    // A room that is closed is closed, whatever the club’s calendar still says.
    ['institution', 'organiser', 'cancelled', 'institution'],
    ['institution', 'aggregator', 'cancelled', 'institution'],
    // Whoever only collects may be mistaken, or early.
    ['aggregator', 'organiser', 'unconfirmed', 'aggregator'],
    // What the organiser put right by hand stands against its own stale feed, and is said to be unsure.
    ['organiser', 'organiser-edit', 'unconfirmed', 'organiser'],
    ['organiser-edit', 'organiser', 'cancelled', 'organiser-edit'],
    ['aggregator', 'aggregator', 'cancelled', 'aggregator'],
  ] as const)('called off by the %s, listed by the %s: %s', (off, on, status, from) => {
    const merged = mergeFields([voice(`a ${off}`, off, { status: 'cancelled' }), voice(`b ${on}`, on)]);
    expect(merged?.status).toEqual({ value: status, from: `a ${from}` });
  });

  it('is not sure when one puts it off and another does not', () => {
    const merged = mergeFields([voice('a', 'organiser'), voice('b', 'institution', { status: 'postponed' })]);
    expect(merged?.status).toEqual({ value: 'unconfirmed', from: 'b' });
  });
});

function booked(url: string): Listing['registration'] {
  return { required: true, url, full: null, opens: null, closes: null };
}
