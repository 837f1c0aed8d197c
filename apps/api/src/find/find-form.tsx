import { SEARCH_FILTERS } from '#libs/domain';
import { Button, CheckboxGroup, type FormState, type Option, Select, TextInput } from '#libs/ui';
import { paths } from '../site/paths.js';
import { FILTER_WORDS, type FindQuery } from './find-query.js';

const WHENS: readonly Option[] = [
  { value: 'month', label: 'The next four weeks' },
  { value: 'today', label: 'Today' },
  { value: 'week', label: 'The next seven days' },
  { value: 'weekend', label: 'This weekend' },
];

const KINDS: readonly Option[] = [
  { value: '', label: 'Anyone' },
  { value: 'library', label: 'A library' },
  { value: 'club', label: 'A club' },
  { value: 'faith', label: 'A faith space' },
  { value: 'support-group', label: 'A support group' },
  { value: 'other', label: 'Someone else' },
];

type Props = { readonly query: FindQuery; readonly areas: readonly Option[] };

/** The search form: text, an area or a typed place, when, who runs it and six plain filters. A GET, so that a search can be kept and sent. */
export function FindForm({ query, areas }: Props) {
  const { text, area, place, when, kind, filters } = query;
  const form: FormState = { values: { q: text, area, place, when, kind, filter: filters }, errors: [] };
  return (
    <form method="get" action={paths.find} role="search" class="card stack">
      <TextInput form={form} name="q" type="search" label="What would you like to do?" />
      <div class="grid">
        <Select form={form} name="area" label="Near" options={[{ value: '', label: 'Anywhere' }, ...areas]} />
        <TextInput form={form} name="place" label="Or a town or postcode" />
        <Select form={form} name="when" label="When" options={WHENS} />
        <Select form={form} name="kind" label="Run by" options={KINDS} />
      </div>
      <CheckboxGroup
        form={form}
        name="filter"
        label="Show only what is known to be"
        inline
        options={SEARCH_FILTERS.map((value) => ({ value, label: FILTER_WORDS[value] }))}
      />
      <div>
        <Button>Show results</Button>
      </div>
    </form>
  );
}
