import { HostKind, isZone } from '#libs/domain';
import { importerOf } from '#libs/pipeline';
import { type FieldError, type FormValues, valueOf } from '#libs/ui';
import { optionLines, readRecipe, ruleLines } from './option-lines.js';

/** What a moderator says of a source beside its address. */
export type SourceForm = {
  readonly name: string;
  readonly kind: HostKind;
  readonly zone: string;
  readonly allowHttp: boolean;
  /** Null: find out. */
  readonly importer: string | null;
  readonly options: Readonly<Record<string, unknown>>;
};

const LONGEST_NAME = 200;

/** The fields of the form, and what is wrong with them. A name is needed only when the source is `added`. */
export function readSourceForm(
  body: FormValues,
  added: boolean,
): { readonly form: SourceForm; readonly errors: readonly FieldError[] } {
  const text = (name: string): string => valueOf(body, name).trim();
  const [name, importer, zone] = [text('name'), text('importer'), text('zone')];
  const parts = {
    options: optionLines(text('options')),
    include: ruleLines(text('include')),
    exclude: ruleLines(text('exclude')),
    recipe: readRecipe(text('recipe')),
  };
  const faults = Object.entries(parts).flatMap(([field, { fault }]) =>
    fault === null ? [] : [{ field, message: fault }],
  );
  return {
    form: {
      name,
      kind: HostKind.safeParse(text('kind')).data ?? 'other',
      zone,
      allowHttp: text('allowHttp') === 'on',
      importer: importer === '' ? null : importer,
      options: {
        ...parts.options.value,
        ...(parts.include.value.length === 0 ? {} : { include: parts.include.value }),
        ...(parts.exclude.value.length === 0 ? {} : { exclude: parts.exclude.value }),
        ...(parts.recipe.value === null ? {} : { recipe: parts.recipe.value }),
      },
    },
    errors: [
      ...(added && name === '' ? [{ field: 'name', message: 'Enter a name for this source' }] : []),
      ...(name.length > LONGEST_NAME ? [{ field: 'name', message: 'Use at most 200 characters' }] : []),
      ...(isZone(zone) ? [] : [{ field: 'zone', message: 'Enter a time zone, like Europe/London' }]),
      ...(importer === '' || importerOf(importer) !== undefined
        ? []
        : [{ field: 'importer', message: 'Choose one of the list' }]),
      ...faults,
      ...(importer === 'page' && parts.recipe.value === null && parts.recipe.fault === null
        ? [{ field: 'recipe', message: 'Enter a recipe: a web page is read by one' }]
        : []),
    ],
  };
}
