import type { Located } from '#libs/domain';

const WHY_NOT = {
  'no-such-place': 'We do not know a place called that. Enter the nearest town.',
  'nothing-said': 'Enter a town, like: Leeds, or Newport, Wales',
  'code-not-covered': 'We do not have the postal codes of that country. Enter the town.',
  'which-country': 'Several countries use that code. Enter the town, and the country if need be.',
} as const;

/** What is to be put right about a typed place, in plain words; null when it is one place, well enough known. */
export function placeProblem(located: Located): string | null {
  if (located.found === 'none') return WHY_NOT[located.because];
  if (located.found === 'several') return 'Several places are called that. Choose which one is meant.';
  if (located.place.precision !== 'area') return null;
  return 'From that postcode we know only roughly where it is. Enter the town as well, like: Leeds LS6, or choose the wide area.';
}

/** What may be meant, to choose from; empty when nothing needs to be chosen. */
export function placeChoices(located: Located): readonly { readonly value: string; readonly label: string }[] {
  if (placeProblem(located) === null || located.found === 'none') return [];
  const places = located.found === 'several' ? located.places : [located.place];
  return places.map(({ id, name }) => ({ value: id, label: name }));
}
