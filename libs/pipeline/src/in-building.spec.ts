import { describe, expect, it } from '@jest/globals';
import type { Building, Listing, Venue } from '#libs/domain';
import { aListing } from '../../../test/builders/a-listing.js';
import { aClaim } from '../../../test/builders/a-claim.js';
import { inBuilding } from './in-building.js';

const CHURCH: Building = {
  name: 'St Oswin',
  postalCode: 'MD1 4CW',
  claims: [aClaim('access.step-free', 'yes').build()],
};
const at = (text: string, name: string | null = null): Venue => ({
  name,
  room: null,
  address: { text, street: null, locality: null, region: null, postalCode: null, country: null },
  geo: null,
});
const claimsAt = (venue: Venue | null, more: Partial<Listing> = {}): number =>
  inBuilding({ ...aListing().build(), venue, ...more }, CHURCH).claims.length;

describe('what is known of a building', () => {
  it('holds for what takes place in it', () => {
    expect([claimsAt(null), claimsAt(at('Church Walk, md14cw')), claimsAt(at('Church Walk MD1 4CW', 'Hall'))]).toEqual([
      1, 1, 1,
    ]);
  });

  it('says nothing of another place, nor of what is online', () => {
    expect([claimsAt(at('Village Hall, MD9 9ZZ')), claimsAt(null, { mode: 'online' })]).toEqual([0, 0]);
  });

  it('gives way to what the event says itself', () => {
    const own = aClaim('access.step-free', 'no').build();
    expect(inBuilding({ ...aListing().build(), claims: [own] }, CHURCH).claims).toEqual([own]);
  });
});
