import type { Address, ExtractedPlace, Geo, Mode } from '#libs/domain';
import {
  asText,
  htmlText,
  isLdNode,
  type LdNode,
  ldNodes,
  ldText,
  ldTypes,
  type LdValue,
  ldValues,
} from '#libs/extract';
import type { Graph } from './graph.js';
import { httpLink } from '../reading/links.js';
import { remembered } from '../reading/remembered.js';

/** Where an event is: the first real place, the first online address, and the mode that the two together mean. */
export type Places = {
  readonly place: ExtractedPlace | null;
  readonly onlineUrl: string | null;
  readonly mode: Mode;
  /** The node of the real place, for what it says about access. */
  readonly node: LdNode | null;
};

const NOWHERE = /^(?:tb[acd]|to be (?:announced|confirmed|decided)|n\/?a|-+)\.?$/iu;
const ONLINE =
  /^(?:online|virtual|online (?:only|event|via zoom)|via zoom|zoom|zoom meeting|on zoom|webinar|livestream)$/iu;

/** Reads `location`: Place, PostalAddress, text, VirtualLocation, or several; a real and an online one together are hybrid. */
export function placesOf(node: LdNode, graph: Graph, page: string | null): Places {
  let place: ExtractedPlace | null = null;
  let real: LdNode | null = null;
  let online = false;
  let onlineUrl: string | null = null;
  for (const value of ldValues(node, 'location')) {
    const location = isLdNode(value) ? graph.follow(value) : value;
    if (isOnline(location)) {
      online = true;
      onlineUrl ??= httpLink(isLdNode(location) ? ldText(location, 'url') : String(location), null);
    } else if (place === null) {
      place = placeOf(location, graph);
      real = place !== null && isLdNode(location) ? location : null;
    }
  }
  const mode = place !== null ? (online ? 'hybrid' : 'in-person') : online ? 'online' : 'unknown';
  return { place, onlineUrl: httpLink(onlineUrl, page), mode, node: real };
}

function isOnline(location: LdValue): boolean {
  if (!isLdNode(location)) return ONLINE.test(String(location).trim()) || /^https?:\/\//iu.test(String(location));
  if (ldTypes(location).includes('VirtualLocation')) return true;
  return ONLINE.test(ldText(location, 'name') ?? '') && ldValues(location, 'address').length === 0;
}

function placeOf(location: LdValue, graph: Graph): ExtractedPlace | null {
  if (!isLdNode(location)) {
    const text = words(typeof location === 'string' ? location : null);
    return text === null ? null : { text, name: null, address: null, geo: null };
  }
  if (ldTypes(location).includes('PostalAddress')) {
    const address = addressOf(location);
    return address === null ? null : { text: null, name: words(ldText(location, 'name')), address, geo: null };
  }
  const name = words(ldText(location, 'name'));
  const address = addressIn(location, graph);
  const geo = geoOf(location);
  return name === null && address === null && geo === null ? null : { text: null, name, address, geo };
}

function addressIn(place: LdNode, graph: Graph): Partial<Address> | null {
  for (const value of ldValues(place, 'address')) {
    const address = isLdNode(value) ? addressOf(graph.follow(value)) : textAddress(value);
    if (address !== null) return address;
  }
  return null;
}

function textAddress(value: LdValue): Partial<Address> | null {
  const text = words(typeof value === 'string' ? value : null);
  return text === null ? null : { text };
}

function addressOf(node: LdNode): Partial<Address> | null {
  const country = ldNodes(node, 'addressCountry')[0];
  const street = words(streetOf(node));
  const locality = words(ldText(node, 'addressLocality'));
  const region = words(ldText(node, 'addressRegion'));
  const postalCode = words(ldText(node, 'postalCode'));
  const named = words(country === undefined ? ldText(node, 'addressCountry') : ldText(country, 'name'));
  if ((street ?? locality ?? region ?? postalCode ?? named) === null) return null;
  return { street, locality, region, postalCode, country: named };
}

function streetOf(node: LdNode): string {
  const lines = ldValues(node, 'streetAddress').map((line) => trimComma(asText(line) ?? ''));
  return lines.filter((line) => line !== '').join(', ');
}

function trimComma(text: string): string {
  return text.replace(/^[,\s]+/u, '');
}

/** Plugins write `0, 0` for a place that nobody put on the map. */
function geoOf(place: LdNode): Geo | null {
  const source = ldNodes(place, 'geo')[0] ?? place;
  const lat = degrees(source, 'latitude', 90);
  const lon = degrees(source, 'longitude', 180);
  if (lat === null || lon === null || (lat === 0 && lon === 0)) return null;
  return { lat, lon, precision: 'exact' };
}

function degrees(place: LdNode, name: string, limit: number): number | null {
  const stated = place[name];
  // Most are numbers already; written out and read again they would cost more than all else about the place.
  if (typeof stated === 'number') return Math.abs(stated) <= limit ? stated : null;
  const text = ldText(place, name);
  if (text === null || !/^[+-]?\d{1,3}(?:\.\d{1,20})?$/u.test(text)) return null;
  const value = Number(text);
  return Math.abs(value) <= limit ? value : null;
}

function words(text: string | null): string | null {
  return text === null ? null : wordsIn(text);
}

/** Events of a list are at the same few places. */
const wordsIn = remembered((text) => {
  const plain = htmlText(text);
  return plain === '' || NOWHERE.test(plain) ? null : plain;
});
