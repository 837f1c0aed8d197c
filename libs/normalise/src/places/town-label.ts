import type { Gazetteer, GazetteerTown } from '#libs/domain';
import { regionWords } from './regions.js';

const COUNTRY_NAMES = new Intl.DisplayNames(['en-GB'], { type: 'region' });

/** "Leeds", "Springfield, IL", "Paris, France": what one town is called by people of `country` (null: of none in particular). */
export function townLabel(town: GazetteerTown, country: string | null): string {
  // Within Britain nobody says England; in these nobody leaves out the state.
  const region = town.country === 'GB' ? null : regionOf(town);
  return [town.name, region, countryOf(town, country)].filter((part) => part !== null).join(', ');
}

/** Labels that tell the towns of a list apart, by region first and by what is near where that does not do. */
export function tellingLabels(
  towns: readonly GazetteerTown[],
  gazetteer: Gazetteer,
  country: string | null,
): readonly string[] {
  const labels = towns.map((town) =>
    [town.name, regionOf(town), countryOf(town, country)].filter((part) => part !== null).join(', '),
  );
  return labels.map((label, at) => {
    const town = towns[at];
    if (town === undefined || labels.filter((other) => other === label).length === 1) return label;
    const landmark = gazetteer.landmark(town);
    return landmark === null ? label : `${label}, near ${landmark.name}`;
  });
}

function regionOf({ country, region }: GazetteerTown): string | null {
  return regionWords({ country, code: region });
}

function countryOf(town: GazetteerTown, country: string | null): string | null {
  return town.country === country ? null : (COUNTRY_NAMES.of(town.country) ?? town.country);
}
