import { type FieldError, type FormValues, type Option, valueOf } from '#libs/ui';
import { placeChoices, placeProblem } from './place-words.js';
import type { PlacesService, SettingOut } from './places.service.js';

/** What the fields of `PlaceFields` say: a place, or what has to be put right and what may be meant. */
export type TypedPlace = {
  readonly area: SettingOut | null;
  readonly errors: readonly FieldError[];
  readonly choices: readonly Option[];
};

/** The place that was typed. A choice counts only among what the words as they stand now may mean. */
export async function typedPlace(places: PlacesService, form: FormValues): Promise<TypedPlace> {
  const text = valueOf(form, 'place').trim();
  if (text === '') return { area: null, errors: [], choices: [] };
  const located = await places.locate(text);
  const choices = placeChoices(located);
  const chosen = choices.find(({ value }) => value === valueOf(form, 'place.choice'));
  if (chosen !== undefined) return { area: await places.area(chosen.value), errors: [], choices };
  const message = placeProblem(located);
  if (message !== null) return { area: null, errors: [{ field: 'place', message }], choices };
  const area = located.found === 'one' ? { ...located.place, label: located.place.name } : null;
  return { area, errors: [], choices };
}
