import { describe, expect, it } from '@jest/globals';
import type { Venue } from '#libs/domain';
import { aListing } from '../../../test/builders/a-listing.js';
import { atHome } from './at-home.js';

const address = { text: '14 Loom Street', street: null, locality: null, region: null, postalCode: null, country: null };
const hall: Venue = { name: "Weavers' Hall", room: null, address, geo: { lat: 54, lon: -2.3, precision: 'exact' } };

function listingAt(name: string | null, text: string | null = null) {
  return { ...aListing().build(), venue: { name, room: null, address: { ...address, text }, geo: null } };
}

describe("a source's own venue", () => {
  it('is where a listing meets that names no place', () => {
    expect(atHome(aListing().build(), hall).venue).toEqual(hall);
  });

  it('is recognised behind a room', () => {
    expect(atHome(listingAt('Main Hall', "Main Hall, Weavers' Hall, 14 Loom Street"), hall).venue).toMatchObject({
      name: "Weavers' Hall",
      room: 'Main Hall',
      geo: hall.geo,
    });
  });

  it('is no room of itself, where its name was taken for one', () => {
    const { venue, ...listing } = listingAt('Main Hall', "Main Hall, Weavers' Hall, 14 Loom Street");
    const said = { ...venue, room: "Weavers' Hall" };
    expect(atHome({ ...listing, venue: said }, hall).venue).toMatchObject({ name: "Weavers' Hall", room: 'Main Hall' });
    expect(atHome({ ...listing, venue: { ...said, name: "Weavers' Hall" } }, hall).venue?.room).toBeNull();
  });

  it('is where a listing meets that names only a room', () => {
    const { venue } = listingAt(null);
    expect(atHome({ ...listingAt(null), venue: { ...venue, room: 'Loft' } }, hall).venue).toEqual({
      ...hall,
      room: 'Loft',
    });
  });

  it('is not put in the place of another one', () => {
    expect(atHome(listingAt('Canal Basin'), hall).venue?.name).toBe('Canal Basin');
  });

  it('is not where an online gathering meets', () => {
    expect(atHome({ ...aListing().build(), mode: 'online' }, hall).venue).toBeNull();
  });
});
