import { canParseUrl, GatheringEdits, type EditedField, type Venue } from '#libs/domain';
import type { GatheringRecord } from '#libs/store';
import { valueOf, type FieldError, type FormValues } from '#libs/ui';

/** `given` are fields of which sources speak again. */
type Corrected =
  | { readonly edits: GatheringEdits; readonly given: readonly EditedField[] }
  | { readonly errors: readonly FieldError[] };

/** How the fields of a gathering are called on our pages. */
export const FIELD_NAMES: Readonly<Record<EditedField, string>> = {
  title: 'Title',
  description: 'Text',
  status: 'Whether it takes place',
  mode: 'In person or online',
  venue: 'Place',
  cost: 'Cost',
  url: 'Their own page',
  onlineUrl: 'Link to join',
};

/** A gathering as it stands in the form. */
export function correctionForm({ gathering, venue, url, from }: GatheringRecord): FormValues {
  return {
    title: gathering.title,
    description: gathering.description ?? '',
    status: from.status === 'person' && gathering.status === 'cancelled' ? 'cancelled' : 'as-said',
    venue: venue?.name ?? '',
    room: venue?.room ?? '',
    address: venue?.address.text ?? '',
    url: url ?? '',
  };
}

/** What a person changed in the form, or what to put right. What stands as it was is left to the sources. */
export function readCorrection(form: FormValues, record: GatheringRecord): Corrected {
  const before = correctionForm(record);
  const said = (name: string): string | null => {
    const text = valueOf(form, name).trim().replaceAll('\r\n', '\n');
    return text === valueOf(before, name).trim() ? null : text;
  };
  const [title, description, url, status] = [said('title'), said('description'), said('url'), said('status')];
  const errors: FieldError[] = [];
  if (title === '') errors.push({ field: 'title', message: 'Enter a title' });
  if (title !== null && title.length > 200) errors.push({ field: 'title', message: 'Use at most 200 characters' });
  if (description !== null && description.length > 20_000)
    errors.push({ field: 'description', message: 'Use at most 20,000 characters' });
  if (url !== null && url !== '' && !(canParseUrl(url) && /^https?:/u.test(url)))
    errors.push({ field: 'url', message: 'Enter an address that starts with https://' });
  if (errors.length > 0) return { errors };
  const venue = venueOf(said('venue'), said('room'), said('address'), record.venue);
  return {
    edits: GatheringEdits.parse({
      ...(title === null ? {} : { title }),
      ...(description === null ? {} : { description }),
      ...(url === null ? {} : { url: url === '' ? null : url }),
      ...(status === 'cancelled' ? { status } : {}),
      ...(venue === null ? {} : { venue }),
    }),
    // Nobody says that it takes place against its sources: what they call off later has to be seen.
    given: status === 'as-said' ? ['status'] : [],
  };
}

/** The place with what was changed of it. Coordinates belong to an address: another address has none that we know of. */
function venueOf(name: string | null, room: string | null, address: string | null, before: Venue | null): Venue | null {
  if (name === null && room === null && address === null) return null;
  const unknown = { text: null, street: null, locality: null, region: null, postalCode: null, country: null };
  const kept = address === null;
  return {
    name: name === null ? (before?.name ?? null) : name || null,
    room: room === null ? (before?.room ?? null) : room || null,
    address: kept ? (before?.address ?? unknown) : { ...unknown, text: address || null },
    geo: kept && name === null ? (before?.geo ?? null) : null,
  };
}
