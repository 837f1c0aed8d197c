import { DEMAND_ELEMENTS, type DemandElement } from '#libs/domain';
import { type FormState, type Option, RadioGroup, Select, valueOf } from '#libs/ui';

const WORDS: Readonly<Record<DemandElement, string>> = {
  'walking-in-alone': 'Walking in alone',
  'saying-my-name': 'Being asked to say my name',
  'small-talk': 'Small talk',
  'eating-with-people': 'Eating with people',
  'being-watched': 'Being watched',
  'staying-to-the-end': 'Staying to the end',
  'touch-or-closeness': 'Touch, or people standing close',
  strangers: 'People I do not know',
};

const LEVELS: readonly Option[] = [
  { value: '', label: 'Not said' },
  { value: '20', label: 'Easy' },
  { value: '40', label: 'A bit hard' },
  { value: '60', label: 'Hard' },
  { value: '80', label: 'Too hard for now' },
];

const RATINGS: readonly Option[] = [
  { value: '', label: 'Not said' },
  ...Array.from({ length: 11 }, (_, rating) => ({
    value: String(rating),
    label: rating === 0 ? '0, easy' : rating === 10 ? '10, very hard' : String(rating),
  })),
];

/** How much is doable now, how much is a good stretch, and what makes it hard. Only the person can raise it. */
export function StepsFields({ form }: { readonly form: FormState }) {
  return (
    <div class="stack">
      <RadioGroup
        form={form}
        name="demand.ceiling"
        label="The hardest thing that feels possible now"
        options={withTyped(LEVELS, form, 'demand.ceiling')}
        inline
        fallback=""
      />
      <RadioGroup
        form={form}
        name="demand.stretch"
        label="A good stretch for this month"
        options={withTyped(LEVELS, form, 'demand.stretch')}
        inline
        fallback=""
      />
      <details>
        <summary>How hard is each part?</summary>
        <p class="hint">From 0, easy, to 10, very hard. Leave what was not talked about.</p>
        <div class="grid">
          {DEMAND_ELEMENTS.map((element) => (
            <Select
              form={form}
              name={`rating.${element}`}
              label={WORDS[element]}
              options={withTyped(RATINGS, form, `rating.${element}`)}
            />
          ))}
        </div>
      </details>
    </div>
  );
}

/** Keeps a number that stands between our words, so that saving does not round it. */
function withTyped(options: readonly Option[], form: FormState, name: string): readonly Option[] {
  const value = valueOf(form.values, name);
  return options.some((option) => option.value === value) ? options : [...options, { value, label: value }];
}
