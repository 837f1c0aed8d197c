import type { ExtractedPlace, Mode } from '#libs/domain';
import { textOf } from './fields.js';
import type { Item } from './items.js';
import type { Recipe } from './recipe.js';

const ONLINE =
  /^(?:online|virtual|zoom|via zoom|on zoom|online via zoom|online only|webinar|teams|google meet)\W{0,3}$/i;
const NOWHERE = /^(?:tb[acd]|to be (?:announced|confirmed|decided))\W{0,3}$/i;

/** Where an item is: place, room and address as the page gives them. A word such as "Zoom" is no place but a mode. */
export function placeOf(item: Item, recipe: Recipe): { readonly place: ExtractedPlace | null; readonly mode: Mode } {
  const name = textOf(item, recipe.place);
  const room = textOf(item, recipe.room);
  const address = textOf(item, recipe.address);
  if (name === null && room === null && address === null) return { place: null, mode: 'unknown' };
  const online = ONLINE.test(name ?? '');
  if (online && address === null) return { place: null, mode: 'online' };
  const parts = [name, room].filter(
    (part): part is string => part !== null && !NOWHERE.test(part) && !ONLINE.test(part),
  );
  if (parts.length === 0 && address === null) return { place: null, mode: 'unknown' };
  const place = {
    text: room === null ? null : parts.join(', '),
    name: name !== null && parts.includes(name) ? name : null,
    room,
    address: address === null ? null : { text: address },
    geo: null,
  };
  return { place, mode: online ? 'hybrid' : 'in-person' };
}
