import { type LdNode, type LdValue, type MfItem, mfItems, mfText, type MfValue } from '#libs/extract';

/** The events among a page's microformats, wherever they stand (in an `h-feed`, an `h-entry`), as schema.org nodes. */
export function eventsOfMicroformats(items: readonly MfItem[]): readonly LdNode[] {
  return items.flatMap((item) => {
    if (item.types.includes('h-event')) return [eventNode(item)];
    const within = [...item.properties.values()].flat().flatMap((value) => value.item ?? []);
    return eventsOfMicroformats([...within, ...item.children]);
  });
}

/** The feeds of a page whose entries are only links, as lists of addresses. */
export function listsOfMicroformats(items: readonly MfItem[]): readonly LdNode[] {
  return items.flatMap((item) => {
    if (!item.types.includes('h-feed')) return listsOfMicroformats(item.children);
    const entries = [...valuesOf(item, 'entry').flatMap((value) => value.item ?? []), ...item.children];
    return [nodeOf('ItemList', { itemListElement: entries.flatMap((entry) => mfText(entry, 'url') ?? []) })];
  });
}

/** What an h-event says, by the names of schema.org. Who attends is nobody's business. */
function eventNode(item: MfItem): LdNode {
  const starts = textsOf(item, 'start');
  const ends = textsOf(item, 'end');
  const paired = ends.length === starts.length;
  const dates = starts.map((startDate, at) => nodeOf('Event', { startDate, endDate: paired ? ends[at] : null }));
  const content = item.properties.get('content')?.[0];
  return nodeOf('Event', {
    '@id': mfText(item, 'uid'),
    name: mfText(item, 'name'),
    url: mfText(item, 'url'),
    description: content?.markup ?? content?.text ?? mfText(item, 'description') ?? mfText(item, 'summary'),
    image: mfText(item, 'photo') ?? mfText(item, 'featured'),
    startDate: starts[0],
    endDate: ends[0],
    duration: mfText(item, 'duration'),
    // Several starts are several dates of it.
    subEvent: starts.length > 1 ? dates : null,
    location: locationOf(item),
    organizer: organizerOf(item),
    keywords: textsOf(item, 'category'),
    eventStatus: mfText(item, 'status')?.toLowerCase(),
  });
}

function textsOf(item: MfItem, property: string): readonly string[] {
  return [...new Set(valuesOf(item, property).map(({ text }) => text))];
}

/** A place by its card, address and point, which may stand in one value or in several; or by words alone. */
function locationOf(item: MfItem): LdValue {
  const places = valuesOf(item, 'location');
  const said = places.find((value) => value.item === null)?.text ?? null;
  const inner = (property: string): readonly MfValue[] =>
    places.flatMap((place) => (place.item === null ? [] : valuesOf(place.item, property)));
  const card = places.find((place) => place.item?.types.includes('h-card'))?.item ?? null;
  const address = [...places, ...inner('adr')].map(addressOf).find((found) => found !== null) ?? null;
  const geo = [...places, ...inner('geo')].map(geoOf).find((found) => found !== null) ?? null;
  const name = said ?? (card === null ? null : (mfText(card, 'name') ?? mfText(card, 'org')));
  // `<p class="p-location h-adr">Back room, The Elm</p>` says it in words.
  if (address === null && geo === null) return name ?? places[0]?.text ?? null;
  return nodeOf('Place', { name, address, geo });
}

function valuesOf(item: MfItem, property: string): readonly MfValue[] {
  return item.properties.get(property) ?? [];
}

function addressOf({ item }: MfValue): LdNode | null {
  if (item === null) return null;
  const street = ['extended-address', 'street-address'].flatMap((name) => textsOf(item, name)).join(', ');
  const parts = {
    streetAddress: street === '' ? null : street,
    addressLocality: mfText(item, 'locality'),
    addressRegion: mfText(item, 'region'),
    postalCode: mfText(item, 'postal-code'),
    addressCountry: mfText(item, 'country-name'),
  };
  return Object.values(parts).every((part) => part === null) ? null : nodeOf('PostalAddress', parts);
}

/** By its two parts, or by `51.5;-0.1` in one text. */
function geoOf({ item, text }: MfValue): LdNode | null {
  const parts = /^([+-]?\d{1,3}(?:\.\d{1,20})?)\s?[;,]\s?([+-]?\d{1,3}(?:\.\d{1,20})?)$/u.exec(text);
  const latitude = (item === null ? null : mfText(item, 'latitude')) ?? parts?.[1] ?? null;
  const longitude = (item === null ? null : mfText(item, 'longitude')) ?? parts?.[2] ?? null;
  return latitude === null || longitude === null ? null : nodeOf('GeoCoordinates', { latitude, longitude });
}

function organizerOf(item: MfItem): LdValue {
  const card = mfItems(item, 'organizer')[0];
  if (card === undefined) return mfText(item, 'organizer');
  return nodeOf('Organization', { name: mfText(card, 'name') ?? mfText(card, 'org'), url: mfText(card, 'url') });
}

function nodeOf(type: string, said: Readonly<Record<string, LdValue | undefined>>): LdNode {
  const stated = Object.entries(said).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return { '@type': type, ...Object.fromEntries(stated) };
}
