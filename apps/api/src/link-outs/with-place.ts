/** The address of a list with a place filled in, or null where there is no place or their site takes none. */
export function withPlace(placeUrl: string | null, place: string | null): string | null {
  return placeUrl === null || place === null ? null : placeUrl.replaceAll('{place}', encodeURIComponent(place));
}
