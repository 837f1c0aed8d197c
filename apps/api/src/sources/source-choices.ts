import type { HostKind } from '#libs/domain';
import { IMPORTERS } from '#libs/pipeline';
import type { Option } from '#libs/ui';

export const HOST_KINDS: readonly (Option & { readonly value: HostKind })[] = [
  { value: 'other', label: 'Something else' },
  { value: 'library', label: 'A library' },
  { value: 'club', label: 'A club' },
  { value: 'faith', label: 'A faith space' },
  { value: 'support-group', label: 'A support group' },
];

/** Every reader by its name, those for our own forms left out. */
export function importerOptions(): readonly Option[] {
  const readers = IMPORTERS.filter(({ key }) => key !== 'form').map(({ key, title }) => ({ value: key, label: title }));
  return [{ value: '', label: 'Find out' }, ...readers];
}
